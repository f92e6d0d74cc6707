package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import org.assertj.core.api.ThrowableAssertAlternative;

/** Writes JSON down in a test, with single quotes for double ones. */
final class JsonTexts {

  /** A value for every field of {@link Sample}, and two that it does not know. */
  static final String SAMPLE =
      """
      {"name": "gr\\u00fc\\u00dfe \\"ann\\" 🚀", "count": -3, "size": 9007199254740993,
       "ratio": 0.25, "on": true, "id": "18446744073709551615",
       "at": "2021-01-07T20:16:41.123000+00:00",
       "children": [{"name": "b", "id": 7}, null, {"name": null, "id": "8", "new": [1, {}]}],
       "scores": {"x": 1, "y": null, "z": "3"}, "grid": [["a", "b"], [], ["c"]],
       "extra": {"deep": [true, false, null, -1.5e3, "}]"]}, "maybe": 5,
       "later": {"kept": ["as", "it", "is"]}, "last": 12}
      """;

  private JsonTexts() {}

  static byte[] bytes(String text) {
    return text.replace('\'', '"').getBytes(UTF_8);
  }

  static <T> T decoded(String json, Codec<T> codec) {
    return codec.decode(bytes(json));
  }

  static <T> String encoded(T value, Codec<T> codec) {
    return new String(codec.encode(value), UTF_8);
  }

  static ThrowableAssertAlternative<DecodingException> assertRefused(String json, Codec<?> codec) {
    return assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> decoded(json, codec))
        .withNoCause();
  }
}
