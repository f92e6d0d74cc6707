/** Discord's operations, one class for each resource. */
@org.jspecify.annotations.NullMarked
module dev.ovend.api {
  exports dev.ovend.api;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.core;
  requires transitive dev.ovend.json;
  requires transitive dev.ovend.model;
}
