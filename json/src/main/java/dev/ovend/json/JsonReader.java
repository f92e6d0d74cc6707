package dev.ovend.json;

import dev.ovend.core.DecodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads JSON value by value for a {@link Codec}. It is tolerant: numbers may be text, text may be a
 * number, and null is the empty value of every kind.
 *
 * <p>Confined to one thread. Every method throws {@link DecodingException} if the value cannot be
 * read as what is asked for.
 */
public final class JsonReader {

  /** So many digits always fit into 64 bits without a sign. */
  private static final int MOST_CERTAIN_DIGITS = 19;

  /** Is answered by {@link #peekInt} if there is no such number. */
  public static final int NO_INT = Integer.MIN_VALUE;

  private final JsonParser parser;
  private final byte[] source;
  private final @Nullable Differences differences;
  private Object[] stack = new Object[16];
  private int depth;

  private JsonReader(byte[] source, @Nullable Differences differences) {
    this.source = source;
    this.parser = Engine.FACTORY.createParser(ObjectReadContext.empty(), source);
    this.differences = differences;
  }

  static <T> T read(byte[] json, Codec<T> codec) {
    return new JsonReader(json, null).whole(codec);
  }

  static <T> DecodeReport<T> readStrictly(byte[] json, Codec<T> codec) {
    Differences differences = new Differences();
    T value = new JsonReader(json, differences).whole(codec);
    return new DecodeReport<>(value, differences.unknown(), differences.missing());
  }

  private <T> T whole(Codec<T> codec) {
    try (parser) {
      return onlyValue(codec);
    }
  }

  private <T> T onlyValue(Codec<T> codec) {
    try {
      if (parser.nextToken() == null) {
        throw new DecodingException(
            source.length + " bytes without a value (expected: JSON)", "$", null);
      }
      if (isNull()) {
        throw refused("a value");
      }
      T value = codec.read(this);
      if (parser.nextToken() != null) {
        throw new DecodingException(
            "JSON goes on after its value (expected: one value)", "$", null);
      }
      return value;
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** Returns whether the value is null. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Returns whether the value is an array. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Returns whether the value is text. */
  public boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Enters an object and its first field; goes on as {@link #next}. */
  public int begin(Fields fields) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refused("an object");
    }
    if (differences != null) {
      differences.begin();
    }
    return next(fields);
  }

  /**
   * Goes to the value of the next field.
   *
   * @return its index; {@link Fields#END} after the last; something else below zero if its name is
   *     not one of these
   */
  public int next(Fields fields) {
    int field = parser.nextNameMatch(fields.matcher());
    if (field == Fields.END) {
      if (differences != null) {
        differences.end(fields, this::path);
      }
      return field;
    }
    parser.nextToken();
    if (differences != null) {
      differences.field(field);
    }
    return field;
  }

  /** Keeps a field that the type does not know. */
  public Map<String, RawJson> unknown(@Nullable Map<String, RawJson> others) {
    if (differences != null) {
      differences.unknown(path());
    }
    Map<String, RawJson> all = others == null ? new LinkedHashMap<>() : others;
    all.put(parser.currentName(), raw());
    return all;
  }

  /** Returns fields that were kept, unchangeable. */
  public static Map<String, RawJson> sealed(@Nullable Map<String, RawJson> unknown) {
    return unknown == null ? Map.of() : Collections.unmodifiableMap(unknown);
  }

  /** Returns text; null for null. */
  public @Nullable String string() {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          parser.getString();
      default -> throw refused("text");
    };
  }

  /** Returns a number of 32 bits, without its fraction if it has one; 0 for null. */
  public int int32() {
    long value = integer("a number of 32 bits");
    if ((int) value != value) {
      throw refused("a number of 32 bits");
    }
    return (int) value;
  }

  /** Returns a number of 64 bits, without its fraction if it has one; 0 for null. */
  public long int64() {
    return integer("a number of 64 bits");
  }

  private long integer(String expected) {
    try {
      return switch (parser.currentToken()) {
        case VALUE_NULL -> 0;
        case VALUE_NUMBER_INT -> parser.getLongValue();
        case VALUE_NUMBER_FLOAT -> Numbers.whole(parser.getDoubleValue());
        case VALUE_STRING -> Numbers.signed(parser.getString());
        default -> throw refused(expected);
      };
    } catch (NumberFormatException | InputCoercionException e) {
      throw refused(expected);
    }
  }

  /** Returns a number with a fraction; 0 for null. */
  public double float64() {
    try {
      return switch (parser.currentToken()) {
        case VALUE_NULL -> 0;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.finite(parser.getDoubleValue());
        case VALUE_STRING -> Numbers.real(parser.getString());
        default -> throw refused("a number");
      };
    } catch (NumberFormatException e) {
      throw refused("a number of at most 1.8e308");
    }
  }

  /** Returns a truth value; false for null. */
  public boolean bool() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE, VALUE_NULL -> false;
      default -> throw refused("true or false");
    };
  }

  /** Passes over the value of a field whose presence says true; false only for false. */
  public boolean present() {
    parser.skipChildren();
    return parser.currentToken() != JsonToken.VALUE_FALSE;
  }

  /** Returns an unsigned number of 64 bits, written as text or as a number; 0 for null. */
  public long unsigned64() {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> 0;
      case VALUE_STRING -> digits();
      case VALUE_NUMBER_INT -> unsigned(parser.getString());
      default -> throw refused("an id or a bit set, as text or as a number");
    };
  }

  /** Reads up to 19 digits, as ids have, without creating a string; longer ones may overflow. */
  private long digits() {
    int length = parser.getStringLength();
    if (length == 0 || length > MOST_CERTAIN_DIGITS) {
      return unsigned(parser.getString());
    }
    char[] text = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    long value = 0;
    for (int i = offset; i < offset + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        throw refused("digits");
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private long unsigned(String text) {
    try {
      return Numbers.unsigned(text);
    } catch (NumberFormatException e) {
      throw refused("digits, at most 64 bits");
    }
  }

  /** Returns a point in time; null for null. */
  public @Nullable Instant instant() {
    if (isNull()) {
      return null;
    }
    if (!isString()) {
      throw refused("a timestamp as text");
    }
    try {
      return Timestamps.parse(
          parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    } catch (DateTimeException e) {
      throw refused("a timestamp such as 2021-01-07T20:16:41.123000+00:00");
    }
  }

  /** Returns a value of another type; null for null. */
  public <T> @Nullable T value(Codec<T> codec) {
    return isNull() ? null : codec.read(this);
  }

  /** Returns a number of 32 bits; null for null. */
  public @Nullable Integer int32OrNull() {
    return isNull() ? null : Integer.valueOf(int32());
  }

  /** Returns a number of 64 bits; null for null. */
  public @Nullable Long int64OrNull() {
    return isNull() ? null : Long.valueOf(int64());
  }

  /** Returns a number with a fraction; null for null. */
  public @Nullable Double float64OrNull() {
    return isNull() ? null : Double.valueOf(float64());
  }

  /** Returns a truth value; null for null. */
  public @Nullable Boolean boolOrNull() {
    return isNull() ? null : Boolean.valueOf(bool());
  }

  /** Returns an unchangeable list without its nulls; empty for null. */
  @SuppressWarnings("unchecked") // The stack holds what the codec read.
  public <T> List<T> list(Codec<T> codec) {
    if (isNull()) {
      return List.of();
    }
    if (!isArray()) {
      throw refused("a list");
    }
    int base = depth;
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (!isNull()) {
          push(codec.read(this));
        }
      }
      return (List<T>) List.of(Arrays.copyOfRange(stack, base, depth));
    } finally {
      Arrays.fill(stack, base, depth, null);
      depth = base;
    }
  }

  private void push(Object item) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, depth * 2);
    }
    stack[depth++] = item;
  }

  /** Returns an unchangeable map in the order of the JSON, without nulls; empty for null. */
  public <T> Map<String, T> map(Codec<T> codec) {
    if (isNull()) {
      return Map.of();
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refused("an object");
    }
    Map<String, T> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (!isNull()) {
        map.put(name, codec.read(this));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** Returns the value as it stands in the text. */
  public RawJson raw() {
    if (isNull()) {
      return RawJson.NULL;
    }
    int from = (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    parser.finishToken();
    int to = (int) parser.currentLocation().getByteOffset();
    while (source[to - 1] <= ' ' && source[to - 1] >= 0) {
      to--;
    }
    return new RawJson(Arrays.copyOfRange(source, from, to));
  }

  /**
   * Returns a number of the object that the reader stands on, without moving; {@link #NO_INT} if it
   * has no such field or the field is no number of 32 bits.
   */
  public int peekInt(String field) {
    return new Lookahead(source, offset()).intOf(field);
  }

  /** Returns a text of the object that the reader stands on, without moving; null if none. */
  public @Nullable String peekString(String field) {
    return new Lookahead(source, offset()).stringOf(field);
  }

  private int offset() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw refused("an object");
    }
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Returns what to throw if the value does not fit, with its place. */
  public DecodingException refused(String expected) {
    String found =
        switch (parser.currentToken()) {
          case START_OBJECT -> "an object";
          case START_ARRAY -> "a list";
          case VALUE_STRING -> "text of " + parser.getStringLength() + " characters";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
          case VALUE_TRUE, VALUE_FALSE -> "true or false";
          case VALUE_NULL -> "null";
          case null, default -> "the end";
        };
    String path = path();
    return new DecodingException(path + ": " + found + " (expected: " + expected + ")", path, null);
  }

  /** Returns where the value stands, not its first item if it is a list. */
  private String path() {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    boolean inside = token != null && token.isStructStart();
    return JsonPath.of(inside ? context.getParent() : context);
  }

  private DecodingException malformed(JacksonException e) {
    String path = path();
    String what =
        e instanceof StreamConstraintsException ? ": too deep or too long" : ": malformed JSON";
    long at = parser.currentLocation().getByteOffset();
    return new DecodingException(
        path + what + " at byte " + at + " of " + source.length, path, null);
  }
}
