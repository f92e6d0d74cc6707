package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Reads and writes values that Discord chooses from a list. */
final class ChoiceCodec {

  private ChoiceCodec() {}

  /** Values that are numbers. */
  record Numeric<T>(IntFunction<T> creator, ToIntFunction<T> value) implements Codec<T> {

    @Override
    public T read(JsonReader in) {
      return creator.apply(in.int32());
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
