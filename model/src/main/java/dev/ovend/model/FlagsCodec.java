package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sets of bits written as numbers or as text.
 *
 * @param textual whether they are written as text; with bit 63 they always are, as a number would
 *     be negative
 */
record FlagsCodec<F extends Flags<F>>(LongFunction<F> creator, boolean textual)
    implements Codec<F> {

  @Override
  public F read(JsonReader in) {
    return creator.apply(in.unsigned64());
  }

  @Override
  public void write(F value, JsonWriter out) {
    if (textual || value.bits() < 0) {
      out.unsigned64(value.bits());
    } else {
      out.int64(value.bits());
    }
  }

  /** Returns the names by their bits, from entries such as {@code "3 ADMINISTRATOR"}. */
  static @Nullable String[] names(String... entries) {
    @Nullable String[] names = new @Nullable String[Long.SIZE];
    for (String entry : entries) {
      int space = entry.indexOf(' ');
      names[Integer.parseInt(entry, 0, space, 10)] = entry.substring(space + 1);
    }
    return names;
  }

  @SafeVarargs
  static <F extends Flags<F>> long union(F... flags) {
    long bits = 0;
    for (F one : flags) {
      bits |= one.bits();
    }
    return bits;
  }

  static String text(long bits, @Nullable String[] names) {
    return IntStream.range(0, Long.SIZE)
        .filter(bit -> (bits >>> bit & 1) != 0)
        .mapToObj(bit -> names[bit] == null ? "bit " + bit : names[bit])
        .collect(Collectors.joining("|"));
  }
}
