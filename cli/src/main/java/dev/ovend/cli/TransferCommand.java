package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.BotToken;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.rest.RestClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uploads a file and downloads an answer, in a process of its own with little memory. Reads the
 * token as a line from standard input, and prints a line of JSON for each of the two.
 */
@Command(name = "transfer", hidden = true, description = "Uploads and downloads; used by others.")
final class TransferCommand implements Callable<Integer> {

  private static final Duration DEADLINE = Duration.ofMinutes(5);
  private static final int PIECE = 1 << 16;

  @Parameters(index = "0", paramLabel = "BASE", description = "The API's base.")
  private URI base = URI.create("http://127.0.0.1");

  @Parameters(index = "1", paramLabel = "CHANNEL", description = "Where to upload to.")
  private String channel = "";

  @Parameters(index = "2", paramLabel = "BYTES", description = "How much to upload.")
  private long bytes;

  @Spec private CommandSpec spec;

  TransferCommand() {}

  /**
   * What was transferred.
   *
   * @param crc32 the sum of what was received, or 0
   * @param attempts how often it was tried
   * @param maxHeap the most memory this process may have
   */
  record Transferred(long bytes, long crc32, long millis, int attempts, long maxHeap) {}

  @Override
  public Integer call() throws IOException {
    String token = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
    Attempts attempts = new Attempts();
    PrintWriter out = spec.commandLine().getOut();
    try (RestClient client =
        RestClient.builder()
            .token(BotToken.of(token))
            .baseUri(base)
            .deadline(DEADLINE)
            .interceptor(attempts)
            .build()) {
      out.println(JsonMapper.shared().writeValueAsString(upload(client, attempts)));
      out.println(JsonMapper.shared().writeValueAsString(download(client, attempts)));
      out.flush();
    }
    return Ovend.OK;
  }

  private Transferred upload(RestClient client, Attempts attempts) {
    long start = System.nanoTime();
    client
        .post("/channels/{id}/messages", channel)
        .json(Map.of("content", "a large file"))
        .file("large.bin", new GeneratedContent(bytes))
        .execute();
    return transferred(bytes, 0, start, attempts);
  }

  private static Transferred download(RestClient client, Attempts attempts) throws IOException {
    long start = System.nanoTime();
    CRC32 sum = new CRC32();
    long count = 0;
    byte[] piece = new byte[PIECE];
    try (InputStream in = client.get("/gateway").asStream().execute()) {
      int read;
      while ((read = in.read(piece)) >= 0) {
        sum.update(piece, 0, read);
        count += read;
      }
    }
    return transferred(count, sum.getValue(), start, attempts);
  }

  private static Transferred transferred(long count, long sum, long start, Attempts attempts) {
    return new Transferred(
        count,
        sum,
        Duration.ofNanos(System.nanoTime() - start).toMillis(),
        attempts.take(),
        Runtime.getRuntime().maxMemory());
  }

  /** Counts attempts. */
  private static final class Attempts implements Interceptor {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Response onAttempt(Chain chain) {
      count.incrementAndGet();
      return chain.proceed(chain.request());
    }

    int take() {
      return count.getAndSet(0);
    }
  }
}
