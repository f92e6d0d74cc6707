package dev.ovend.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.BotToken;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.rest.Interceptors;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.SimulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the page on interceptors, as printed there. */
@ExtendWith(SimulatorExtension.class)
class InterceptorsPageTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path THIS =
      ROOT.resolve("tests/scenarios/src/test/java/dev/ovend/scenarios/InterceptorsPageTest.java");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private final List<RestEvent> events = new CopyOnWriteArrayList<>();

  /** Marks calls of which an attempt took long. */
  static final class SlowAttempts implements Interceptor {

    @Override
    public Response onAttempt(Chain chain) {
      long start = System.nanoTime();
      Response response = chain.proceed(chain.request().withHeader("X-Trace", "42"));
      if (System.nanoTime() - start > 500_000_000) {
        chain.tag("slow", "yes");
      }
      return response;
    }
  }

  private RestClient.Builder example() {
    return RestClient.builder()
        .transport(transport -> transport.userAgentSuffix("MyBot/1.2"))
        .interceptor(Interceptors.logging())
        .interceptor(Interceptors.tag("shard", "0"))
        .interceptor(Interceptors.allowedMentions(Interceptors.Mention.USERS))
        .interceptor(Interceptors.locale(Locale.GERMANY))
        .interceptor(
            Interceptors.onError((request, error) -> {
              if (error instanceof DiscordApiException e && e.status() == 404) {
                return Response.of(200, Headers.none(), "null".getBytes(UTF_8));
              }
              throw error;
            }))
        .interceptor(new SlowAttempts());
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        events.add(event);
      }
    };
  }

  @Test
  void example_client_doesWhatThePageSays(Simulator discord) {
    long channel = discord.world().addChannel(discord.world().addGuild("home"), "welcome");
    try (RestClient rest =
        example()
            .token(BotToken.of(discord.token()))
            .baseUri(discord.uri())
            .events(recording())
            .build()) {
      discord.faults().next("GET /users/@me", Fault.latency(Duration.ofMillis(600), Duration.ZERO));
      rest.get("/users/@me").execute();
      rest.post("/channels/{id}/messages", channel).json(Map.of("content", "@everyone")).execute();

      assertThat(rest.get("/channels/{id}", channel + 1).execute().json().isNull()).isTrue();
      assertThatExceptionOfType(DiscordApiException.class)
          .isThrownBy(() -> rest.post("/channels/{id}/messages", channel).execute());
    }
    assertThat(tags()).hasSize(4).allSatisfy(tags -> assertThat(tags).containsEntry("shard", "0"));
    assertThat(tags().getFirst()).isEqualTo(Map.of("shard", "0", "slow", "yes"));
  }

  private List<Map<String, String>> tags() {
    return events.stream()
        .map(event ->
            switch (event) {
              case RestEvent.CallCompleted completed -> completed.tags();
              case RestEvent.CallFailed failed -> failed.tags();
              default -> Map.<String, String>of();
            })
        .filter(tags -> !tags.isEmpty())
        .toList();
  }

  @Test
  void javaExamples_onThePage_areTheOnesThatRun() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(ROOT.resolve("docs/interceptors.md")))
            .results()
            .map((MatchResult found) -> withoutSpace(found.group(1)))
            .toList();
    String code = withoutSpace(Files.readString(THIS));

    assertThat(examples).hasSize(2).allMatch(code::contains);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
