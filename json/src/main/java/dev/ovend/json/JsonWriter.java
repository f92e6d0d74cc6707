package dev.ovend.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes JSON value by value for a {@link Codec}. A field whose value is null is left out, unless
 * it is written by {@link #field}. JSON has no infinity: such a number is refused by {@link
 * IllegalArgumentException}.
 *
 * <p>Confined to one thread.
 */
public final class JsonWriter {

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  static <T> byte[] write(T value, Codec<T> codec) {
    Sink sink = new Sink();
    try (JsonGenerator generator =
        Engine.FACTORY.createGenerator(ObjectWriteContext.empty(), sink)) {
      codec.write(value, new JsonWriter(generator));
    }
    return sink.toBytes();
  }

  /** Opens an object. */
  public void begin() {
    generator.writeStartObject();
  }

  /** Closes an object. */
  public void end() {
    generator.writeEndObject();
  }

  /** Writes a field's name; its value is next. */
  public void name(Fields fields, int field) {
    generator.writeName(fields.quoted(field));
  }

  /** Writes a field's name, and null if that is its value; else the value is next. */
  public boolean field(Fields fields, int field, @Nullable Object value) {
    name(fields, field);
    if (value == null) {
      generator.writeNull();
    }
    return value != null;
  }

  /** Writes text. */
  public void string(Fields fields, int field, @Nullable String value) {
    if (value != null) {
      name(fields, field);
      generator.writeString(value);
    }
  }

  /** Writes a number. */
  public void int32(Fields fields, int field, @Nullable Integer value) {
    if (value != null) {
      name(fields, field);
      generator.writeNumber(value);
    }
  }

  /** Writes a number. */
  public void int32(Fields fields, int field, int value) {
    name(fields, field);
    generator.writeNumber(value);
  }

  /** Writes a number. */
  public void int64(Fields fields, int field, @Nullable Long value) {
    if (value != null) {
      name(fields, field);
      generator.writeNumber(value);
    }
  }

  /** Writes a number. */
  public void int64(Fields fields, int field, long value) {
    name(fields, field);
    generator.writeNumber(value);
  }

  /** Writes a number with a fraction. */
  public void float64(Fields fields, int field, @Nullable Double value) {
    if (value != null) {
      name(fields, field);
      generator.writeNumber(finite(value));
    }
  }

  /** Writes a number with a fraction. */
  public void float64(Fields fields, int field, double value) {
    name(fields, field);
    generator.writeNumber(finite(value));
  }

  /** Writes a truth value. */
  public void bool(Fields fields, int field, @Nullable Boolean value) {
    if (value != null) {
      name(fields, field);
      generator.writeBoolean(value);
    }
  }

  /** Writes a truth value. */
  public void bool(Fields fields, int field, boolean value) {
    name(fields, field);
    generator.writeBoolean(value);
  }

  /** Writes a point in time. */
  public void instant(Fields fields, int field, @Nullable Instant value) {
    if (value != null) {
      name(fields, field);
      generator.writeString(value.toString());
    }
  }

  /** Writes a value of another type. */
  public <T> void value(Fields fields, int field, @Nullable T value, Codec<? super T> codec) {
    if (value != null) {
      name(fields, field);
      codec.write(value, this);
    }
  }

  /** Writes a list. */
  public <T> void list(
      Fields fields, int field, @Nullable List<? extends T> values, Codec<T> codec) {
    if (values != null) {
      name(fields, field);
      list(values, codec);
    }
  }

  /** Writes a map. */
  public <T> void map(
      Fields fields, int field, @Nullable Map<String, ? extends T> values, Codec<T> codec) {
    if (values != null) {
      name(fields, field);
      map(values, codec);
    }
  }

  /** Writes the fields that had no place in their type. */
  public void unknown(Map<String, RawJson> fields) {
    if (!fields.isEmpty()) {
      fields.forEach((name, value) -> {
        generator.writeName(name);
        raw(value);
      });
    }
  }

  /** Writes a list. */
  public <T> void list(List<? extends T> values, Codec<T> codec) {
    generator.writeStartArray();
    for (T value : values) {
      codec.write(value, this);
    }
    generator.writeEndArray();
  }

  /** Writes a map. */
  public <T> void map(Map<String, ? extends T> values, Codec<T> codec) {
    generator.writeStartObject();
    values.forEach((name, value) -> {
      generator.writeName(name);
      codec.write(value, this);
    });
    generator.writeEndObject();
  }

  /** Writes a point in time. */
  public void instant(Instant value) {
    generator.writeString(value.toString());
  }

  /** Writes text. */
  public void string(String value) {
    generator.writeString(value);
  }

  /** Writes a number. */
  public void int32(int value) {
    generator.writeNumber(value);
  }

  /** Writes a number. */
  public void int64(long value) {
    generator.writeNumber(value);
  }

  /** Writes a number with a fraction. */
  public void float64(double value) {
    generator.writeNumber(finite(value));
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("number: " + value + " (expected: a finite one)");
    }
    return value;
  }

  /** Writes a truth value. */
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  /** Writes an unsigned number of 64 bits as text, as Discord does with ids. */
  public void unsigned64(long value) {
    generator.writeString(Long.toUnsignedString(value));
  }

  /** Writes a value as it came. */
  public void raw(RawJson value) {
    generator.writeRawValue(new String(value.utf8(), StandardCharsets.UTF_8));
  }

  /** Takes what the generator flushes, without a copy for what fits into one flush. */
  private static final class Sink extends OutputStream {
    private byte[] bytes = new byte[0];
    private int size;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int offset, int length) {
      if (bytes.length - size < length) {
        bytes = Arrays.copyOf(bytes, size == 0 ? length : Math.max(size + length, size * 2));
      }
      System.arraycopy(more, offset, bytes, size, length);
      size += length;
    }

    byte[] toBytes() {
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
  }
}
