package dev.ovend.json;

import static dev.ovend.json.JsonTexts.assertRefused;
import static dev.ovend.json.JsonTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MalformedJsonTest {

  private static final byte[] SAMPLE = bytes(JsonTexts.SAMPLE.strip());

  @Test
  void decode_cutAtAnyByte_isRefused() {
    for (int length = 0; length < SAMPLE.length; length++) {
      byte[] cut = Arrays.copyOf(SAMPLE, length);
      for (Codec<?> codec : List.of(Sample.CODEC, RawJson.CODEC, new Peeking())) {
        assertThatExceptionOfType(DecodingException.class)
            .as("%s bytes by %s", length, codec)
            .isThrownBy(() -> codec.decode(cut))
            .withNoCause();
        assertThatExceptionOfType(DecodingException.class)
            .as("%s bytes by %s", length, codec)
            .isThrownBy(() -> codec.decodeStrictly(cut));
      }
    }
  }

  @Test
  void decode_changedAtRandom_isReadOrRefused() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int refused = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] changed = SAMPLE.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        changed[random.nextInt(changed.length)] = oneOf(random);
      }
      for (Codec<?> codec : List.of(Sample.CODEC, RawJson.CODEC, new Peeking())) {
        refused += outcome(codec, changed, "seed " + seed + ", round " + round) ? 0 : 1;
      }
    }
    assertThat(refused).as("seed %s", seed).isBetween(500, 8_500);
  }

  private static byte oneOf(Random random) {
    String structure = "{}[]\",:\\0-.e \nn";
    return random.nextBoolean()
        ? (byte) structure.charAt(random.nextInt(structure.length()))
        : (byte) random.nextInt(256);
  }

  /** Returns whether the JSON was read; anything but a {@link DecodingException} fails. */
  private static boolean outcome(Codec<?> codec, byte[] json, String about) {
    try {
      codec.decode(json);
      return true;
    } catch (DecodingException e) {
      assertThat(e.jsonPath()).as(about).startsWith("$");
      return false;
    } catch (RuntimeException e) {
      throw new AssertionError(about, e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':hunter2}",
        "{'name' 'hunter2'}",
        "{'name':'hunter2'",
        "{'name':'hunter2',}",
        "{'name':'hunter2']",
        "{'children':[{'name':'hunter2',,}]}",
        "{'count':01,'name':'hunter2'}",
        "{'ratio':NaN,'name':'hunter2'}",
        "{'name':'hunter2\n'}",
        "{'name':'hunter2\\x'}",
        "hunter2",
        "{/* hunter2 */}"
      })
  void decode_malformed_namesThePlaceAndNotTheContent(String json) {
    assertRefused(json, Sample.CODEC)
        .withMessageMatching("\\$.*: malformed JSON at byte \\d+ of " + json.length())
        .withMessageNotContaining("hunter2");
  }

  @Test
  void decode_malformed_namesTheByte() {
    assertRefused("{'name':'ann', 'count' 7, 'id':'1'}", Sample.CODEC)
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$.count"))
        .withMessage("$.count: malformed JSON at byte 24 of 35");
  }

  @Test
  void decode_invalidUtf8_isRefused() {
    byte[] json = "{\"name\":\"gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Sample.CODEC.decode(json))
        .withMessageContaining("malformed JSON");
  }

  @Test
  void decode_otherEncodings_areRefused() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] json = "{\"new\":[1]}".getBytes(charset);

      assertThatExceptionOfType(DecodingException.class)
          .isThrownBy(() -> Sample.CODEC.decode(json))
          .withMessageContaining("malformed JSON");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{'new':", "{'children':[", "{'extra':[", "{'new':[{'a':"})
  void decode_nestedWithoutEnd_isRefusedForItsDepth(String begin) {
    assertRefused(begin.repeat(100_000), begin.startsWith("{'c") ? Sample.CODEC : RawJson.CODEC)
        .withMessageContaining(": too deep or too long at byte ")
        .satisfies(e -> assertThat(e.jsonPath().length()).isLessThan(5_000));
  }

  @Test
  void decode_nestedUpToTheBound_isRead() {
    String json = "[".repeat(200) + "]".repeat(200);

    assertThat(RawJson.CODEC.decode(bytes(json)).text()).isEqualTo(json);
  }

  @Test
  void decode_hugeNumber_isRefused() {
    assertRefused(
            "{'new':" + "1".repeat(5_000) + ",'count':" + "1".repeat(5_000) + "}", Sample.CODEC)
        .satisfies(e -> assertThat(e.jsonPath()).startsWith("$."));
  }

  /** Looks ahead for a text and a number in an object, then takes it as it is. */
  private record Peeking() implements Codec<List<@Nullable Object>> {
    @Override
    public List<@Nullable Object> read(JsonReader in) {
      String text = in.peekString("last");
      int number = in.peekInt("last");
      in.peekInt("absent");
      in.peekString("absent");
      in.raw();
      return Arrays.asList(text, number);
    }

    @Override
    public void write(List<@Nullable Object> value, JsonWriter out) {
      throw new UnsupportedOperationException();
    }
  }
}
