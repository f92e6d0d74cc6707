package dev.ovend.json;

import static dev.ovend.json.JsonTexts.assertRefused;
import static dev.ovend.json.JsonTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookaheadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':7}                                              | 7",
        "{ 'type' : 7 }                                          | 7",
        "{'type':0,'a':1}                                        | 0",
        "{'a':1,'type':12}                                       | 12",
        "{'a':{'type':1},'b':[{'type':2}],'type':3}              | 3",
        "{'a':'\\\\\\'type\\\\\\':1','type':4}                   | 4",
        "{'a':'}','b':'\\\\\\\\','c':[']','{'],'type':5}         | 5",
        "{'a':'type','type':6}                                   | 6",
        "{'types':1,'typ':2,'xtype':3,'type':8}                  | 8",
        "{'a':-1.5e3,'b':true,'c':null,'d':[],'e':{},'type':9}   | 9",
        "{'ü🚀':'ü🚀','type':10}                                 | 10",
        "{'type':2147483647}                                     | 2147483647"
      })
  void intOf_fieldOfTheObjectItself_isFound(String json, int expected) {
    assertThat(new Lookahead(bytes(json.replace("\\\\", "\\")), 0).intOf("type"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ }",
        "{'a':1}",
        "{'a':{'type':1}}",
        "{'type':'7'}",
        "{'type':null}",
        "{'type':true}",
        "{'type':[7]}",
        "{'type':{}}",
        "{'type':-7}",
        "{'type':7.5}",
        "{'type':7e1}",
        "{'type':2147483648}",
        "{'type':99999999999}",
        "{'a':'type'}",
        "{'a':['type',7]}"
      })
  void intOf_absentOrOfAnotherKind_isNone(String json) {
    assertThat(new Lookahead(bytes(json), 0).intOf("type")).isEqualTo(JsonReader.NO_INT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "{'", "{'type", "{'type'", "{'type':", "{'type':7", "{'type':7 ", "{'type' 7}",
        "{'a':", "{'a':{", "{'a':'", "{'a':'\\", "{'a':1,", "{'a'}", "{,'type':7}", "{7:7}",
        "{'a':1 'type':7}", "{'a':]'type':7}", "{'type':'", "{'type':'x", "{'type':'x\\'"
      })
  void both_malformed_findNothingAndEnd(String json) {
    assertThat(new Lookahead(bytes(json), 0).intOf("type")).isEqualTo(JsonReader.NO_INT);
    assertThat(new Lookahead(bytes(json), 0).stringOf("type")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'pc'}                           | pc",
        "{'a':{'type':'x'}, 'type' : 'gc' }      | gc",
        "{'a':'\\'type\\':\\'x\\'','type':'gc'}  | gc",
        "{'type':'ü🚀'}                          | ü🚀",
        "{'type':'a\\'b'}                        | a\\\"b"
      })
  void stringOf_fieldOfTheObjectItself_isFound(String json, String expected) {
    assertThat(new Lookahead(bytes(json), 0).stringOf("type")).isEqualTo(expected);
  }

  @Test
  void stringOf_empty_isEmpty() {
    assertThat(new Lookahead(bytes("{'type':''}"), 0).stringOf("type")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'a':'b'}", "{'type':7}", "{'type':null}", "{'type':['x']}"})
  void stringOf_absentOrOfAnotherKind_isNull(String json) {
    assertThat(new Lookahead(bytes(json), 0).stringOf("type")).isNull();
  }

  @Test
  void peek_inside_doesNotMoveTheReader() {
    Codec<List<@Nullable Object>> codec = new Peeking();

    assertThat(
            Scalars.list(codec)
                .decode(bytes("[ {'a':1,'type':2}, {'type':'x'} , null, {'b':{'type':3}} ]")))
        .containsExactly(
            Arrays.asList(2, null, "{\"a\":1,\"type\":2}"),
            Arrays.asList(JsonReader.NO_INT, "x", "{\"type\":\"x\"}"),
            Arrays.asList(JsonReader.NO_INT, null, "{\"b\":{\"type\":3}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "'x'", "7"})
  void peek_noObject_isRefused(String json) {
    assertRefused(json, new Peeking()).withMessageContaining("(expected: an object)");
  }

  private record Peeking() implements Codec<List<@Nullable Object>> {
    @Override
    public List<@Nullable Object> read(JsonReader in) {
      return Arrays.asList(in.peekInt("type"), in.peekString("type"), in.raw().text());
    }

    @Override
    public void write(List<@Nullable Object> value, JsonWriter out) {
      throw new UnsupportedOperationException();
    }
  }
}
