package dev.ovend.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a client holds while it has nothing to do.
 *
 * @param calls that run
 * @param permits that are out, or waited for
 * @param exchanges on a connection
 * @param threads that may be its own
 * @param heap bytes in use after a collection
 */
record Idleness(int calls, int permits, int exchanges, long threads, long heap) {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int COLLECTIONS = 4;

  /**
   * Looks at a client once it has come to rest, or after some seconds.
   *
   * @param folder where a list of threads may be written
   */
  static Idleness of(RestClient client, Path folder) throws IOException, InterruptedException {
    return of(client, folder, PATIENCE);
  }

  /** Looks at a client once it has come to rest, or after some time. */
  static Idleness of(RestClient client, Path folder, Duration patience)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (busy(client) && System.nanoTime() - start < patience.toNanos()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return new Idleness(
        client.running(),
        client.rateLimits().queued() + client.rateLimits().inFlight(),
        client.connections().inFlight(),
        threadsNow(folder),
        heapInUse());
  }

  private static boolean busy(RestClient client) {
    return client.running() > 0
        || client.rateLimits().queued() > 0
        || client.rateLimits().inFlight() > 0
        || client.connections().inFlight() > 0;
  }

  /**
   * Returns how many threads there are that may be a client's: virtual ones, and those named after
   * it.
   */
  static long threadsNow(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "threads", ".txt");
    Files.delete(file); // the JVM does not overwrite
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(Idleness::mayBeAClients).count();
    } finally {
      Files.delete(file);
    }
  }

  /** A thread begins with a line such as {@code #42 "name" virtual}. */
  private static boolean mayBeAClients(String line) {
    return line.startsWith("#") && (line.contains("\" virtual") || line.contains("\"ovend"));
  }

  private static long heapInUse() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(100); // cleaners and reference handlers follow
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
