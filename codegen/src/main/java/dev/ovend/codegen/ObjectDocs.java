package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a property is, from what is known about it. */
final class ObjectDocs {

  private final TypesOverlay overlay;

  ObjectDocs(TypesOverlay overlay) {
    this.overlay = overlay;
  }

  /** Returns the comment of a type. */
  String type(Shape.Obj object) {
    String what = Names.capital(Names.words(object.java()));
    if (object.request()) {
      return what
          + ", to be sent. What is not set is left out. Not thread-safe.\n"
          + "Schema {@code "
          + object.schema()
          + "}, since "
          + overlay.since(object.schema())
          + ".";
    }
    return what
        + ", as Discord sends it. Immutable.\n"
        + "Schema {@code "
        + object.schema()
        + "}, since "
        + overlay.since(object.schema())
        + ".";
  }

  /** Returns what a component of a record is. */
  String component(Shape.Obj object, Property property) {
    List<String> facts = facts(object, property);
    if (property.type() instanceof Type.Presence) {
      return "whether there is {@code " + property.json() + "}";
    }
    if (!property.type().java().startsWith("List")
        && !property.type().java().startsWith("Map")
        && isOptional(property)) {
      facts.add("null if there is none");
    }
    return "{@code "
        + property.json()
        + "}"
        + (facts.isEmpty() ? "" : ": " + String.join("; ", facts));
  }

  /** Returns whether a component of a record may be null. */
  static boolean isOptional(Property property) {
    return !property.required() || property.nullable();
  }

  /** Returns unit and limits of a property. */
  List<String> facts(Shape.Obj object, Property property) {
    List<String> facts = new ArrayList<>();
    String unit = overlay.unit(object.schema(), property.json());
    Limits limits = property.limits();
    if (limits.range()) {
      facts.add(span(limits.minimum(), limits.maximum(), unit.isEmpty() ? "" : " " + unit));
    } else if (!unit.isEmpty()) {
      facts.add(unit);
    }
    if (limits.length()) {
      facts.add(span(limits.minLength(), limits.maxLength(), " characters"));
    }
    if (limits.items()) {
      String distinct = limits.unique() ? " different items" : " items";
      facts.add(
          limits.minItems() == null && limits.maxItems() == null
              ? distinct.strip()
              : span(limits.minItems(), limits.maxItems(), distinct));
    }
    return facts;
  }

  private static String span(@Nullable Long least, @Nullable Long most, String what) {
    if (most != null && (least == null || least == 0)) {
      return "at most " + number(most) + what;
    }
    if (most == null) {
      return "at least " + number(least == null ? 0 : least) + what;
    }
    return number(least == null ? 0 : least) + " to " + number(most) + what;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
