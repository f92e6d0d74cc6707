package dev.ovend.scenarios;

import dev.ovend.api.QueryData;
import dev.ovend.model.DataUri;
import dev.ovend.model.FilePart;
import dev.ovend.model.Snowflake;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A plausible value of every type that the typed API takes. Not thread-safe. */
final class Samples {

  private static final long SOME_ID = 175928847299117063L;
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

  private static final Set<String> CURSORS =
      Set.of("before", "after", "around", "minId", "maxId", "thread");

  private final Map<Class<?>, Object> known = new HashMap<>();
  private final Map<Type, List<?>> lists = new HashMap<>();

  /** Creates samples of nothing that exists. */
  Samples() {
    put("example");
    put(Instant.parse("2030-01-01T00:00:00Z"));
    put(FilePart.of("pixel.png", PIXEL));
    put(DataUri.of("image/png", PIXEL));
    known.put(int.class, 1);
    known.put(long.class, 2L);
    known.put(boolean.class, true);
  }

  /** Makes {@code value} the sample of its type. */
  Samples put(Object value) {
    known.put(value.getClass(), value);
    return this;
  }

  /** Makes {@code values} the sample of a list of this type. */
  <T> void putAll(Class<T> type, List<T> values) {
    lists.put(type, values);
  }

  /** Returns the id that is the sample of {@code type}. */
  <T> T get(Class<T> type) {
    return type.cast(of(type));
  }

  Object of(Type type) {
    return switch (type) {
      case Class<?> plain -> ofClass(plain);
      case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
      case ParameterizedType generic -> ofGeneric(generic);
      default -> throw new IllegalArgumentException("type: " + type + " (expected: no variable)");
    };
  }

  private Object ofGeneric(ParameterizedType type) {
    Type raw = type.getRawType();
    if (raw == Consumer.class) {
      return (Consumer<Object>) this::fill;
    }
    if (raw == Map.class) {
      return Map.of("key", "value");
    }
    Type item = type.getActualTypeArguments()[0];
    List<?> values = lists.get(item);
    return values == null ? List.of(of(item)) : values;
  }

  private Object ofClass(Class<?> type) {
    Object value = known.get(type);
    if (value != null) {
      return value;
    }
    try {
      if (Snowflake.class.isAssignableFrom(type)) {
        return type.getMethod("of", long.class).invoke(null, SOME_ID);
      }
      if (type.isSealed()) {
        return ofClass(type.getPermittedSubclasses()[0]);
      }
      return type.getConstructors().length == 0 ? constant(type) : fill(construct(type));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + ": no sample", e);
    }
  }

  private static Object constant(Class<?> type) throws IllegalAccessException {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type)
        .findFirst()
        .orElseThrow()
        .get(null);
  }

  private Object construct(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor =
        Arrays.stream(type.getConstructors())
            .min(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow();
    Object[] arguments =
        Arrays.stream(constructor.getGenericParameterTypes()).map(this::of).toArray();
    return constructor.newInstance(arguments);
  }

  private Object fill(Object data) {
    if (data instanceof QueryData) {
      fillQuery(data);
    } else {
      Bodies.fill(data, this);
    }
    return data;
  }

  /** Asks by everything but a place to go on from. */
  private void fillQuery(Object query) {
    for (Method setter : query.getClass().getDeclaredMethods()) {
      if (!setter.isSynthetic() && !CURSORS.contains(setter.getName())) {
        try {
          setter.invoke(query, of(setter.getGenericParameterTypes()[0]));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError(setter + " failed", e);
        }
      }
    }
  }
}
