/** A Discord that runs on loopback: rate limits, state, latency and a journal of what it saw. */
@org.jspecify.annotations.NullMarked
module dev.ovend.simulator {
  exports dev.ovend.simulator;

  requires transitive dev.ovend.core;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires org.eclipse.jetty.alpn.server;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.http2.common;
  requires org.eclipse.jetty.http2.server;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;
}
