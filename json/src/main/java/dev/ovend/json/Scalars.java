package dev.ovend.json;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of plain values and of lists, for lists and maps of them. */
public final class Scalars {

  /** Text. */
  public static final Codec<String> STRING =
      new Scalar<>("text", JsonReader::string, (value, out) -> out.string(value));

  /** A number of 32 bits. */
  public static final Codec<Integer> INT32 =
      new Scalar<>("a number", JsonReader::int32OrNull, (value, out) -> out.int32(value));

  /** A number of 64 bits. */
  public static final Codec<Long> INT64 =
      new Scalar<>("a number", JsonReader::int64OrNull, (value, out) -> out.int64(value));

  /** A number with a fraction. */
  public static final Codec<Double> FLOAT64 =
      new Scalar<>("a number", JsonReader::float64OrNull, (value, out) -> out.float64(value));

  /** A truth value. */
  public static final Codec<Boolean> BOOL =
      new Scalar<>("true or false", JsonReader::boolOrNull, (value, out) -> out.bool(value));

  /** A point in time. */
  public static final Codec<Instant> INSTANT =
      new Scalar<>("a timestamp", JsonReader::instant, (value, out) -> out.instant(value));

  private Scalars() {}

  /** Returns the codec of lists, for lists of them. */
  public static <T> Codec<List<T>> list(Codec<T> item) {
    return new Lists<>(item);
  }

  private record Lists<T>(Codec<T> item) implements Codec<List<T>> {

    @Override
    public List<T> read(JsonReader in) {
      return in.list(item);
    }

    @Override
    public void write(List<T> value, JsonWriter out) {
      out.list(value, item);
    }
  }

  private record Scalar<T>(
      String kind, Function<JsonReader, @Nullable T> reader, BiConsumer<T, JsonWriter> writer)
      implements Codec<T> {

    @Override
    public T read(JsonReader in) {
      T value = reader.apply(in);
      if (value == null) {
        throw in.refused(kind);
      }
      return value;
    }

    @Override
    public void write(T value, JsonWriter out) {
      writer.accept(value, out);
    }
  }
}
