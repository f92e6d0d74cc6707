package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {

  static final RequestOptions FULL =
      RequestOptions.builder()
          .priority(Priority.HIGH)
          .deadline(Duration.ofSeconds(3))
          .attemptTimeout(Duration.ofSeconds(1))
          .maxAttempts(2)
          .waiting(false)
          .reason("spam wave")
          .locale(Locale.FRENCH)
          .cache(CacheControl.REFRESH)
          .deduplication(false)
          .batching(true)
          .retryCondition(failed -> RetryCondition.Decision.STOP)
          .build();

  private static final RequestOptions OTHER =
      RequestOptions.builder()
          .priority(Priority.LOW)
          .deadline(Duration.ofSeconds(30))
          .attemptTimeout(Duration.ofSeconds(10))
          .maxAttempts(9)
          .waiting(true)
          .reason("other")
          .locale(Locale.GERMAN)
          .cache(CacheControl.BYPASS)
          .deduplication(true)
          .batching(false)
          .retryCondition(failed -> RetryCondition.Decision.STANDARD)
          .build();

  @Test
  void full_always_hasEverySetting() {
    assertThat(FULL).hasNoNullFieldsOrProperties();
    assertThat(OTHER).hasNoNullFieldsOrProperties();
  }

  @Test
  void none_always_hasNoSetting() {
    assertThat(RequestOptions.none()).hasAllNullFieldsOrProperties();
    assertThat(RequestOptions.builder().build()).isEqualTo(RequestOptions.none());
  }

  @Test
  void toBuilder_always_carriesEverySetting() {
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
  }

  @Test
  void toBuilder_changed_leavesTheOriginalAlone() {
    assertThat(FULL.toBuilder().maxAttempts(7).build().maxAttempts()).isEqualTo(7);
    assertThat(FULL.maxAttempts()).isEqualTo(2);
  }

  @Test
  void build_twice_laterSettingsDoNotReachTheFirst() {
    RequestOptions.Builder builder = RequestOptions.builder().maxAttempts(1);
    RequestOptions first = builder.build();

    assertThat(builder.maxAttempts(5).build().maxAttempts()).isEqualTo(5);
    assertThat(first.maxAttempts()).isEqualTo(1);
  }

  @Test
  void orElse_everySettingMade_keepsItsOwn() {
    assertThat(FULL.orElse(OTHER)).isEqualTo(FULL);
    assertThat(FULL.orElse(RequestOptions.none())).isEqualTo(FULL);
  }

  @Test
  void orElse_nothingMade_takesTheBase() {
    assertThat(RequestOptions.none().orElse(FULL)).isSameAs(FULL);
  }

  @Test
  void orElse_oneSettingMade_takesEveryOtherFromTheBase() {
    assertThat(RequestOptions.builder().priority(Priority.HIGH).build().orElse(OTHER))
        .isEqualTo(OTHER.toBuilder().priority(Priority.HIGH).build());
    assertThat(RequestOptions.builder().waiting(false).build().orElse(OTHER))
        .isEqualTo(OTHER.toBuilder().waiting(false).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void durations_notPositive_areRefused(Duration duration) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().deadline(duration))
        .withMessage("deadline: %s (expected: > 0)", duration);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().attemptTimeout(duration))
        .withMessage("attemptTimeout: %s (expected: > 0)", duration);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void maxAttempts_belowOne_isRefused(int maxAttempts) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().maxAttempts(maxAttempts))
        .withMessage("maxAttempts: %d (expected: >= 1)", maxAttempts);
  }

  @Test
  void reason_length_isCountedInCharactersNotInUnits() {
    String fire = "\ud83d\udd25";

    assertThat(RequestOptions.builder().reason(fire.repeat(512)).build().reason()).hasSize(1024);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().reason(fire.repeat(513)))
        .withMessage("reason: 513 characters (expected: 1 to 512)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().reason(""))
        .withMessage("reason: 0 characters (expected: 1 to 512)");
  }

  @Test
  void toString_reason_isCountedNotShown() {
    assertThat(FULL)
        .hasToString(
            "RequestOptions[priority=HIGH, deadline=PT3S, attemptTimeout=PT1S, maxAttempts=2,"
                + " waiting=false, reason=9 characters, locale=fr, cache=REFRESH,"
                + " deduplication=false, batching=true, retryCondition=set]");
    assertThat(RequestOptions.none().toString()).contains("reason=null");
  }

  @Test
  void equals_everySetting_decides() {
    EqualsVerifier.forClass(RequestOptions.class).verify();
  }
}
