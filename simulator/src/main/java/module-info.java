/** A Discord that runs on loopback: rate limits, state, latency and a journal of what it saw. */
@org.jspecify.annotations.NullMarked
module dev.ovend.simulator {
  exports dev.ovend.simulator;

  requires transitive dev.ovend.core;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires tools.jackson.databind;
}
