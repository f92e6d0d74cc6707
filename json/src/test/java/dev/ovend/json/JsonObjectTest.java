package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @Test
  void fields_everyKindOfValue_isKeptAsItStands() {
    Map<String, RawJson> fields =
        fields("{\"a\": null, \"b\":[1, 2], \"c\" : {\"d\":\"\\u00e9\"}, \"e\":1.50}");

    assertThat(fields).containsOnlyKeys("a", "b", "c", "e");
    assertThat(fields.values())
        .extracting(RawJson::text)
        .containsExactly("null", "[1, 2]", "{\"d\":\"\\u00e9\"}", "1.50");
  }

  @Test
  void fields_twoOfOneName_givesTheLast() {
    assertThat(fields("{\"a\":1,\"a\":2}").values()).extracting(RawJson::text).containsExactly("2");
  }

  @Test
  void fields_emptyObject_areNone() {
    assertThat(fields("{}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "7", "{\"a\":", "{\"a\":1} 2"})
  void fields_noObject_isRefused(String json) {
    assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> fields(json));
  }

  @Test
  void of_fieldsOfAnObject_givesTheSameObject() {
    String json = "{\"a\":null,\"quote\\\"\":[1,2],\"c\":{\"d\":\"\\u00e9\"}}";

    assertThat(new String(JsonObject.of(fields(json)), UTF_8)).isEqualTo(json);
    assertThat(new String(JsonObject.of(Map.of()), UTF_8)).isEqualTo("{}");
  }

  private static Map<String, RawJson> fields(String json) {
    return JsonObject.fields(json.getBytes(UTF_8));
  }
}
