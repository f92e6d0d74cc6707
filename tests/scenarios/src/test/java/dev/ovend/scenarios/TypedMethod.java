package dev.ovend.scenarios;

import dev.ovend.api.DiscordApi;
import dev.ovend.core.Call;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method of the typed API that makes a call.
 *
 * @param resource returns the class that has it
 * @param method one of several, if it is overloaded
 * @param parameters what it takes; where it takes one of several kinds, one of them
 */
record TypedMethod(Method resource, Method method, List<Type> parameters) {

  /** Returns every public method of every resource, once for each kind of what it takes. */
  static List<TypedMethod> all() {
    return Arrays.stream(DiscordApi.class.getDeclaredMethods())
        .filter(resource -> Modifier.isPublic(resource.getModifiers()))
        .flatMap(resource ->
            Arrays.stream(resource.getReturnType().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> kinds(resource, method)))
        .sorted(Comparator.comparing(TypedMethod::toString))
        .toList();
  }

  private static Stream<TypedMethod> kinds(Method resource, Method method) {
    List<List<Type>> lists = List.of(List.of());
    for (Type parameter : method.getGenericParameterTypes()) {
      lists =
          lists.stream()
              .flatMap(before -> kinds(parameter).map(kind -> added(before, kind)))
              .toList();
    }
    return lists.stream().map(parameters -> new TypedMethod(resource, method, parameters));
  }

  private static Stream<? extends Type> kinds(Type type) {
    return type instanceof Class<?> choice && choice.isSealed()
        ? Arrays.stream(choice.getPermittedSubclasses()).flatMap(TypedMethod::kinds)
        : Stream.of(type);
  }

  private static List<Type> added(List<Type> before, Type last) {
    List<Type> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }

  /** Returns the name as {@code Endpoint} has it, such as {@code messages().create}. */
  String name() {
    return resource.getName() + "()." + method.getName();
  }

  /** Makes the call with these arguments. */
  Call<?> call(DiscordApi discord, Samples samples) {
    Object[] arguments = parameters.stream().map(samples::of).toArray();
    try {
      return (Call<?>) method.invoke(resource.invoke(discord), arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(this + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(this + " is not public", e);
    }
  }

  /** Returns the name with the parameters, such as {@code pins().list(ChannelId)}. */
  @Override
  public String toString() {
    return parameters.stream()
        .map(TypedMethod::shown)
        .collect(Collectors.joining(", ", name() + "(", ")"));
  }

  private static String shown(Type type) {
    return switch (type) {
      case Class<?> plain -> plain.getSimpleName();
      case WildcardType wildcard -> shown(wildcard.getUpperBounds()[0]);
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments())
              .map(TypedMethod::shown)
              .collect(Collectors.joining(", ", shown(generic.getRawType()) + "<", ">"));
      default -> type.getTypeName();
    };
  }
}
