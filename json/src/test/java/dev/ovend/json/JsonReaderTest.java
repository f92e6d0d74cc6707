package dev.ovend.json;

import static dev.ovend.json.JsonTexts.assertRefused;
import static dev.ovend.json.JsonTexts.bytes;
import static dev.ovend.json.JsonTexts.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.DecodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final Codec<Long> UNSIGNED =
      new Codec<>() {
        @Override
        public Long read(JsonReader in) {
          return in.unsigned64();
        }

        @Override
        public void write(Long value, JsonWriter out) {
          out.unsigned64(value);
        }
      };

  @Test
  void decode_everyField_isRead() {
    Sample sample = Sample.CODEC.decode(bytes(JsonTexts.SAMPLE));

    assertThat(sample.name()).isEqualTo("grüße \"ann\" 🚀");
    assertThat(sample.count()).isEqualTo(-3);
    assertThat(sample.size()).isEqualTo(9_007_199_254_740_993L);
    assertThat(sample.ratio()).isEqualTo(0.25);
    assertThat(sample.on()).isTrue();
    assertThat(sample.id()).isEqualTo(-1);
    assertThat(sample.at()).isEqualTo(Instant.parse("2021-01-07T20:16:41.123Z"));
    assertThat(sample.children()).extracting(Sample::id).containsExactly(7L, 8L);
    assertThat(sample.scores()).containsExactly(Map.entry("x", 1), Map.entry("z", 3));
    assertThat(sample.grid()).containsExactly(List.of("a", "b"), List.of(), List.of("c"));
    assertThat(sample.extra())
        .isEqualTo(RawJson.of("{\"deep\": [true, false, null, -1.5e3, \"}]\"]}"));
    assertThat(sample.maybe()).isEqualTo(5);
    assertThat(sample.unknown())
        .containsExactly(
            Map.entry("later", RawJson.of("{\"kept\": [\"as\", \"it\", \"is\"]}")),
            Map.entry("last", RawJson.of("12")));
  }

  @Test
  void decode_nullsEverywhere_isEmpty() {
    Sample sample =
        decoded(
            "{'name':null,'count':null,'size':null,'ratio':null,'on':null,'id':null,'at':null,"
                + "'children':null,'scores':null,'grid':null,'extra':null,'maybe':null,'new':null}",
            Sample.CODEC);

    assertThat(sample)
        .isEqualTo(
            new Sample(
                null,
                0,
                0,
                0,
                false,
                0,
                null,
                List.of(),
                Map.of(),
                List.of(),
                null,
                null,
                Map.of("new", RawJson.of("null"))));
  }

  @Test
  void decode_noFields_isEmpty() {
    Sample sample = decoded("{}", Sample.CODEC);

    assertThat(sample)
        .isEqualTo(
            new Sample(
                null, 0, 0, 0, false, 0, null, List.of(), Map.of(), List.of(), null, null,
                Map.of()));
  }

  @Test
  void decode_numbersAsTextAndTextAsNumbers_isRead() {
    Sample sample =
        decoded(
            "{'name':17,'count':'-3','size':'-9223372036854775808','ratio':'-1.5e3','id':9,"
                + "'scores':{'x':'2'},'grid':[[1,true,-0.5]],'maybe':'4'}",
            Sample.CODEC);

    assertThat(sample.name()).isEqualTo("17");
    assertThat(sample.count()).isEqualTo(-3);
    assertThat(sample.size()).isEqualTo(Long.MIN_VALUE);
    assertThat(sample.ratio()).isEqualTo(-1500);
    assertThat(sample.id()).isEqualTo(9);
    assertThat(sample.scores()).containsExactly(Map.entry("x", 2));
    assertThat(sample.grid()).containsExactly(List.of("1", "true", "-0.5"));
    assertThat(sample.maybe()).isEqualTo(4);
  }

  @Test
  void decode_sameFieldTwice_takesTheLast() {
    assertThat(decoded("{'name':'a','name':'b'}", Sample.CODEC).name()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "'\"0\"', 0",
    "'\"000000000000000000000007\"', 7",
    "'\"999999999999999999\"', 999999999999999999",
    "'\"1000000000000000000\"', 1000000000000000000",
    "9223372036854775807, 9223372036854775807",
    "9223372036854775808, -9223372036854775808",
    "'\"9223372036854775808\"', -9223372036854775808",
    "18446744073709551615, -1",
    "'\"18446744073709551615\"', -1"
  })
  void unsigned64_upTo64Bits_isRead(String json, long expected) {
    assertThat(UNSIGNED.decode(bytes(json))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18446744073709551616",
        "'18446744073709551616'",
        "'99999999999999999999999'",
        "-1",
        "'-1'",
        "'+1'",
        "'+100000000000000000000'",
        "'+1000000000000000000'",
        "''",
        "' 1'",
        "'1 '",
        "'1a'",
        "'٣'",
        "'100000000000000000٣'",
        "1.0",
        "1e3",
        "true",
        "[]",
        "{}"
      })
  void unsigned64_anythingElse_isRefused(String json) {
    assertRefused(json, UNSIGNED)
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$"))
        .withMessageStartingWith("$: ")
        .withMessageContaining("(expected: ");
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, 2147483647",
    "'\"-2147483648\"', -2147483648",
    "1.0, 1",
    "1.9, 1",
    "-1.9, -1",
    "2e3, 2000"
  })
  void int32_within32Bits_isRead(String json, int expected) {
    assertThat(Scalars.INT32.decode(bytes(json))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "'2147483648'",
        "-2147483649",
        "1e10",
        "9223372036854775808",
        "'9223372036854775808'",
        "1e300",
        "'x'",
        "'+1'",
        "'1.5'",
        "''",
        "true",
        "[1]",
        "{}"
      })
  void int32_outside_isRefused(String json) {
    assertRefused(json, Scalars.INT32).withMessageContaining("(expected: a number of 32 bits)");
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807",
    "'\"-9223372036854775808\"', -9223372036854775808",
    "1e18, 1000000000000000000"
  })
  void int64_within64Bits_isRead(String json, long expected) {
    assertThat(Scalars.INT64.decode(bytes(json))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "'9223372036854775808'",
        "1e19",
        "-1e19",
        "9223372036854775808.0",
        "'NaN'",
        "false",
        "{'a':1}"
      })
  void int64_outside_isRefused(String json) {
    assertRefused(json, Scalars.INT64).withMessageContaining("(expected: a number of 64 bits)");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "'\"-0.5\"', -0.5", "1e-400, 0", "'\"1E+2\"', 100", "1.7e308, 1.7e308"})
  void float64_finite_isRead(String json, double expected) {
    assertThat(Scalars.FLOAT64.decode(bytes(json))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "-1e999",
        "'1e999'",
        "'NaN'",
        "'Infinity'",
        "'0x1p3'",
        "'1d'",
        "' 1'",
        "''",
        "true",
        "[]"
      })
  void float64_anythingElse_isRefused(String json) {
    assertRefused(json, Scalars.FLOAT64).withMessageContaining("(expected: a number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | true",
        "true | true",
        "0 | true",
        "'''x''' | true",
        "[false] | true",
        "{'a':false} | true",
        "false | false"
      })
  void present_anyValue_isPassedOver(String json, boolean expected) {
    Codec<Boolean> codec =
        new Codec<>() {
          @Override
          public Boolean read(JsonReader in) {
            in.begin(Fields.of("a"));
            boolean present = in.present();
            assertThat(in.next(Fields.of("a"))).isEqualTo(Fields.END);
            return present;
          }

          @Override
          public void write(Boolean value, JsonWriter out) {
            out.bool(value);
          }
        };

    assertThat(decoded("{'a':" + json + "}", codec)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "'true'", "[]", "{}"})
  void bool_anythingElse_isRefused(String json) {
    assertRefused(json, Scalars.BOOL).withMessageContaining("(expected: true or false)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"17", "true", "[]", "'soon'", "''", "'2021-01-07'", "'2021-02-30T00:00:00Z'"})
  void instant_anythingElse_isRefused(String json) {
    assertRefused(json, Scalars.INSTANT).withMessageContaining("(expected: a timestamp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}"})
  void string_anythingElse_isRefused(String json) {
    assertRefused(json, Scalars.STRING).withMessageContaining("(expected: text)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "'x'", "{}", "true"})
  void list_anythingElse_isRefused(String json) {
    assertRefused(json, Scalars.list(Scalars.STRING)).withMessageContaining("(expected: a list)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "'x'", "[]", "false"})
  void begin_anythingElse_isRefused(String json) {
    assertRefused(json, Sample.CODEC).withMessageContaining("(expected: an object)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'count':'hunter2'}                              | $.count",
        "{'children':[{},{'id':'hunter2'}]}               | $.children[1].id",
        "{'children':[null,null,{'at':'hunter2'}]}        | $.children[2].at",
        "{'scores':{'x':1,'y':{'z':'hunter2'}}}           | $.scores.y",
        "{'grid':[['hunter2'],['hunter2',['hunter2']]]}   | $.grid[1][1]",
        "{'name':['hunter2']}                             | $.name",
        "{'id':{'hunter2':'hunter2'}}                     | $.id",
        "{'new':{'hunter2':1},'children':'hunter2'}       | $.children",
        "{'on':'hunter2'}                                 | $.on"
      })
  void decode_wrongKindInside_namesThePathAndNotTheContent(String json, String path) {
    assertRefused(json, Sample.CODEC)
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo(path))
        .withMessageStartingWith(path + ": ")
        .withMessageNotContaining("hunter2");
  }

  @Test
  void decode_longOrOddName_staysOneShortLine() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> decoded("{'scores':{'a\\nb" + "c".repeat(500) + "':[]}}", Sample.CODEC))
        .satisfies(e -> assertThat(e.jsonPath()).startsWith("$.scores.a?bccc").endsWith("c..."))
        .satisfies(e -> assertThat(e.jsonPath()).hasSize(76).doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void decode_nothing_isRefused(String json) {
    assertRefused(json, Sample.CODEC)
        .withMessage(json.length() + " bytes without a value (expected: JSON)");
  }

  @Test
  void decode_null_isRefused() {
    assertRefused("null", Sample.CODEC).withMessage("$: null (expected: a value)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}1", "{}]", "{},", "{}\0"})
  void decode_moreThanOneValue_isRefused(String json) {
    assertRefused(json, Sample.CODEC).satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$"));
  }

  @Test
  void list_itemThatIsRefusedAndPassedOver_leavesNothingBehind() {
    assertThat(decoded("[[1,2],[3,4,'x']]", new Tolerant()))
        .containsExactly(List.of(1, 2), List.of(-1));
  }

  @Test
  void list_manyItems_keepsAllInOrder() {
    List<String> grid = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      grid.add("[[" + i + "],[],[" + i + "," + (i + 1) + "]]");
    }
    List<List<List<Integer>>> lists =
        decoded(
            "[" + String.join(",", grid) + "]",
            Scalars.list(Scalars.list(Scalars.list(Scalars.INT32))));

    assertThat(lists).hasSize(1_000);
    for (int i = 0; i < 1_000; i++) {
      assertThat(lists.get(i)).containsExactly(List.of(i), List.of(), List.of(i, i + 1));
    }
  }

  @Test
  void listsAndMaps_areUnchangeable() {
    Sample sample = Sample.CODEC.decode(bytes(JsonTexts.SAMPLE));

    assertThatThrownBy(() -> sample.children().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sample.scores().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sample.unknown().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Reads lists of numbers; one whose last item is no number becomes -1 and ends them. */
  private static final class Tolerant implements Codec<List<List<Integer>>> {

    private final Codec<List<Integer>> item =
        new Codec<>() {
          @Override
          public List<Integer> read(JsonReader in) {
            try {
              return in.list(Scalars.INT32);
            } catch (DecodingException e) {
              return List.of(-1);
            }
          }

          @Override
          public void write(List<Integer> value, JsonWriter out) {
            out.list(value, Scalars.INT32);
          }
        };

    @Override
    public List<List<Integer>> read(JsonReader in) {
      List<List<Integer>> lists = in.list(item);
      in.next(Fields.of());
      return lists;
    }

    @Override
    public void write(List<List<Integer>> value, JsonWriter out) {
      out.list(value, item);
    }
  }
}
