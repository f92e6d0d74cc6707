package dev.ovend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-07T20:16:41.123000+00:00",
        "2021-01-07T20:16:41+00:00",
        "2021-01-07T20:16:41Z",
        "2021-01-07T20:16:41.Z",
        "2021-01-07T20:16:41.1Z",
        "2021-01-07T20:16:41.123456789+00:00",
        "2021-01-07T20:16:41.000000001-00:00",
        "2021-01-07T20:16:41.123000+05:30",
        "2021-01-07T20:16:41-11:59",
        "2021-01-07T20:16:41+01",
        "2021-01-07T20:16+00:00",
        "2021-01-07t20:16:41z",
        "2020-02-29T23:59:59.999999+00:00",
        "2000-02-29T00:00:00+00:00",
        "1970-01-01T00:00:00+00:00",
        "1969-12-31T23:59:59.999+00:00",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59.999999+00:00",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z"
      })
  void parse_anyLayout_isWhatTheJdkReads(String text) {
    assertThat(parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2021-01-07",
        "2021-01-07T20:16:41",
        "2021-01-07T20:16:41.",
        "2021-01-07T20:16:41.123",
        "2021-01-07T20:16:41.1234567890Z",
        "2021-01-07T20:16:41.12345678901234567890Z",
        "2021-01-07 20:16:41Z",
        "2021-01-07T20:16:41 Z",
        "2021-01-07T20:16:41Z ",
        "2021-01-07T20:16:41ZZ",
        "2021-01-07T20:16:41+0:00",
        "2021-01-07T20:16:41+00:0a",
        "2021-01-07T20:16:41+99:00",
        "2021-00-07T20:16:41Z",
        "2021-13-07T20:16:41Z",
        "2021-01-00T20:16:41Z",
        "2021-01-32T20:16:41Z",
        "2021-02-29T20:16:41Z",
        "2021-02-30T20:16:41+00:00",
        "2021-04-31T20:16:41+00:00",
        "1900-02-29T00:00:00+00:00",
        "2021-01-07T24:00:00Z",
        "2021-01-07T20:60:41Z",
        "2021-01-07T20:16:60Z",
        "2021-1-07T20:16:41Z",
        "٢٠٢١-01-07T20:16:41Z",
        "1610050601"
      })
  void parse_noTimestamp_isRefused(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> parse(text));
    assertThat(jdk(text)).isNull();
  }

  @Test
  void parse_randomTimes_isWhatTheJdkReads() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String text = randomText(random);

      assertThat(parse(text)).as("seed %s", seed).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }
  }

  private static String randomText(Random random) {
    long second = random.nextLong(-62_135_596_800L, 253_402_300_800L);
    String local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString();
    String full = local.length() == 16 ? local + ":00" : local;
    int digits = random.nextInt(10);
    String fraction =
        digits == 0
            ? ""
            : "." + String.format("%09d", random.nextInt(1_000_000_000)).substring(0, digits);
    String zone =
        random.nextInt(4) > 0
            ? (random.nextBoolean() ? "+00:00" : "Z")
            : ZoneOffset.ofTotalSeconds(random.nextInt(-720, 720) * 60).getId();
    return full + fraction + zone;
  }

  @Test
  void parse_textWithAChangedCharacter_isWhatTheJdkReads() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String characters = "0123456789-:.+TZ 9";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder(randomText(random));
      text.setCharAt(
          random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));

      assertThat(parseOrNull(text.toString()))
          .as("seed %s, %s", seed, text)
          .isEqualTo(jdk(text.toString()));
    }
  }

  private static Instant parse(String text) {
    char[] padded = ("9" + text + "9").toCharArray();
    return Timestamps.parse(padded, 1, text.length());
  }

  private static @Nullable Instant parseOrNull(String text) {
    try {
      return parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Instant jdk(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
