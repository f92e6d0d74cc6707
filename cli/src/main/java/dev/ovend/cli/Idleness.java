package dev.ovend.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a client holds while it has nothing to do.
 *
 * @param calls that run
 * @param permits that are out, or waited for
 * @param exchanges on a connection
 * @param threads of calls
 * @param heap bytes in use after a collection
 */
record Idleness(int calls, int permits, int exchanges, long threads, long heap) {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int COLLECTIONS = 4;

  /**
   * Looks at a client once it has come to rest, or after some seconds.
   *
   * @param folder where a list of threads may be written
   */
  static Idleness of(RestClient client, Path folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (busy(client) && System.nanoTime() - start < PATIENCE_NANOS) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return new Idleness(
        client.running(),
        client.rateLimits().queued() + client.rateLimits().inFlight(),
        client.connections().inFlight(),
        threadsOfCalls(folder),
        heapInUse());
  }

  private static boolean busy(RestClient client) {
    return client.running() > 0
        || client.rateLimits().queued() > 0
        || client.rateLimits().inFlight() > 0
        || client.connections().inFlight() > 0;
  }

  /** Returns how many threads of calls there are, virtual ones included. */
  private static long threadsOfCalls(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "threads", ".txt");
    Files.delete(file); // the JVM does not overwrite
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith("#") && line.contains("\"ovend-call")).count();
    } finally {
      Files.delete(file);
    }
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
