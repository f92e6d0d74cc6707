package dev.ovend.bench;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.rest.RestClient;
import dev.ovend.transport.OkHttpTransport;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One GET over a kept loopback connection: OkHttp bare, through the transport, and as a whole call.
 * The server is another process.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class WireBenchmark {

  private static final String PATH = "/channels/81384788765712384/messages/1180000000000000000";
  private static final BotToken TOKEN = BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret");

  private final FixedServer server;
  private final OkHttpClient bare =
      new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
  private final OkHttpTransport transport;
  private final RestClient client;

  /** Starts the server; JMH creates the state. */
  public WireBenchmark() {
    server = FixedServer.start();
    transport = OkHttpTransport.builder(URI.create(server.url())).build();
    client =
        RestClient.builder().token(TOKEN).transport(transport).ticker(new HurriedTicker()).build();
  }

  /** Ends the server. */
  @TearDown
  public void close() {
    client.close();
    transport.close();
    server.close();
  }

  /** OkHttp as its own documentation shows it. */
  @Benchmark
  public int okhttp() throws IOException {
    okhttp3.Request request =
        new okhttp3.Request.Builder()
            .url(server.url() + PATH)
            .header("Authorization", "Bot NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret")
            .header("User-Agent", "DiscordBot (https://example.com, 1)")
            .build();
    try (okhttp3.Response response = bare.newCall(request).execute()) {
      return response.body().bytes().length + response.headers().size();
    }
  }

  /** The transport on this thread. */
  @Benchmark
  public int transport() {
    return send(false);
  }

  /** The transport, shielded from interrupts. */
  @Benchmark
  public int shieldedTransport() {
    return send(true);
  }

  /** A whole call on the caller's thread. */
  @Benchmark
  public int execute() {
    return client.get(PATH).execute().bytes().length;
  }

  /** A whole call on a thread of its own. */
  @Benchmark
  public int submit() {
    return client.get(PATH).submit().join().bytes().length;
  }

  private int send(boolean interruptible) {
    Request request = Request.of(Target.parse(HttpMethod.GET, PATH), TOKEN);
    Attempt attempt = new Attempt(1, 15_000_000_000L, false, interruptible, new Cancellation());
    return transport.send(request, attempt).bytes().length;
  }
}
