package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, 0",
    "1, 1000000000",
    "0.9, 900000000",
    " 64.57 , 64570000000",
    "1795000000.123, 1795000000123000000",
    "0.1234567899, 123456789"
  })
  void parse_decimalSeconds_keepsTheFraction(String text, long nanos) {
    assertThat(Spans.parse(text)).isEqualTo(nanos);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "-1", "+1", ".5", "5.", "1e3", "NaN", "1.2.3", "0x1", "Wed, 21"})
  void parse_anythingElse_isInvalid(String text) {
    assertThat(Spans.parse(text)).isEqualTo(Spans.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "5000000000.5", "9999999999999999999999999999"})
  void parse_huge_isTheLongest(String text) {
    assertThat(Spans.parse(text)).isEqualTo(Spans.LONGEST);
  }

  @Test
  void nanos_outOfRange_isMovedIntoIt() {
    assertThat(Spans.nanos(Duration.ofSeconds(-1))).isZero();
    assertThat(Spans.nanos(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(Spans.LONGEST);
    assertThat(Spans.nanos(Duration.ofMillis(3))).isEqualTo(3_000_000);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, 0 ms",
    "80, 80 ms",
    "999, 999 ms",
    "4200, 4.2 s",
    "10000, 10 s",
    "59990, 59.9 s",
    "552000, 9 min 12 s",
    "7500000, 2 h 5 min"
  })
  void text_always_isReadable(long millis, String text) {
    assertThat(Spans.text(millis * 1_000_000)).isEqualTo(text);
  }
}
