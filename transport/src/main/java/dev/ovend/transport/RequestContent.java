package dev.ovend.transport;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Part;
import java.io.Closeable;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** What one try puts on the wire behind its headers. Closed after the try. */
abstract sealed class RequestContent extends RequestBody implements Closeable
    permits RequestContent.InMemory, MultipartContent {

  /**
   * Returns the content of a body, its parts opened; null if the method sends none.
   *
   * @throws ContentException if a part cannot be opened
   */
  static @Nullable RequestContent open(HttpMethod method, Body body) throws ContentException {
    return switch (body) {
      case Body.Empty ignored ->
          switch (method) {
            case GET, DELETE -> null;
            case POST, PUT, PATCH -> InMemory.NOTHING;
          };
      case Body.Bytes bytes -> new InMemory(MediaType.get(bytes.contentType()), bytes.content());
      case Body.Multipart multipart -> MultipartContent.open(multipart.parts());
    };
  }

  /** Keeps OkHttp from sending it a second time by itself. */
  @Override
  public final boolean isOneShot() {
    return true;
  }

  @Override
  public void close() {}

  /** Content that is an array already. */
  static final class InMemory extends RequestContent {

    static final InMemory NOTHING = new InMemory(null, new byte[0]);

    private final @Nullable MediaType type;
    private final byte[] content;

    InMemory(@Nullable MediaType type, byte[] content) {
      this.type = type;
      this.content = content;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return content.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(content);
    }
  }

  /** The content itself, not the connection, failed. */
  static final class ContentException extends IOException {

    private static final long serialVersionUID = 1;

    ContentException(Part part, String what, @Nullable Throwable cause) {
      super("part " + part.name() + ": " + what, cause);
    }
  }
}
