package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads ids written as text or as numbers, and writes them as text. */
record SnowflakeCodec<T extends Snowflake>(LongFunction<T> creator) implements Codec<T> {

  static final int TIME_SHIFT = 22;
  static final long EPOCH = 1_420_070_400_000L;

  @Override
  public T read(JsonReader in) {
    return creator.apply(in.unsigned64());
  }

  @Override
  public void write(T value, JsonWriter out) {
    out.unsigned64(value.value());
  }

  static long parse(String what, String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 20
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      if (plain) {
        return Long.parseUnsignedLong(digits);
      }
    } catch (NumberFormatException e) {
      throw refused(what, digits, e);
    }
    throw refused(what, digits, null);
  }

  /** Shows short plain values only, because a long one may be a secret in the wrong place. */
  private static IllegalArgumentException refused(
      String what, String digits, @Nullable Exception cause) {
    boolean plain = digits.length() <= 20 && digits.chars().noneMatch(Character::isISOControl);
    String shown = plain ? "\"" + digits + "\"" : digits.length() + " characters";
    return new IllegalArgumentException(
        what + ": " + shown + " (expected: 1 to 20 digits, at most 64 bits)", cause);
  }
}
