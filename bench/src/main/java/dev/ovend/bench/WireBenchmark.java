package dev.ovend.bench;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Target;
import dev.ovend.rest.RestClient;
import dev.ovend.transport.OkHttpTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * GETs over kept loopback connections, 64 in flight from virtual threads: OkHttp bare, the
 * transport, and whole calls. The server is another process.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class WireBenchmark {

  private static final int IN_FLIGHT = 64;
  private static final int EACH = 20;
  private static final String PATH = "/channels/81384788765712384/messages/1180000000000000000";
  private static final BotToken TOKEN = BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret");

  private final FixedServer server = FixedServer.start();
  private final OkHttpClient bare =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(IN_FLIGHT, 5, TimeUnit.MINUTES))
          .retryOnConnectionFailure(false)
          .build();
  private final OkHttpTransport transport =
      OkHttpTransport.builder(URI.create(server.url())).maxIdleConnections(IN_FLIGHT).build();
  private final RestClient client =
      RestClient.builder()
          .token(TOKEN)
          .transport(transport)
          .ticker(new HurriedTicker())
          .options(RequestOptions.builder().deduplication(false).build())
          .build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Creates the state; JMH does. */
  public WireBenchmark() {}

  /** Ends the server. */
  @TearDown
  public void close() {
    threads.close();
    client.close();
    transport.close();
    server.close();
  }

  /** OkHttp as its own documentation shows it. */
  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT * EACH)
  public long okhttp() {
    return inParallel(this::bareGet);
  }

  /** The transport, on the threads that ask. */
  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT * EACH)
  public long transport() {
    return inParallel(() -> send(false));
  }

  /** The transport, shielded from interrupts of the threads that ask. */
  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT * EACH)
  public long shieldedTransport() {
    return inParallel(() -> send(true));
  }

  /** Whole calls on the threads that ask. */
  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT * EACH)
  public long execute() {
    return inParallel(() -> client.get(PATH).execute().bytes().length);
  }

  /** Whole calls on threads of their own. */
  @Benchmark
  @OperationsPerInvocation(IN_FLIGHT * EACH)
  public long submit() {
    return inParallel(() -> client.get(PATH).submit().join().bytes().length);
  }

  private long inParallel(IntSupplier request) {
    List<Future<Long>> workers = new ArrayList<>(IN_FLIGHT);
    for (int i = 0; i < IN_FLIGHT; i++) {
      workers.add(threads.submit(() -> repeated(request)));
    }
    long bytes = 0;
    for (Future<Long> worker : workers) {
      bytes += join(worker);
    }
    return bytes;
  }

  private static long repeated(IntSupplier request) {
    long bytes = 0;
    for (int i = 0; i < EACH; i++) {
      bytes += request.getAsInt();
    }
    return bytes;
  }

  private static long join(Future<Long> worker) {
    try {
      return worker.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a worker failed", e);
    }
  }

  private int bareGet() {
    okhttp3.Request request =
        new okhttp3.Request.Builder()
            .url(server.url() + PATH)
            .header("Authorization", "Bot NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret")
            .header("User-Agent", "DiscordBot (https://example.com, 1)")
            .build();
    try (okhttp3.Response response = bare.newCall(request).execute()) {
      return response.body().bytes().length + response.headers().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int send(boolean interruptible) {
    Request request = Request.of(Target.parse(HttpMethod.GET, PATH), TOKEN);
    Attempt plain = Attempt.first(15_000_000_000L, new Cancellation());
    Attempt attempt = interruptible ? plain.shielded() : plain;
    return transport.send(request, attempt).bytes().length;
  }
}
