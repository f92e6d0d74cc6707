package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Reads requests off the wire. */
final class ArrivalReader {

  private static final String API = "/api/v10/";
  private static final int PIECE = 1 << 16;

  private ArrivalReader() {}

  /**
   * Reads {@code request}: all of it, unless {@code plight} ends it before.
   *
   * @throws IOException if the client goes away before
   */
  static Arrival read(Request request, Plight plight, UploadLimit limit) throws IOException {
    return new Arrival(
        request.getMethod(),
        steps(request),
        PathText.query(request.getHttpURI().getQuery()),
        request.getHeaders().get(HttpHeader.AUTHORIZATION),
        userAgent(request),
        reason(request),
        Request.getRemoteAddr(request),
        body(request, plight, limit));
  }

  /** Returns the path as it was sent. */
  static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "" : path;
  }

  /** Returns the decoded steps of the path, none if it is not one of the API's. */
  static List<String> steps(Request request) {
    String path = path(request);
    if (!path.startsWith(API)) {
      return List.of();
    }
    return PathText.steps(path.substring(API.length()));
  }

  private static String userAgent(Request request) {
    String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
    return agent == null ? "" : agent;
  }

  private static @Nullable String reason(Request request) {
    String reason = request.getHeaders().get("X-Audit-Log-Reason");
    return reason == null ? null : PathText.decode(reason);
  }

  /**
   * Returns the bytes of a request for one of the simulator's own pages.
   *
   * @throws IOException if the client goes away before
   */
  static byte[] all(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      return in.readNBytes(UploadLimit.PLAIN);
    }
  }

  private static RequestBody body(Request request, Plight plight, UploadLimit limit)
      throws IOException {
    InputStream in = Content.Source.asInputStream(request);
    Effect.ResetUpload reset = plight.find(Effect.ResetUpload.class);
    if (reset != null) { // left unread and open: the connection is about to end
      skip(in, reset.bytes());
      return RequestBody.NONE;
    }
    try (in) {
      return RequestBody.read(request.getHeaders().get(HttpHeader.CONTENT_TYPE), in, limit);
    }
  }

  private static void skip(InputStream in, long bytes) throws IOException {
    byte[] piece = new byte[PIECE];
    long left = bytes;
    while (left > 0) {
      int count = in.read(piece, 0, (int) Math.min(left, PIECE));
      left = count < 0 ? 0 : left - count;
    }
  }
}
