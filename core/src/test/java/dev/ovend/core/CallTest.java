package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CallTest {

  /** A call that only carries options, as every call must. */
  private record Carrying(Route route, RequestOptions options) implements Call<String> {
    @Override
    public Call<String> with(RequestOptions more) {
      return new Carrying(route, more.orElse(options));
    }

    @Override
    public String execute() {
      return "done";
    }

    @Override
    public CompletableFuture<String> submit() {
      return CompletableFuture.completedFuture("done");
    }
  }

  private final Call<String> call =
      new Carrying(Route.parse(HttpMethod.GET, "/gateway"), RequestOptions.none());

  @Test
  void options_eachShortcut_setsItsOneSetting() {
    RequestOptions full = RequestOptionsTest.FULL;
    Call<String> changed =
        call.priority(Priority.HIGH)
            .deadline(Duration.ofSeconds(3))
            .attemptTimeout(Duration.ofSeconds(1))
            .maxAttempts(2)
            .reason("spam wave")
            .locale(Locale.FRENCH)
            .noWait()
            .cache(CacheControl.REFRESH)
            .deduplication(false)
            .batching(true)
            .retryCondition(Objects.requireNonNull(full.retryCondition()));

    assertThat(changed.options()).isEqualTo(full);
    assertThat(call.options()).isEqualTo(RequestOptions.none());
  }

  @Test
  void options_settingMadeTwice_keepsTheLater() {
    assertThat(call.maxAttempts(5).maxAttempts(1).options().maxAttempts()).isEqualTo(1);
  }
}
