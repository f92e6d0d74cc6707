package dev.ovend.rest;

import dev.ovend.core.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The circuits that there are: those with failures among their last requests. A resource has a
 * circuit of its own; that of a family, and that of the host, open only if requests of several
 * subjects failed. Not thread-safe: guarded by the lock of {@link Circuits}.
 */
final class CircuitTable {

  static final String HOST = "host";
  static final int SUBJECTS = 3;
  static final int MAX_RESOURCES = 256;
  private static final int MAX_CAUSES = 20;

  private final Successes successes;
  private final Map<String, Circuit> shared = new LinkedHashMap<>(); // by family, and the host
  private final Map<Resource, Circuit> own = new LinkedHashMap<>(); // the eldest first
  private final List<Throwable> causes = new ArrayList<>(); // of the latest failures
  private @Nullable Throwable forgiven; // the last one, because each ends many requests

  CircuitTable(Successes successes) {
    this.successes = successes;
  }

  boolean isEmpty() {
    return shared.isEmpty() && own.isEmpty();
  }

  /** Returns whether nothing is to wait. */
  boolean allClosed() {
    return shared.values().stream().allMatch(Circuit::closed)
        && own.values().stream().allMatch(Circuit::closed);
  }

  /** Returns those that a resource depends on, the widest first. */
  List<Circuit> of(Resource resource) {
    List<Circuit> found = new ArrayList<>(3);
    addIfThere(found, shared.get(HOST));
    addIfThere(found, shared.get(resource.family()));
    addIfThere(found, own.get(resource));
    return found;
  }

  private static void addIfThere(List<Circuit> found, @Nullable Circuit circuit) {
    if (circuit != null) {
      found.add(circuit);
    }
  }

  /**
   * Returns whether something that ended a request has ended another one before. If so it is a
   * matter of the host, and no other circuit judges by it.
   */
  boolean shares(Throwable cause) {
    if (!causes.contains(cause)) {
      causes.add(cause);
      if (causes.size() > MAX_CAUSES) {
        causes.removeFirst();
      }
      return false;
    }
    if (!cause.equals(forgiven)) {
      forgiven = cause;
      shared.forEach((name, circuit) -> {
        if (!name.equals(HOST)) {
          circuit.forgive(cause);
        }
      });
      own.values().forEach(circuit -> circuit.forgive(cause));
    }
    return true;
  }

  /** Returns those to show: what is open, and what several resources share. */
  Collection<Circuit> shown() {
    List<Circuit> all = new ArrayList<>(shared.values());
    own.values().stream().filter(circuit -> !circuit.closed()).forEach(all::add);
    return all;
  }

  /**
   * Makes the circuits that a failure concerns, as far as they are not there.
   *
   * @param answered whether there was an answer, which is a sign that the host works
   */
  void prepare(Admission attempt, boolean answered) {
    Resource resource = attempt.resource();
    Route route = attempt.request().route();
    if (!answered) {
      long known = judgedAfter(attempt, successes.ofHost());
      shared.computeIfAbsent(HOST, name -> new Circuit(name, SUBJECTS, known));
    }
    long known = judgedAfter(attempt, successes.ofFamily(route));
    shared.computeIfAbsent(resource.family(), name -> new Circuit(name, SUBJECTS, known));
    if (!own.containsKey(resource) && hasRoom()) {
      own.put(resource, new Circuit(resource.name(), 1, known));
    }
  }

  /**
   * Returns the last request that a new circuit does not judge. What was sent before the latest
   * success that is known ended unseen; if the failure is older than that, all that is under way
   * may have.
   */
  private long judgedAfter(Admission failed, long success) {
    return failed.number() > success ? success : successes.latest();
  }

  private boolean hasRoom() {
    Iterator<Circuit> eldest = own.values().iterator();
    while (own.size() >= MAX_RESOURCES && eldest.hasNext()) {
      if (eldest.next().closed()) {
        eldest.remove();
      }
    }
    return own.size() < MAX_RESOURCES;
  }

  /** Forgets circuits of a resource that are of no more use. */
  void tidy(Resource resource) {
    own.computeIfPresent(resource, (key, circuit) -> circuit.clean() ? null : circuit);
    shared.computeIfPresent(HOST, (key, circuit) -> circuit.clean() ? null : circuit);
    Circuit family = shared.get(resource.family());
    if (family != null && family.clean()) {
      shared.remove(resource.family());
      own.entrySet()
          .removeIf(
              one -> one.getKey().family().equals(resource.family()) && one.getValue().closed());
    }
  }
}
