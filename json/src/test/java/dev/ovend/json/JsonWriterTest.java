package dev.ovend.json;

import static dev.ovend.json.JsonTexts.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  private static final Fields FIELDS = Fields.of("a", "b!", "c");

  @Test
  void fields_null_areNotWritten() {
    String json =
        written((it, out) -> {
          out.begin();
          out.string(FIELDS, 0, null);
          out.int32(FIELDS, 1, null);
          out.int64(FIELDS, 2, null);
          out.float64(FIELDS, 0, null);
          out.bool(FIELDS, 1, null);
          out.instant(FIELDS, 2, null);
          out.value(FIELDS, 0, null, Scalars.STRING);
          out.list(FIELDS, 1, null, Scalars.STRING);
          out.map(FIELDS, 2, null, Scalars.STRING);
          out.unknown(Map.of());
          out.end();
        });

    assertThat(json).isEqualTo("{}");
  }

  @Test
  void field_null_isWrittenAsNull() {
    String json =
        written((it, out) -> {
          out.begin();
          assertThat(out.field(FIELDS, 0, null)).isFalse();
          assertThat(out.field(FIELDS, 1, it)).isTrue();
          out.string("x");
          out.end();
        });

    assertThat(json).isEqualTo("{\"a\":null,\"b\":\"x\"}");
  }

  @Test
  void values_ofEveryKind_areWritten() {
    String json =
        written((it, out) -> {
          out.begin();
          out.name(FIELDS, 0);
          out.list(List.of(Integer.MIN_VALUE, 7), Scalars.INT32);
          out.name(FIELDS, 1);
          out.map(Map.of("k", Long.MIN_VALUE), Scalars.INT64);
          out.name(FIELDS, 2);
          out.list(List.of(List.of(0.5), List.of()), Scalars.list(Scalars.FLOAT64));
          out.end();
        });

    assertThat(json)
        .isEqualTo("{\"a\":[-2147483648,7],\"b\":{\"k\":-9223372036854775808},\"c\":[[0.5],[]]}");
  }

  @Test
  void unsigned64_isTextWithoutASign() {
    assertThat(written((it, out) -> out.unsigned64(-1))).isEqualTo("\"18446744073709551615\"");
    assertThat(written((it, out) -> out.unsigned64(0))).isEqualTo("\"0\"");
  }

  @Test
  void instant_isWrittenInUtc() {
    assertThat(encoded(Instant.parse("2021-01-07T20:16:41.123Z"), Scalars.INSTANT))
        .isEqualTo("\"2021-01-07T20:16:41.123Z\"");
    assertThat(encoded(Instant.parse("2021-01-07T20:16:00Z"), Scalars.INSTANT))
        .isEqualTo("\"2021-01-07T20:16:00Z\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7_997, 7_998, 7_999, 8_000, 8_001, 16_000, 100_003, 1_000_000})
  void string_ofAnyLength_isWrittenWhole(int length) {
    for (String character : List.of("a", "ü", "🚀", "\"")) {
      String text = "x" + character.repeat(length);

      byte[] json = Scalars.STRING.encode(text);

      assertThat(json[json.length - 1]).isEqualTo((byte) '"');
      assertThat(Scalars.STRING.decode(json)).isEqualTo(text);
    }
  }

  @Test
  void list_beyondManyBuffers_isWrittenWhole() {
    List<String> items = Collections.nCopies(20_000, "grüße 🚀");

    byte[] json = Scalars.list(Scalars.STRING).encode(items);

    assertThat(json).hasSize(20_000 * ("grüße 🚀".getBytes(StandardCharsets.UTF_8).length + 3) + 1);
    assertThat(Scalars.list(Scalars.STRING).decode(json)).isEqualTo(items);
  }

  @Test
  void string_controlCharacters_areEscaped() {
    assertThat(encoded("a\u0000\n\t\u001f\u2028\\\"", Scalars.STRING))
        .isEqualTo("\"a\\u0000\\n\\t\\u001F\u2028\\\\\\\"\"");
  }

  @Test
  void string_halfOfASurrogatePair_isStillJson() {
    String json = encoded("cut \ud83d", Scalars.STRING);

    assertThat(json).isEqualTo("\"cut \\uD83D\"");
    assertThat(Scalars.STRING.decode(JsonTexts.bytes(json))).isEqualTo("cut \ud83d");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void float64_notFinite_isRefused(double value) {
    List<BiConsumer<Object, JsonWriter>> ways =
        List.of(
            (it, out) -> out.float64(value),
            (it, out) -> {
              out.begin();
              out.float64(FIELDS, 0, value);
            },
            (it, out) -> {
              out.begin();
              out.float64(FIELDS, 0, Double.valueOf(value));
            });
    for (BiConsumer<Object, JsonWriter> way : ways) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> written(way))
          .withMessage("number: " + value + " (expected: a finite one)");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1e21, 4.9E-324, 1.7976931348623157e308, 123456789.125})
  void float64_readAgain_isTheSame(double value) {
    assertThat(Scalars.FLOAT64.decode(Scalars.FLOAT64.encode(value))).isEqualTo(value);
  }

  private static String written(BiConsumer<Object, JsonWriter> way) {
    Codec<Object> codec =
        new Codec<>() {
          @Override
          public Object read(JsonReader in) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void write(Object value, JsonWriter out) {
            way.accept(value, out);
          }
        };
    return encoded(new Object(), codec);
  }
}
