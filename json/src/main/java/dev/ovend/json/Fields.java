package dev.ovend.json;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of a type's fields, in the order of their indexes. Immutable. */
public final class Fields {

  /** Stands for the end of an object. */
  public static final int END = -1;

  private final List<String> names;
  private final SerializedString[] quoted;
  private final PropertyNameMatcher matcher;
  private final BitSet required = new BitSet();

  private Fields(List<String> declared) {
    names = declared.stream().map(Fields::bare).toList();
    quoted = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
    matcher =
        Engine.FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    for (int i = 0; i < declared.size(); i++) {
      required.set(i, declared.get(i).endsWith("!"));
    }
  }

  /** Returns fields of these names; one that Discord promises ends in an exclamation mark. */
  public static Fields of(String... names) {
    return new Fields(Stream.of(names).toList());
  }

  private static String bare(String declared) {
    return declared.endsWith("!") ? declared.substring(0, declared.length() - 1) : declared;
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }

  SerializedString quoted(int field) {
    return quoted[field];
  }

  /** Returns the names of those promised fields that are not in {@code seen}. */
  Stream<String> missing(BitSet seen) {
    BitSet missing = (BitSet) required.clone();
    missing.andNot(seen);
    return missing.stream().mapToObj(names::get);
  }
}
