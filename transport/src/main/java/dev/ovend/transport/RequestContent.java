package dev.ovend.transport;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
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
   * @param abort ends every wait for a source
   * @param listener notes which source is waited for
   * @throws SourceReader.SourceException if a part cannot be opened
   * @throws IOException if the attempt is aborted meanwhile
   */
  static @Nullable RequestContent open(
      HttpMethod method, Body body, Abort abort, PhaseListener listener) throws IOException {
    return switch (body) {
      case Body.Empty ignored ->
          switch (method) {
            case GET, DELETE -> null;
            case POST, PUT, PATCH -> InMemory.NOTHING;
          };
      case Body.Bytes bytes -> new InMemory(MediaType.get(bytes.contentType()), bytes.content());
      case Body.Multipart multipart ->
          MultipartContent.open(multipart.parts(), new SourceReader(abort, listener));
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
}
