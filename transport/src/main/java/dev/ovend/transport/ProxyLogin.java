package dev.ovend.transport;

import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Logs in to an HTTP proxy, at once rather than when it asks. Immutable. */
final class ProxyLogin implements Authenticator {

  private static final String HEADER = "Proxy-Authorization";

  private final String credentials;

  ProxyLogin(String user, String password) {
    this.credentials = Credentials.basic(user, password, StandardCharsets.UTF_8);
  }

  Request addTo(Request request) {
    return request.newBuilder().header(HEADER, credentials).build();
  }

  /**
   * Logs in where a tunnel is opened; requests that the proxy forwards have their login already.
   */
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    Request request = response.request();
    boolean tunnel = request.method().equals("CONNECT");
    return tunnel && request.header(HEADER) == null ? addTo(request) : null;
  }
}
