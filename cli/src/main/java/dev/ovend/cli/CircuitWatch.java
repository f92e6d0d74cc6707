package dev.ovend.cli;

import dev.ovend.core.CircuitState;
import dev.ovend.core.EventSink;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts failed attempts by the family of their route, and retries, and notes how many failures
 * there were when a circuit opened. Thread-safe.
 */
final class CircuitWatch implements Interceptor, EventSink {

  private static final int FIRST_ERROR = 500;

  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final AtomicInteger retries = new AtomicInteger();
  private final Queue<Opening> openings = new ConcurrentLinkedQueue<>();

  CircuitWatch() {}

  /**
   * A circuit opened.
   *
   * @param circuit a family of routes, a single route and id, or the host
   * @param failures how many attempts of each family had failed by then
   */
  record Opening(String circuit, Map<String, Integer> failures) {}

  @Override
  public Response onAttempt(Chain chain) {
    try {
      Response response = chain.proceed(chain.request());
      if (response.status() >= FIRST_ERROR) {
        failed(chain);
      }
      return response;
    } catch (TransportException e) {
      failed(chain);
      throw e;
    }
  }

  private void failed(Chain chain) {
    failures.merge(family(chain.request().route().template()), 1, Integer::sum);
  }

  /** Returns the beginning of a template, such as {@code /guilds}. */
  static String family(String template) {
    int end = template.indexOf('/', 1);
    return end < 0 ? template : template.substring(0, end);
  }

  @Override
  public boolean active() {
    return true;
  }

  @Override
  public void publish(RestEvent event) {
    if (event instanceof RestEvent.CircuitChanged changed && changed.state() == CircuitState.OPEN) {
      openings.add(new Opening(changed.circuit(), Map.copyOf(failures)));
    } else if (event instanceof RestEvent.AttemptRetried) {
      retries.incrementAndGet();
    }
  }

  /** Returns how often an attempt was made again. */
  int retries() {
    return retries.get();
  }

  /** Returns what has opened so far, in order. */
  List<Opening> openings() {
    return List.copyOf(openings);
  }

  /**
   * What became of families.
   *
   * @param mostFailures the most failures of one of them until its circuit, or the host's, opened
   * @param untouched those for which none ever did
   */
  record Families(int mostFailures, List<String> untouched) {
    @Override
    public String toString() {
      return untouched.isEmpty()
          ? String.valueOf(mostFailures)
          : "never for " + String.join(", ", untouched);
    }
  }

  /** Returns how many failures it took until a circuit opened for each family. */
  static Families families(List<String> families, List<Opening> openings) {
    int most = 0;
    List<String> never = new ArrayList<>();
    for (String family : families) {
      Opening first =
          openings.stream().filter(one -> covers(one.circuit, family)).findFirst().orElse(null);
      if (first == null) {
        never.add(family);
      } else {
        most = Math.max(most, first.failures.getOrDefault(family, 0));
      }
    }
    return new Families(most, never);
  }

  /** Returns whether a circuit is the family's, that of a route of the family, or the host's. */
  private static boolean covers(String circuit, String family) {
    int space = circuit.indexOf(' ');
    return space < 0
        ? circuit.equals(family) || !circuit.startsWith("/")
        : family(circuit.substring(space + 1)).equals(family);
  }
}
