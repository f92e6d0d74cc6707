package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  private static @Nullable String value(String json, String field) {
    byte[] value = JsonObject.value(json.getBytes(UTF_8), field);
    return value == null ? null : new String(value, UTF_8);
  }

  private static String replaced(String json, String field, String value) {
    return new String(
        JsonObject.replace(json.getBytes(UTF_8), field, value.getBytes(UTF_8)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"a\":1}|1",
        "{\"b\":\"}\",\"a\":{\"a\":[1,{}]}}|{\"a\":[1,{}]}",
        "{\"b\":{\"a\":2},\"a\":\"x\\\"y,}\",\"c\":3}|\"x\\\"y,}\"",
        "{\"a\":null}|null",
        "{\"a\":[]}|[]"
      })
  void value_ofAField_isItsText(String json, String value) {
    assertThat(value(json, "a")).isEqualTo(value);
    assertThat(replaced(json, "a", value)).isEqualTo(json);
    assertThat(Objects.requireNonNull(value(replaced(json, "a", "{\"n\":7}"), "a")))
        .isEqualTo("{\"n\":7}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "7", "{\"b\":{\"a\":1}}", "{\"a", "{\"b\":\"a\"}"})
  void value_missing_isNullAndCannotBeReplaced(String json) {
    assertThat(value(json, "a")).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replaced(json, "a", "1"))
        .withMessage("field a: missing (expected: in the object)");
  }

  @Test
  void replace_inTheMiddle_leavesTheRestAlone() {
    assertThat(replaced(" { \"x\" : [1, 2] , \"a\" : {} , \"y\" : \"ü\" } ", "a", "{\"b\":1}"))
        .isEqualTo(" { \"x\" : [1, 2] , \"a\" : {\"b\":1}, \"y\" : \"ü\" } ");
  }
}
