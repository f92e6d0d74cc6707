package dev.ovend.transport;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.net.URI;

/**
 * Sends attempts with OkHttp: HTTP/2 over TLS, HTTP/1.1 where that is not spoken.
 *
 * <p>A request is put on the wire once. It is sent again without the caller knowing only when it
 * certainly was not processed: the pooled connection had been closed before anything was written,
 * or an HTTP/2 server refused the stream.
 *
 * <p>Thread-safe. Whoever creates it closes it.
 */
public final class OkHttpTransport implements HttpClient {

  private final Wire wire;

  OkHttpTransport(Wire wire) {
    this.wire = wire;
  }

  /**
   * Returns a builder with every setting at its default.
   *
   * @param baseUri below which every path is, such as {@code https://discord.com/api/v10}; plain
   *     http only to a loopback host, unless allowed
   */
  public static OkHttpTransportBuilder builder(URI baseUri) {
    return new OkHttpTransportBuilder(baseUri);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A streamed answer holds a slot and a connection until it is closed.
   *
   * @throws IllegalArgumentException if a GET carries a body
   */
  @Override
  public Response send(Request request, Attempt attempt) {
    if (request.route().method() == HttpMethod.GET && !(request.body() instanceof Body.Empty)) {
      throw new IllegalArgumentException(
          request.route() + ": carries " + request.body() + " (expected: a GET without a body)");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancelledException(
          request.route() + ": not sent, because the calling thread is interrupted", true);
    }
    Exchange exchange = new Exchange(wire, request, attempt);
    return attempt.interruptible() ? new ShieldedExchange(exchange).run() : exchange.run();
  }

  @Override
  public ConnectionCounts connections() {
    return wire.pool().counts();
  }

  /**
   * Aborts what is in flight, streamed answers included, and closes every connection. OkHttp's own
   * daemon threads end by themselves within a minute.
   */
  @Override
  public void close() {
    wire.pool().close();
  }

  /** Returns the host only. */
  @Override
  public String toString() {
    return "OkHttpTransport[" + wire.host() + "]";
  }
}
