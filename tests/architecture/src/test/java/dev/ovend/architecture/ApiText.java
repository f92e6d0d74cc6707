package dev.ovend.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module's public face as lines of text: types, members, nullness. Each line names its type and
 * stands for itself: first a type's declaration, then components and constants in their order, then
 * the members, sorted.
 */
final class ApiText {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private final TypeText types;
  private final List<String> lines = new ArrayList<>();

  private ApiText(String packageName) {
    this.types = new TypeText(packageName);
  }

  /** Returns the lines for those of {@code classes} that users see. */
  static List<String> of(String packageName, Collection<Class<?>> classes) {
    ApiText text = new ApiText(packageName);
    classes.stream()
        .filter(ApiText::visible)
        .sorted(Comparator.comparing(Class::getName))
        .forEach(text::add);
    return List.copyOf(text.lines);
  }

  private static boolean visible(Class<?> type) {
    Class<?> owner = type.getDeclaringClass();
    boolean named = !type.isAnonymousClass() && !type.isLocalClass() && !type.isSynthetic();
    return named && visible(type.getModifiers()) && (owner == null || visible(owner));
  }

  private static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void add(Class<?> type) {
    String name = types.name(type) + ": ";
    lines.add(name + "type " + types.declaration(type));
    addComponents(type, name);
    addConstants(type, name);
    SortedSet<String> members = new TreeSet<>();
    addConstructors(type, members);
    addMembers(type, type, members);
    Class<?> parent = type.getSuperclass();
    while (parent != null && !visible(parent)) {
      // What a hidden class declares is visible in the public one that extends it.
      addMembers(type, parent, members);
      parent = parent.getSuperclass();
    }
    members.forEach(member -> lines.add(name + member));
  }

  private void addComponents(Class<?> type, String name) {
    if (!type.isRecord()) {
      return;
    }
    int index = 0;
    for (RecordComponent component : type.getRecordComponents()) {
      String text = types.of(component.getAnnotatedType()) + " " + component.getName();
      lines.add(name + "component " + index++ + " " + text);
    }
  }

  private void addConstants(Class<?> type, String name) {
    int index = 0;
    for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
      lines.add(name + "constant " + index++ + " " + ((Enum<?>) constant).name());
    }
  }

  private void addConstructors(Class<?> type, SortedSet<String> members) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      boolean seen = visible(constructor.getModifiers()) && !constructor.isSynthetic();
      if (seen && !type.isRecord()) {
        members.add("constructor " + signature(constructor, types.name(type)));
      }
    }
  }

  private void addMembers(Class<?> type, Class<?> declaring, SortedSet<String> members) {
    for (Field field : declaring.getDeclaredFields()) {
      if (visible(field.getModifiers()) && !field.isSynthetic() && !field.isEnumConstant()) {
        String text = types.of(field.getAnnotatedType()) + " " + field.getName();
        members.add("field " + TypeText.modifiers(field.getModifiers()) + text);
      }
    }
    for (Method method : declaring.getDeclaredMethods()) {
      if (visible(method.getModifiers()) && !method.isSynthetic() && !implied(type, method)) {
        String result = types.of(method.getAnnotatedReturnType()) + " " + method.getName();
        String isDefault = method.isDefault() ? "default " : "";
        members.add("method " + isDefault + signature(method, result));
      }
    }
  }

  private static boolean implied(Class<?> type, Method method) {
    String name = method.getName();
    boolean ofEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
    boolean ofRecord =
        type.isRecord()
            && method.getParameterCount() == 0
            && Stream.of(type.getRecordComponents()).anyMatch(c -> c.getName().equals(name));
    return OF_EVERY_OBJECT.contains(name) || ofEnum || ofRecord;
  }

  private String signature(Executable member, String resultAndName) {
    List<String> parameters =
        new ArrayList<>(Stream.of(member.getAnnotatedParameterTypes()).map(types::of).toList());
    if (member.isVarArgs()) {
      String last = parameters.removeLast();
      parameters.add(last.substring(0, last.lastIndexOf("[]")) + "...");
    }
    String failures =
        Stream.of(member.getExceptionTypes())
            .filter(type -> !RuntimeException.class.isAssignableFrom(type))
            .map(types::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return TypeText.modifiers(member.getModifiers())
        + types.parameters(member.getTypeParameters(), " ")
        + resultAndName
        + parameters.stream().collect(Collectors.joining(", ", "(", ")"))
        + (failures.isEmpty() ? "" : " throws " + failures);
  }
}
