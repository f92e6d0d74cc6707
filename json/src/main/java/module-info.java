/** Reads and writes JSON: trees, the user's own classes, and Discord's error bodies. */
@org.jspecify.annotations.NullMarked
module dev.ovend.json {
  exports dev.ovend.json;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;
}
