package dev.ovend.transport;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Stands between OkHttp and the connection it chose: refuses one that the server has closed, logs
 * in to a proxy without being asked, and keeps OkHttp from repeating a request by itself.
 */
final class WireInterceptor implements Interceptor {

  static final String RETRY_AFTER = "Retry-After";

  private static final int UNAVAILABLE = 503;

  private final @Nullable ProxyLogin login;

  WireInterceptor(@Nullable ProxyLogin login) {
    this.login = login;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Connection connection = chain.connection();
    PhaseListener listener = chain.request().tag(PhaseListener.class);
    if (connection == null || listener == null) {
      throw new IllegalStateException("not one of the transport's own calls");
    }
    if (!listener.connected() && !open(connection)) {
      throw new StaleConnectionException();
    }
    listener.sending();
    if (chain.call().isCanceled()) {
      throw new IOException("cancelled before it was sent");
    }
    Response response = proceed(chain, connection);
    String retryAfter = response.code() == UNAVAILABLE ? response.header(RETRY_AFTER) : null;
    if (retryAfter == null) {
      return response;
    }
    listener.keepRetryAfter(retryAfter);
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }

  /** Tells a plain connection what belongs to the answer, so that it notices what does not. */
  private Response proceed(Chain chain, Connection connection) throws IOException {
    Request request = loggedIn(chain.request(), connection);
    if (!(connection.socket() instanceof ChannelSocket socket) || multiplexed(connection)) {
      return chain.proceed(request);
    }
    socket.input().expectLines();
    Response response = chain.proceed(request);
    long length = response.body().contentLength();
    if (length >= 0) {
      socket.input().expectBody(length);
    } else if (!"chunked".equalsIgnoreCase(response.header("Transfer-Encoding"))) {
      socket.input().expectEverything();
    }
    return response;
  }

  private static boolean multiplexed(Connection connection) {
    return connection.protocol() != Protocol.HTTP_1_1 && connection.protocol() != Protocol.HTTP_1_0;
  }

  private Request loggedIn(Request request, Connection connection) {
    boolean forwarded = connection.route().proxy().type() == Proxy.Type.HTTP && !request.isHttps();
    return login == null || !forwarded ? request : login.addTo(request);
  }

  /** Returns whether a pooled connection can still carry a request. HTTP/2 sees to that itself. */
  private static boolean open(Connection connection) throws IOException {
    if (multiplexed(connection)) {
      return true;
    }
    Socket socket = connection.socket();
    try {
      return socket instanceof ChannelSocket plain ? plain.silent() : silent(socket);
    } catch (IOException closed) {
      return false;
    }
  }

  /** Waits one millisecond, because TLS can only be asked by reading. */
  private static boolean silent(Socket socket) throws IOException {
    int timeout = socket.getSoTimeout();
    socket.setSoTimeout(1);
    try {
      int ignored = socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException nothingCame) {
      return true;
    } finally {
      socket.setSoTimeout(timeout);
    }
  }

  /** The server had closed a pooled connection; nothing was sent. */
  static final class StaleConnectionException extends IOException {

    private static final long serialVersionUID = 1;

    StaleConnectionException() {
      super("the server had closed the connection");
    }
  }
}
