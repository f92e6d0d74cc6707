package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows a run while it goes on: redrawn in place on a terminal, one line a second elsewhere. Closed
 * by whoever starts it.
 */
final class LiveView implements AutoCloseable {

  private static final int WIDTH = 40;
  private static final int HISTORY = 30;
  private static final long WINDOW_NANOS = 1_000_000_000;
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private final PrintWriter out;
  private final URI base;
  private final RestClient client;
  private final Recorder recorder;
  private final boolean terminal = Boolean.getBoolean("ovend.terminal");
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("ovend-view").unstarted(this::redraw);
  private final Deque<Sample> samples = new ArrayDeque<>();
  private final Deque<Long> rates = new ArrayDeque<>();
  private final long start = System.nanoTime();
  private long counted;
  private int drawn;

  LiveView(PrintWriter out, URI base, RestClient client, Recorder recorder) {
    this.out = out;
    this.base = base;
    this.client = client;
    this.recorder = recorder;
  }

  void start() {
    thread.start();
  }

  /** Draws the last state and stops. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void redraw() {
    try {
      boolean over = false;
      while (!over) {
        over = closed.await(terminal ? 200 : 1_000, TimeUnit.MILLISECONDS);
        count();
        draw(terminal ? picture() : List.of(line()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Takes a sample; the rate is that of the last second, because limits let requests go in bursts.
   */
  private void count() {
    Sample now = new Sample(System.nanoTime(), recorder.completed());
    while (samples.size() > 1 && now.nanos() - samples.getFirst().nanos() > WINDOW_NANOS) {
      samples.removeFirst();
    }
    Sample before = samples.isEmpty() ? new Sample(start, 0) : samples.getFirst();
    samples.addLast(now);
    long nanos = Math.max(1, now.nanos() - before.nanos());
    rates.addLast(Math.round((now.completed() - before.completed()) * 1e9 / nanos));
    if (rates.size() > HISTORY) {
      rates.removeFirst();
    }
    counted = now.completed();
  }

  private void draw(List<String> lines) {
    if (terminal && drawn > 0) {
      out.printf(Locale.ROOT, "\033[%dA\033[J", drawn);
    }
    lines.forEach(out::println);
    out.flush();
    drawn = lines.size();
  }

  private List<String> picture() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "ovend demo  %s  %.1f s", base, seconds()));
    lines.add("");
    lines.add(String.format(Locale.ROOT, "  requests/s  %5d  %s", rate(), sparkline()));
    lines.add(String.format(Locale.ROOT, "  in flight   %5d", client.connections().inFlight()));
    lines.add(String.format(Locale.ROOT, "  queued      %5d", client.rateLimits().queued()));
    lines.add(
        String.format(
            Locale.ROOT, "  done        %5d of %d  %s", counted, recorder.expected(), progress()));
    lines.add(
        String.format(
            Locale.ROOT,
            "  waits       %5d  median %s, longest %s",
            recorder.waits().served(),
            Summary.time(recorder.waits().median()),
            Summary.time(recorder.waits().longest())));
    lines.add(String.format(Locale.ROOT, "  429s        %5d", recorder.limited()));
    return lines;
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%5.1f s  %4d/s  in flight %3d  queued %4d  done %4d of %d  429s %d",
        seconds(),
        rate(),
        client.connections().inFlight(),
        client.rateLimits().queued(),
        counted,
        recorder.expected(),
        recorder.limited());
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private long rate() {
    return rates.isEmpty() ? 0 : rates.getLast();
  }

  private String sparkline() {
    long highest = Math.max(1, rates.stream().mapToLong(Long::longValue).max().orElse(1));
    StringBuilder line = new StringBuilder();
    for (long rate : rates) {
      line.append(BARS.charAt((int) (rate * (BARS.length() - 1) / highest)));
    }
    return line.toString();
  }

  private String progress() {
    int filled = recorder.expected() == 0 ? 0 : (int) (counted * WIDTH / recorder.expected());
    return "█".repeat(Math.min(WIDTH, filled)) + "░".repeat(Math.max(0, WIDTH - filled));
  }

  private record Sample(long nanos, long completed) {}
}
