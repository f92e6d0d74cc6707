/** The engine: {@link dev.ovend.rest.RestClient} and the way of a call. */
@org.jspecify.annotations.NullMarked
module dev.ovend.rest {
  exports dev.ovend.rest;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.core;
  requires transitive dev.ovend.json;
  requires transitive dev.ovend.ratelimit;
  requires transitive dev.ovend.transport;
}
