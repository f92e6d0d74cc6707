package dev.ovend.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many connections at once, each with one request after the other. */
@Timeout(60)
class LoadTest {

  private static final int CONNECTIONS = 64;
  private static final int REQUESTS = 200;
  private static final int SO_TIMEOUT = 30_000;

  @Test
  void journal_underLoad_losesNoEntry() throws Exception {
    try (Simulator simulator =
        Simulator.builder().globalPerSecond(1_000_000).noLimit("GET /users/@me").start()) {
      long start = System.nanoTime();
      List<Future<Integer>> connections = new ArrayList<>();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < CONNECTIONS; i++) {
          connections.add(threads.submit(() -> ask(simulator)));
        }
      }
      for (Future<Integer> connection : connections) {
        assertThat(connection.get()).isEqualTo(REQUESTS);
      }

      double seconds = (System.nanoTime() - start) / 1e9;
      int all = CONNECTIONS * REQUESTS;
      System.out.printf("%,d requests, %,.0f a second%n", all, all / seconds);
      Journal journal = simulator.journal();
      assertThat(journal.countByStatus()).containsExactly(Map.entry(200, (long) all));
      assertThat(journal.requests())
          .extracting(JournalEntry::sequence)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, all).boxed().toList());
      assertThat(journal.maxInFlight()).isBetween(1, CONNECTIONS);
    }
  }

  private static int ask(Simulator simulator) throws IOException {
    byte[] request =
        ("GET /api/v10/users/@me HTTP/1.1\r\nHost: localhost\r\nUser-Agent: "
                + Wire.USER_AGENT
                + "\r\nAuthorization: Bot "
                + simulator.token()
                + "\r\n\r\n")
            .getBytes(US_ASCII);
    int answered = 0;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
      socket.setSoTimeout(SO_TIMEOUT);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int i = 0; i < REQUESTS; i++) {
        socket.getOutputStream().write(request);
        answered += skipAnswer(in) == 200 ? 1 : 0;
      }
    }
    return answered;
  }

  /** Reads one answer to its end, and returns its status. */
  private static int skipAnswer(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ", -1)[1]);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.startsWith("Content-Length: ")) {
        length = Integer.parseInt(header.substring("Content-Length: ".length()));
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("connection: closed after \"" + line + "\" (expected: an answer)");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
