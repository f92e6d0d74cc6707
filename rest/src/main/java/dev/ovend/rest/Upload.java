package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.ContentException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a request uploads comes from a user's code, the sources of its parts. That code is marked,
 * see {@link Inside}, because the call waits for it.
 */
final class Upload {

  private Upload() {}

  /**
   * Checks the sources before the call waits for anything.
   *
   * @throws ContentException if one of them cannot be opened, naming it
   */
  static void check(Object client, Request request) {
    for (Part part : parts(request)) {
      try {
        boolean unused =
            mark(client, request, part)
                .run(() -> {
                  part.content().check();
                  return true;
                });
      } catch (IOException | RuntimeException e) {
        throw ContentException.of(FailurePhase.NOT_SENT, request.route(), part, e);
      }
    }
  }

  /** Releases what can be read once, when the call has ended. */
  static void release(Object client, Request request) {
    for (Part part : parts(request)) {
      try {
        boolean unused =
            mark(client, request, part)
                .run(() -> {
                  part.content().release();
                  return true;
                });
      } catch (IOException | RuntimeException | Error e) {
        // The call has its result, and nothing more can be done for the stream.
      }
    }
  }

  /** Returns a request whose sources are marked on whatever thread they run. */
  static Request marked(Object client, Request request) {
    List<Part> parts = parts(request);
    if (parts.isEmpty()) {
      return request;
    }
    return request.withBody(
        Body.multipart(
            parts.stream()
                .map(part ->
                    part.withContent(new MarkedSource(part.content(), mark(client, request, part))))
                .toList()));
  }

  private static List<Part> parts(Request request) {
    return request.body() instanceof Body.Multipart form ? form.parts() : List.of();
  }

  private static Inside mark(Object client, Request request, Part part) {
    return Inside.mark(client, request.route(), "source of " + part.name());
  }

  private record MarkedSource(ContentSource source, Inside inside) implements ContentSource {

    @Override
    public InputStream open() throws IOException {
      return inside.run(() -> new MarkedStream(source.open(), inside));
    }

    @Override
    public long length() throws IOException {
      return inside.run(source::length);
    }

    @Override
    public boolean replayable() {
      return source.replayable();
    }
  }

  private static final class MarkedStream extends FilterInputStream {

    private final Inside inside;

    MarkedStream(InputStream stream, Inside inside) {
      super(stream);
      this.inside = inside;
    }

    @Override
    public int read() throws IOException {
      return inside.run(in::read);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return inside.run(() -> in.read(target, offset, length));
    }

    @Override
    public void close() throws IOException {
      boolean unused =
          inside.run(() -> {
            in.close();
            return true;
          });
    }
  }
}
