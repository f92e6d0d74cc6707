package dev.ovend.codegen;

import java.util.List;

/**
 * One property of an object.
 *
 * @param json its name in JSON
 * @param java its name in Java
 * @param required whether the description promises or demands it
 * @param nullable whether it may be null
 * @param pinned the values it may have, if it tells what its object is; empty otherwise
 */
record Property(
    String json,
    String java,
    Type type,
    boolean required,
    boolean nullable,
    Limits limits,
    List<String> pinned) {

  /** Returns whether there is only one value, which nobody needs to give. */
  boolean constant() {
    return pinned.size() == 1;
  }
}
