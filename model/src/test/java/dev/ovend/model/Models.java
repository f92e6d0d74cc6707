package dev.ovend.model;

import dev.ovend.json.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the public types of the model. */
final class Models {

  private static final List<Class<?>> ALL = listed();

  private Models() {}

  /** Returns all public top-level types, in the order of their names. */
  static List<Class<?>> all() {
    return ALL;
  }

  private static List<Class<?>> listed() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(Models::load)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Message.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve(Models.class.getPackageName().replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(
          Models.class.getPackageName() + "." + name, false, Models.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a static method gives. */
  static Object call(Class<?> type, String method, Class<?> parameter, Object argument) {
    try {
      return type.getMethod(method, parameter).invoke(null, argument);
    } catch (ReflectiveOperationException e) {
      if (e instanceof InvocationTargetException
          && e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(type + "." + method, e);
    }
  }

  /** Returns what a method without parameters gives. */
  static Object call(Class<?> type, @Nullable Object target, String method) {
    try {
      return type.getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + "." + method, e);
    }
  }

  static @Nullable Object get(Record owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  /** Returns the codec of a type. */
  @SuppressWarnings("unchecked") // Every codec() of the model gives the codec of its own type.
  static Codec<Object> codec(Class<?> type) {
    return (Codec<Object>) call(type, null, "codec");
  }
}
