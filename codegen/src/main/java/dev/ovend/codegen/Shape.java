package dev.ovend.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One type to generate. */
sealed interface Shape {

  /** Returns its Java name. */
  String java();

  /**
   * An object, as Discord sends it or as it takes it.
   *
   * @param schema its name in the description
   * @param unions the unions it is a case of
   * @param rule the hand-written check of its fields together, or null
   */
  record Obj(
      String java,
      String schema,
      boolean request,
      List<Property> properties,
      TreeSet<String> unions,
      @Nullable String rule)
      implements Shape {

    /** Returns what has to be given to create one. */
    List<Property> demanded() {
      return properties.stream().filter(p -> p.required() && !p.constant()).toList();
    }
  }

  /**
   * A choice of objects.
   *
   * @param pin the property that tells them apart, or null if nothing does
   * @param cases values of the pin and what they mean, in the description's order
   */
  record Union(
      String java,
      boolean request,
      @Nullable String pin,
      boolean textual,
      Map<String, List<String>> cases,
      TreeSet<String> unions)
      implements Shape {}

  /**
   * Named values that Discord may add to.
   *
   * @param values constant to value
   */
  record Choice(String java, String schema, boolean textual, Map<String, String> values)
      implements Shape {}

  /** A set of bits that Discord may add to. */
  record Flags(String java, boolean textual, Map<String, Integer> bits) implements Shape {}

  /** The id of one kind of thing. */
  record Id(String java) implements Shape {}
}
