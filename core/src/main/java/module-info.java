/** The words every part of Ovend shares: routes, requests, calls, exceptions, events. */
@org.jspecify.annotations.NullMarked
module dev.ovend.core {
  exports dev.ovend.core;

  requires static transitive org.jspecify;
}
