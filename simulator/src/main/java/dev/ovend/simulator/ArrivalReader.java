package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Reads requests off the wire. */
final class ArrivalReader {

  private static final String API = "/api/v10/";
  static final int MAX_BODY = 25 << 20;

  private ArrivalReader() {}

  /**
   * Reads all of {@code request}.
   *
   * @throws IOException if the client goes away before
   */
  static Arrival read(Request request) throws IOException {
    return new Arrival(
        request.getMethod(),
        steps(path(request)),
        PathText.query(request.getHttpURI().getQuery()),
        request.getHeaders().get(HttpHeader.AUTHORIZATION),
        userAgent(request),
        reason(request),
        Request.getRemoteAddr(request),
        body(request));
  }

  /** Returns the path as it was sent. */
  static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "" : path;
  }

  private static List<String> steps(String path) {
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
      return in.readNBytes(MAX_BODY);
    }
  }

  private static RequestBody body(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(MAX_BODY + 1);
      if (bytes.length > MAX_BODY) {
        in.transferTo(OutputStream.nullOutputStream());
        return RequestBody.TOO_LARGE;
      }
      return RequestBody.read(request.getHeaders().get(HttpHeader.CONTENT_TYPE), bytes);
    }
  }
}
