/** Discord's types: what it sends, what it takes, and the ids, enums and flags between. */
@org.jspecify.annotations.NullMarked
module dev.ovend.model {
  exports dev.ovend.model;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.core;
  requires transitive dev.ovend.json;
}
