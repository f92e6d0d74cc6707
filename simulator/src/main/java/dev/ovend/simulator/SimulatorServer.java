package dev.ovend.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.RateControl;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP server around a handler, on loopback, a virtual thread a request: HTTP/1.1 and HTTP/2,
 * chosen by ALPN over TLS and by the first bytes of a plain connection.
 */
final class SimulatorServer {

  static final String HOST = "127.0.0.1";

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int UNLIMITED = 0;
  private static final int USUAL = -1;

  /** None: a thread that waits to accept may do so once more after the door is closed. */
  private static final int ACCEPTORS = 0;

  private static final int BACKLOG = 4096;
  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(2);

  private final Server server;
  private final ServerSocketChannel door;
  private final ApiHandler handler;
  private final int port;

  private SimulatorServer(Server server, ServerSocketChannel door, ApiHandler handler) {
    this.server = server;
    this.door = door;
    this.handler = handler;
    this.port = door.socket().getLocalPort();
  }

  /**
   * Opens the port and serves {@code handler}.
   *
   * @param port 0 for any free one
   * @param credentials what to prove its name with, or null for plain connections
   * @throws UncheckedIOException if the port is in use
   */
  static SimulatorServer start(int port, @Nullable Credentials credentials, ApiHandler handler) {
    Server server = new Server(new VirtualThreadPool(UNLIMITED));
    ConnectionFactory[] protocols = credentials == null ? plain() : secure(credentials);
    ServerConnector connector = new ServerConnector(server, ACCEPTORS, USUAL, protocols);
    connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
    server.addConnector(connector);
    server.setHandler(handler);
    ServerSocketChannel door = open(connector, port);
    SimulatorServer started = new SimulatorServer(server, door, handler);
    started.serve();
    return started;
  }

  /** Returns the port, also after the server stopped. */
  int port() {
    return port;
  }

  /** Drops open requests, and returns when port and threads are free. */
  void stop() {
    try {
      door.close(); // who is dropped and comes again must not get in, to be left waiting
      handler.abort();
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("simulator on port " + port + ": did not stop", e);
    }
  }

  private void serve() {
    try {
      server.start();
    } catch (Exception e) {
      stop();
      throw new IllegalStateException("simulator on port " + port + ": did not start", e);
    }
  }

  private static ServerSocketChannel open(ServerConnector connector, int port) {
    try {
      ServerSocketChannel door = ServerSocketChannel.open();
      try {
        door.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        door.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
        connector.open(door);
        return door;
      } catch (IOException e) {
        door.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "port: " + port + " is not free on " + HOST + " (expected: a free port, or 0 for any)",
          e);
    }
  }

  /** A connection whose first bytes are HTTP/2's preface speaks that, any other HTTP/1.1. */
  private static ConnectionFactory[] plain() {
    HttpConfiguration settings = settings();
    return new ConnectionFactory[] {
      new HttpConnectionFactory(settings), unpoliced(new HTTP2CServerConnectionFactory(settings))
    };
  }

  private static ConnectionFactory[] secure(Credentials credentials) {
    HttpConfiguration settings = settings();
    HttpConnectionFactory one = new HttpConnectionFactory(settings);
    HTTP2ServerConnectionFactory two = unpoliced(new HTTP2ServerConnectionFactory(settings));
    ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
    choice.setDefaultProtocol(one.getProtocol());
    SslContextFactory.Server identity = new SslContextFactory.Server();
    identity.setKeyStore(credentials.identity());
    identity.setKeyStorePassword(Credentials.PUBLIC_PASSWORD);
    identity.setSniRequired(false);
    return new ConnectionFactory[] {
      new SslConnectionFactory(identity, choice.getProtocol()), choice, two, one
    };
  }

  /** A client under test may cancel as many streams as it likes: only Discord's limits bind it. */
  private static <F extends HTTP2ServerConnectionFactory> F unpoliced(F factory) {
    factory.setRateControlFactory(new RateControl.Factory() {});
    factory.setStreamIdleTimeout(0); // a fault that hangs does so until the client gives up
    return factory;
  }

  /** Any path is let through: judging paths is the route table's work. */
  private static HttpConfiguration settings() {
    HttpConfiguration settings = new HttpConfiguration();
    settings.setSendServerVersion(false);
    settings.setSendDateHeader(false); // the handler sends the simulator's time
    settings.setUriCompliance(UriCompliance.UNSAFE);
    return settings;
  }
}
