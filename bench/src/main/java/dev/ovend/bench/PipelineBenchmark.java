package dev.ovend.bench;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.rest.RestClient;
import java.util.concurrent.TimeUnit;
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

/** What the way of a call costs when the transport costs nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PipelineBenchmark {

  private static final String PATH = "/channels/81384788765712384/messages/1180000000000000000";
  private static final BotToken TOKEN = BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret");

  private final HttpClient transport = new InstantTransport();
  private final RestClient client =
      RestClient.builder().token(TOKEN).transport(transport).ticker(new HurriedTicker()).build();

  /** Creates the state; JMH does. */
  public PipelineBenchmark() {}

  /** Gives the client back. */
  @TearDown
  public void close() {
    client.close();
  }

  /** The transport alone: what is subtracted. */
  @Benchmark
  public int bare() {
    Request request = Request.of(Target.parse(HttpMethod.GET, PATH), TOKEN);
    Attempt attempt = Attempt.first(15_000_000_000L, new Cancellation()).shielded();
    return transport.send(request, attempt).status();
  }

  /** A whole call on the caller's thread. */
  @Benchmark
  public int execute() {
    return client.get(PATH).execute().status();
  }

  /** A whole call on a thread of its own. */
  @Benchmark
  public int submit() {
    return client.get(PATH).submit().join().status();
  }

  private static final class InstantTransport implements HttpClient {
    private final Headers headers = Headers.received(Answers.HEADERS);

    @Override
    public Response send(Request request, Attempt attempt) {
      return Response.of(200, headers, Answers.BODY);
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {}
  }
}
