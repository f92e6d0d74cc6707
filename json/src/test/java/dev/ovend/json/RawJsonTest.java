package dev.ovend.json;

import static dev.ovend.json.JsonTexts.bytes;
import static dev.ovend.json.JsonTexts.decoded;
import static dev.ovend.json.JsonTexts.encoded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.DecodingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-12",
        "1.5",
        "-1.5e-3",
        "123456789012345678901234567890",
        "true",
        "false",
        "null",
        "\"\"",
        "\"plain\"",
        "\"a \\\"quoted\\\" \\\\ \\u00fc \\n\"",
        "\"grüße 🚀 \ud83d\ude80\"",
        "\"}],\"",
        "[]",
        "[ 1 , [2,3] , {\"a\":\"]\"} ]",
        "{}",
        "{ \"a\" : { \"b\" : [ \"}\" , 1.0 ] } }"
      })
  void raw_valueOfAnyKindAnywhere_isKeptAsItStands(String value) {
    String text =
        "{\"new\":" + value + ",\"x\": " + value + " ,\"y\":[" + value + "],\"z\":\t" + value;
    for (String end : new String[] {"}", " }", "\n}"}) {
      Sample sample = Sample.CODEC.decode(bytesOf(text + end));

      assertThat(sample.unknown())
          .containsExactly(
              Map.entry("new", RawJson.of(value)),
              Map.entry("x", RawJson.of(value)),
              Map.entry("y", RawJson.of("[" + value + "]")),
              Map.entry("z", RawJson.of(value)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", " 12", "12 ", "\n12\r\n\t ", " [1] ", " \"a \" ", " true\n"})
  void decode_wholeText_leavesTheSpaceAroundOut(String json) {
    assertThat(RawJson.CODEC.decode(bytesOf(json)).text()).isEqualTo(json.strip());
  }

  @Test
  void encode_unknownFields_areWrittenAsTheyCame() {
    String json =
        "{'name':'a','count':0,'size':0,'ratio':0.0,'on':false,'id':'1','children':[],'scores':{},"
            + "'grid':[],'extra':[1.50, 'x'],'later':{'kept': [1.0,null]},'last':12}";

    assertThat(encoded(decoded(json, Sample.CODEC), Sample.CODEC))
        .isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void encode_sampleReadAgain_isEqual() {
    Sample sample = Sample.CODEC.decode(bytes(JsonTexts.SAMPLE));

    assertThat(Sample.CODEC.decode(Sample.CODEC.encode(sample))).isEqualTo(sample);
  }

  @Test
  void json_isTheTree() {
    RawJson raw = RawJson.of("{\"a\":[1,\"🚀\"]}");

    assertThat(raw.json().at("/a/1").asString()).isEqualTo("🚀");
  }

  @Test
  void as_fittingCodec_reads() {
    assertThat(RawJson.of("{\"name\":\"ann\"}").as(Sample.CODEC).name()).isEqualTo("ann");
  }

  @Test
  void as_otherKind_isRefused() {
    RawJson raw = RawJson.of("[1]");

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> raw.as(Sample.CODEC))
        .withMessage("$: a list (expected: an object)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hello", "{", "{} {}", "[1,]", "'a'"})
  void of_textThatIsNotOneValue_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RawJson.of(text))
        .withMessageStartingWith("json: ");
  }

  @Test
  void equals_sameText_only() {
    assertThat(RawJson.of("[1]")).isEqualTo(RawJson.of("[1]")).hasSameHashCodeAs(RawJson.of("[1]"));
    assertThat(RawJson.of("[1]")).isNotEqualTo(RawJson.of("[ 1]")).isNotEqualTo("[1]");
  }

  @Test
  void isSameAs_sameValueWrittenOtherwise_isTrue() {
    RawJson one = RawJson.of("{\"a\": 1, \"b\": [2.0]}");

    assertThat(one.isSameAs(RawJson.of("{\"b\":[2],\"a\":1.0}"))).isTrue();
    assertThat(one.isSameAs(RawJson.of("{\"b\":[3],\"a\":1.0}"))).isFalse();
    assertThat(RawJson.of("text", Scalars.STRING).isSameAs(RawJson.of("\"text\""))).isTrue();
  }

  @Test
  void toString_showsTheSizeOnly() {
    assertThat(RawJson.of("\"hunter2\"")).hasToString("RawJson[9 bytes]");
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(UTF_8);
  }
}
