package dev.ovend.simulator;

import dev.ovend.core.Body;
import dev.ovend.core.ContentException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a client sends without a socket into what arrives. */
final class InMemoryRequest {

  private static final String USER_AGENT = "DiscordBot (https://ovend.dev, in-memory)";
  private static final String BOUNDARY = "in-memory-boundary-7MA4YWxkTrZu0gW";

  private InMemoryRequest() {}

  /**
   * Reads all of {@code request}.
   *
   * @throws ContentException if its content cannot be read; nothing was sent then
   */
  static Arrival arrival(Request request, UploadLimit limit) {
    String query = request.target().query();
    String reason = request.headers().first("X-Audit-Log-Reason");
    return new Arrival(
        request.route().method().name(),
        PathText.steps(request.target().path().substring(1)),
        PathText.query(query.isEmpty() ? null : query),
        request.token().authorization(),
        USER_AGENT,
        reason == null ? null : PathText.decode(reason),
        SimulatorServer.HOST,
        body(request, limit));
  }

  private static RequestBody body(Request request, UploadLimit limit) {
    return switch (request.body()) {
      case Body.Empty empty -> RequestBody.NONE;
      case Body.Bytes bytes -> read(bytes.contentType(), bytes.content(), limit);
      case Body.Multipart multipart ->
          read(
              "multipart/form-data; boundary=" + BOUNDARY,
              encoded(request, multipart.parts(), limit),
              limit);
    };
  }

  private static RequestBody read(String contentType, byte[] bytes, UploadLimit limit) {
    try {
      return RequestBody.read(contentType, new ByteArrayInputStream(bytes), limit);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  /** Returns the parts as they stand on the wire, cut where they are too large for anybody. */
  private static byte[] encoded(Request request, List<Part> parts, UploadLimit limit) {
    int most = (int) Math.min(limit.form() + 1, Integer.MAX_VALUE - UploadLimit.PLAIN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Part part : parts) {
      out.writeBytes(("--" + BOUNDARY + "\r\n" + head(part)).getBytes(StandardCharsets.UTF_8));
      try (InputStream content = part.content().open()) {
        out.writeBytes(content.readNBytes(most));
      } catch (IOException | RuntimeException e) {
        throw ContentException.of(FailurePhase.NOT_SENT, request.route(), part, e);
      }
      out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static String head(Part part) {
    String head = "Content-Disposition: form-data; name=" + quoted(part.name());
    if (part.filename() != null) {
      head += "; filename=" + quoted(part.filename());
    }
    @Nullable String type = part.contentType();
    return head + (type == null ? "" : "\r\nContent-Type: " + type) + "\r\n\r\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
