package dev.ovend.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Notes which fields were unknown and which were missing. Confined to one thread. */
final class Differences {

  private final Deque<BitSet> open = new ArrayDeque<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  void begin() {
    open.push(new BitSet());
  }

  void field(int field) {
    if (field >= 0) {
      open.element().set(field);
    }
  }

  /** Ends an object, at the path of which the parser already stands. */
  void end(Fields fields, Supplier<String> path) {
    fields.missing(open.pop()).forEach(name -> missing.add(path.get() + "." + name));
  }

  void unknown(String path) {
    unknown.add(path);
  }

  List<String> unknown() {
    return unknown;
  }

  List<String> missing() {
    return missing;
  }
}
