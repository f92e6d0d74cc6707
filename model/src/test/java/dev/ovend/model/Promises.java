package dev.ovend.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks through decoded values for components that are null though they are never to be. */
final class Promises {

  private final List<String> broken = new ArrayList<>();

  private Promises() {}

  /** Returns the components that are null all the same, such as {@code User.id}. */
  static List<String> broken(Object value) {
    Promises promises = new Promises();
    promises.look(value);
    return promises.broken;
  }

  private void look(@Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::look);
    } else if (value instanceof Record one
        && one.getClass().getPackage().equals(getClass().getPackage())) {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        look(one, component);
      }
    }
  }

  private void look(Record owner, RecordComponent component) {
    Object value = Models.get(owner, component);
    if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      broken.add(owner.getClass().getSimpleName() + "." + component.getName());
    }
    look(value);
  }
}
