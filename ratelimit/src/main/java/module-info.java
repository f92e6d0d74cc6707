/** Decides when a request may be sent. */
@org.jspecify.annotations.NullMarked
module dev.ovend.ratelimit {
  exports dev.ovend.ratelimit;

  requires static transitive org.jspecify;
  requires transitive dev.ovend.core;
}
