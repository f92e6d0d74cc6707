package dev.ovend.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes types as they stand in a source, with what may be null.
 *
 * @param packageName whose types, like those of {@code java.lang}, are written without package
 */
record TypeText(String packageName) {

  /** Modifiers that a user notices, each with a space behind it. */
  static String modifiers(int modifiers) {
    StringBuilder text = new StringBuilder();
    text.append(Modifier.isProtected(modifiers) ? "protected " : "public ");
    text.append(Modifier.isStatic(modifiers) ? "static " : "");
    text.append(Modifier.isAbstract(modifiers) ? "abstract " : "");
    text.append(Modifier.isFinal(modifiers) ? "final " : "");
    return text.toString();
  }

  String name(Class<?> type) {
    String name = type.getName().replace('$', '.');
    String from = type.getPackageName();
    boolean known = from.equals(packageName) || from.equals("java.lang");
    return known && !type.isPrimitive() ? name.substring(from.length() + 1) : name;
  }

  /** Returns the kind, parents and permitted subclasses of a type. */
  String declaration(Class<?> type) {
    return modifiers(type.isInterface() ? withoutAbstract(type) : type.getModifiers())
        + (type.isSealed() ? "sealed " : "")
        + kind(type)
        + " "
        + name(type)
        + parameters(type.getTypeParameters(), "")
        + parents(type)
        + list(" permits ", names(type.getPermittedSubclasses()));
  }

  private static int withoutAbstract(Class<?> type) {
    return type.getModifiers() & ~Modifier.ABSTRACT & ~Modifier.STATIC;
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private String parents(Class<?> type) {
    AnnotatedType parent = type.getAnnotatedSuperclass();
    boolean implied =
        parent == null || parent.getType() == Object.class || type.isEnum() || type.isRecord();
    List<String> interfaces = Stream.of(type.getAnnotatedInterfaces()).map(this::of).toList();
    return (implied || parent == null ? "" : " extends " + of(parent))
        + list(type.isInterface() ? " extends " : " implements ", interfaces);
  }

  private List<String> names(Class<?> @Nullable [] types) {
    return types == null ? List.of() : Stream.of(types).map(this::name).toList();
  }

  private static String list(String before, List<String> names) {
    return names.isEmpty() ? "" : before + String.join(", ", names.stream().sorted().toList());
  }

  /** Returns type parameters with their bounds in angle brackets; nothing if there is none. */
  String parameters(TypeVariable<?>[] variables, String after) {
    if (variables.length == 0) {
      return "";
    }
    return Stream.of(variables)
            .map(
                variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
            .collect(Collectors.joining(", ", "<", ">"))
        + after;
  }

  private String bounds(String word, AnnotatedType[] bounds) {
    List<String> written =
        Stream.of(bounds).map(this::of).filter(bound -> !bound.equals("Object")).toList();
    return written.isEmpty() ? "" : word + String.join(" & ", written);
  }

  /** Returns a type with its arguments, {@code @Nullable} where it is. */
  String of(AnnotatedType type) {
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    return switch (type) {
      case AnnotatedArrayType array ->
          of(array.getAnnotatedGenericComponentType())
              + (nullable.isEmpty() ? "[]" : " " + nullable + "[]");
      case AnnotatedParameterizedType generic -> nullable + withArguments(generic);
      case AnnotatedTypeVariable variable -> nullable + variable.getType().getTypeName();
      case AnnotatedWildcardType wildcard ->
          nullable
              + "?"
              + bounds(" super ", wildcard.getAnnotatedLowerBounds())
              + (wildcard.getAnnotatedLowerBounds().length > 0
                  ? ""
                  : bounds(" extends ", wildcard.getAnnotatedUpperBounds()));
      default -> nullable + raw(type.getType());
    };
  }

  private String withArguments(AnnotatedParameterizedType type) {
    String raw = raw(((ParameterizedType) type.getType()).getRawType());
    return Stream.of(type.getAnnotatedActualTypeArguments())
        .map(this::of)
        .collect(Collectors.joining(", ", raw + "<", ">"));
  }

  private String raw(Type type) {
    return type instanceof Class<?> known ? name(known) : type.getTypeName();
  }
}
