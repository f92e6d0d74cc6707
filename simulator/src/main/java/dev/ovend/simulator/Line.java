package dev.ovend.simulator;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.GoAwayFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What a request came over: a TCP connection of its own, or a stream of one that it shares.
 * Thread-safe.
 *
 * @param endPoint the TCP connection, also when TLS is around it
 * @param session the HTTP/2 connection, or null over HTTP/1.1
 * @param streamId the stream in the session, or 0
 */
record Line(EndPoint endPoint, @Nullable HTTP2Session session, int streamId) {

  /** Returns the line of {@code request}. */
  static Line of(Request request) {
    Connection connection = request.getConnectionMetaData().getConnection();
    EndPoint endPoint = connection.getEndPoint();
    while (endPoint instanceof EndPoint.Wrapper wrapper) {
      endPoint = wrapper.unwrap();
    }
    return connection instanceof HTTP2Connection shared
        ? new Line(endPoint, shared.getSession(), Integer.parseInt(request.getId()))
        : new Line(endPoint, null, 0);
  }

  /** Lets it be idle for as long as the client likes. */
  void waitForever() {
    endPoint.setIdleTimeout(0);
    Stream stream = stream();
    if (stream != null) {
      stream.setIdleTimeout(0);
    }
  }

  /** Closes the connection, unless all that happened is that the client gave up on one stream. */
  void drop() {
    Stream stream = stream();
    if (session == null || (stream != null && !stream.isReset())) {
      endPoint.close();
    }
  }

  /** Lets the kernel send a reset when the connection is closed, and drop what was not sent. */
  void makeReset() throws IOException {
    if (endPoint.getTransport() instanceof SocketChannel channel) {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
  }

  /**
   * Ends the stream and nothing else.
   *
   * @return false if there is no stream: the connection is then all there is to end
   */
  boolean endStream(ErrorCode error, Callback callback) {
    Stream stream = stream();
    if (stream != null) {
      IOException ended = new IOException("stream: ended by a fault");
      stream.reset(
          new ResetFrame(streamId, error.code), Callback.from(() -> callback.failed(ended)));
    }
    return stream != null;
  }

  /** Tells the client not to come again over this connection, as each version of HTTP does. */
  void announceEnd(Response response, int lastStream, ErrorCode error) {
    if (session == null) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    } else {
      session.goAway(new GoAwayFrame(lastStream, error.code, null), Callback.NOOP);
    }
  }

  private @Nullable Stream stream() {
    return session == null ? null : session.getStream(streamId);
  }
}
