/** Discord's typed API on a client of its own. */
@org.jspecify.annotations.NullMarked
module dev.ovend {
  exports dev.ovend;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.api;
  requires transitive dev.ovend.rest;
}
