package dev.ovend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  /** Reads the names of {@code {"name": "...", "inner": [...]}}, from the outside to the inside. */
  private static final Codec<List<String>> NAMES = new NamesCodec();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'a','more':1}                       | $.more",
        "{'name':'a','more':[1]}                     | $.more",
        "{'name':'a','more':{'a':1}}                 | $.more",
        "{'name':'a','inner':[{'name':'b','x':[]}]}  | $.inner[0].x",
        "{'name':'a','inner':[{'name':'b','x':{}}]}  | $.inner[0].x"
      })
  void decodeStrictly_unknownField_namesItsPlace(String json, String place) {
    DecodeReport<List<String>> report = NAMES.decodeStrictly(bytes(json));

    assertThat(report.unknown()).containsExactly(place);
    assertThat(report.missing()).isEmpty();
    assertThat(report.exact()).isFalse();
  }

  @Test
  void decodeStrictly_missingField_namesItsPlace() {
    DecodeReport<List<String>> report =
        NAMES.decodeStrictly(bytes("{'name':'a','inner':[{'name':'b'},{}]}"));

    assertThat(report.missing()).containsExactly("$.inner[1].name");
    assertThat(report.unknown()).isEmpty();
    assertThat(report.value()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':{}}            | $.name: an object (expected: text)",
        "{'name':[[1]]}         | $.name: a list (expected: text)",
        "{'inner':{}}           | $.inner: an object (expected: a list)",
        "{'inner':[{},[1]]}     | $.inner[1]: a list (expected: an object)",
        "[]                     | $: a list (expected: an object)"
      })
  void decode_valueOfTheWrongKind_namesItsPlace(String json, String message) {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> NAMES.decode(bytes(json)))
        .withMessage(message);
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static final class NamesCodec implements Codec<List<String>> {

    private static final Fields FIELDS = Fields.of("name!", "inner");

    @Override
    public List<String> read(JsonReader in) {
      List<String> names = new ArrayList<>();
      for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
        switch (field) {
          case 0 -> names.add(in.string());
          case 1 -> in.list(this).forEach(names::addAll);
          default -> in.unknown(null);
        }
      }
      return names;
    }

    @Override
    public void write(List<String> value, JsonWriter out) {
      throw new UnsupportedOperationException("write");
    }
  }
}
