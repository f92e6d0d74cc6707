package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  static Stream<Class<?>> kinds() {
    return Models.all().stream().filter(Snowflake.class::isAssignableFrom).filter(Class::isRecord);
  }

  @Test
  void kinds_areAllThere() {
    assertThat(kinds()).contains(UserId.class, GuildId.class, AnyId.class).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void id_ofEveryKind_isReadWrittenAndShown(Class<?> kind) {
    Codec<Object> codec = Models.codec(kind);
    Object id = Models.call(kind, "of", String.class, "18446744073709551615");

    assertThat(id)
        .isEqualTo(Models.call(kind, "of", long.class, -1L))
        .hasToString("18446744073709551615");
    assertThat(new String(codec.encode(id), UTF_8)).isEqualTo("\"18446744073709551615\"");
    assertThat(codec.decode("\"18446744073709551615\"".getBytes(UTF_8))).isEqualTo(id);
    assertThat(codec.decode("18446744073709551615".getBytes(UTF_8))).isEqualTo(id);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Models.call(kind, "of", String.class, "x"))
        .withMessageMatching("[a-z ]*id: \"x\" \\(expected: 1 to 20 digits, at most 64 bits\\)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "1.0",
        "0x1",
        "1 ",
        "٣",
        "18446744073709551616",
        "99999999999999999999"
      })
  void of_noId_isRefusedAndShown(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UserId.of(digits))
        .withMessage("user id: \"" + digits + "\" (expected: 1 to 20 digits, at most 64 bits)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MTIzNDU2Nzg5MDEyMzQ1Njc4.hunter2",
        "000000000000000000001",
        "184467440737095516150",
        "hun\nter2"
      })
  void of_whatMayBeASecretOrBreakALine_isNotShown(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChannelId.of(text))
        .withMessage(
            "channel id: "
                + text.length()
                + " characters (expected: 1 to 20 digits, at most 64 bits)")
        .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain(text));
  }

  @Test
  void decode_noId_namesThePathAndNotTheContent() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> User.codec().decode("{\"id\":\"hunter2\"}".getBytes(UTF_8)))
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$.id"))
        .withMessageNotContaining("hunter2");
  }

  @Test
  void compareTo_isUnsigned() {
    List<UserId> ids =
        Stream.of("18446744073709551615", "9223372036854775808", "9223372036854775807", "0", "1")
            .map(UserId::of)
            .sorted()
            .toList();

    assertThat(ids)
        .extracting(UserId::toString)
        .containsExactly(
            "0", "1", "9223372036854775807", "9223372036854775808", "18446744073709551615");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2015-01-01T00:00:00Z",
    "175928847299117063, 2016-04-30T11:18:25.796Z",
    "18446744073709551615, 2154-05-15T07:35:11.103Z"
  })
  void timestamp_isInTheUpperBits(String id, String time) {
    assertThat(UserId.of(id).timestamp()).isEqualTo(Instant.parse(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2015-01-01T00:00:00Z", "2024-02-29T12:34:56.789Z", "2153-12-31T23:59:59.999Z"})
  void at_time_isTheLeastIdOfIt(String time) {
    AnyId id = AnyId.at(Instant.parse(time));

    assertThat(id.timestamp()).isEqualTo(Instant.parse(time));
    assertThat(id.value() & 0x3fffff).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-12-31T23:59:59.999Z",
        "2154-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z"
      })
  void at_timeOutside_isRefused(String time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnyId.at(Instant.parse(time)))
        .withMessage("time: " + time + " (expected: 2015 to 2153)");
  }

  @Test
  void anyId_ofAnotherKind_hasItsBits() {
    assertThat(AnyId.of(GuildId.of("7"))).isEqualTo(AnyId.of("7"));
  }
}
