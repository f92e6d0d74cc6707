package dev.ovend.transport;

import dev.ovend.core.Request;
import dev.ovend.core.Ticker;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What every exchange of one transport shares. Immutable.
 *
 * @param userAgent the value of the header
 */
record Wire(
    OkHttpClient client,
    BaseUri base,
    String userAgent,
    ConnectionPool pool,
    Openings openings,
    ResponseHandler handler,
    Ticker ticker,
    LostConnections lost) {

  String host() {
    return base.host();
  }

  /**
   * Returns the request as OkHttp takes it.
   *
   * @param stall null for the transport's own bounds of silence
   */
  okhttp3.Request encode(
      Request request,
      @Nullable RequestContent content,
      PhaseListener listener,
      @Nullable Stall stall) {
    okhttp3.Request.Builder encoded =
        new okhttp3.Request.Builder()
            .url(base.resolve(request.target()))
            .method(request.route().method().name(), content)
            .tag(PhaseListener.class, listener)
            .tag(Stall.class, stall)
            .header("User-Agent", userAgent);
    String authorization = request.token().authorization();
    if (authorization != null) {
      encoded.header("Authorization", authorization);
    }
    request.headers().forEach(encoded::addHeader);
    return encoded.build();
  }
}
