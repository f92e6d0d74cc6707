/** Sends one attempt with OkHttp. */
@org.jspecify.annotations.NullMarked
module dev.ovend.transport {
  exports dev.ovend.transport;

  requires transitive dev.ovend.core;
  requires okhttp3;
  requires okio;
  requires static transitive org.jspecify;
}
