package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads and writes values that Discord chooses from a list. */
final class ChoiceCodec {

  private static final int MOST_NAMED = 256;

  private ChoiceCodec() {}

  /** Values that are numbers. */
  record Numeric<T>(IntFunction<T> creator, ToIntFunction<T> value) implements Codec<T> {

    @Override
    public T read(JsonReader in) {
      T named = in.isString() ? named(in.string()) : null;
      return named == null ? creator.apply(in.int32()) : named;
    }

    /** Returns the value of this name, as versions of the API before 8 wrote it; null if none. */
    private @Nullable T named(@Nullable String text) {
      return IntStream.range(0, MOST_NAMED)
          .mapToObj(creator)
          .filter(choice -> choice.toString().equalsIgnoreCase(text))
          .filter(choice -> !Integer.toString(value.applyAsInt(choice)).equals(text))
          .findFirst()
          .orElse(null);
    }

    @Override
    public void write(T choice, JsonWriter out) {
      out.int32(value.applyAsInt(choice));
    }
  }

  /** Values that are text. */
  record Textual<T>(Function<String, T> creator, Function<T, String> value) implements Codec<T> {

    @Override
    public T read(JsonReader in) {
      String text = in.string();
      if (text == null) {
        throw in.refused("text");
      }
      return creator.apply(text);
    }

    @Override
    public void write(T choice, JsonWriter out) {
      out.string(value.apply(choice));
    }
  }
}
