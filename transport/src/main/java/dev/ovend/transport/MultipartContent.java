package dev.ovend.transport;

import dev.ovend.core.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.MediaType;
import okio.BufferedSink;

/**
 * The parts of a form, copied from their sources to the wire without being held in memory. Each
 * source is open from the beginning, so that one that cannot be opened fails before anything is
 * sent.
 */
final class MultipartContent extends RequestContent {

  private static final int CHUNK = 16 * 1024;
  private static final byte[] LINE_END = {'\r', '\n'};

  private final String boundary;
  private final byte[] end;
  private final List<OpenPart> parts;

  private MultipartContent(String boundary, List<OpenPart> parts) {
    this.boundary = boundary;
    this.end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    this.parts = parts;
  }

  static MultipartContent open(List<Part> parts) throws ContentException {
    String boundary = "ovend-" + randomHex() + randomHex();
    List<OpenPart> open = new ArrayList<>();
    boolean complete = false;
    try {
      for (Part part : parts) {
        open.add(OpenPart.open(part, boundary));
      }
      complete = true;
      return new MultipartContent(boundary, open);
    } finally {
      if (!complete) {
        open.forEach(OpenPart::close);
      }
    }
  }

  private static String randomHex() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  @Override
  public MediaType contentType() {
    return MediaType.get("multipart/form-data; boundary=" + boundary);
  }

  @Override
  public long contentLength() {
    long sum = end.length;
    for (OpenPart part : parts) {
      if (part.length < 0) {
        return -1;
      }
      sum += part.head.length + part.length + LINE_END.length;
    }
    return sum;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (OpenPart part : parts) {
      sink.write(part.head);
      part.copyTo(sink, chunk);
      sink.write(LINE_END);
    }
    sink.write(end);
  }

  @Override
  public void close() {
    parts.forEach(OpenPart::close);
  }

  /** One part with its source at the beginning. */
  private static final class OpenPart {
    private final Part part;
    private final byte[] head;
    private final InputStream source;
    private final long length;

    private OpenPart(Part part, byte[] head, InputStream source, long length) {
      this.part = part;
      this.head = head;
      this.source = source;
      this.length = length;
    }

    static OpenPart open(Part part, String boundary) throws ContentException {
      try {
        long length = part.content().length();
        return new OpenPart(part, head(part, boundary), part.content().open(), length);
      } catch (IOException | RuntimeException e) {
        throw new ContentException(part, "its content cannot be opened", e);
      }
    }

    private static byte[] head(Part part, String boundary) {
      StringBuilder head = new StringBuilder("--").append(boundary).append("\r\n");
      head.append("Content-Disposition: form-data; name=\"").append(escaped(part.name()));
      head.append('"');
      if (part.filename() != null) {
        head.append("; filename=\"").append(escaped(part.filename())).append('"');
      }
      if (part.contentType() != null) {
        head.append("\r\nContent-Type: ").append(part.contentType());
      }
      return head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Escapes as browsers do. */
    private static String escaped(String name) {
      return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    void copyTo(BufferedSink sink, byte[] chunk) throws IOException {
      long copied = 0;
      int count;
      while ((count = read(chunk)) >= 0) {
        copied += count;
        if (length >= 0 && copied > length) {
          throw new ContentException(part, "more than " + expected(), null);
        }
        sink.write(chunk, 0, count);
      }
      if (copied < length) {
        throw new ContentException(part, copied + " bytes " + expected(), null);
      }
    }

    private String expected() {
      return length + " bytes (expected: as many as its source declares)";
    }

    private int read(byte[] chunk) throws ContentException {
      try {
        return source.read(chunk);
      } catch (IOException | RuntimeException e) {
        throw new ContentException(part, "its content cannot be read", e);
      }
    }

    void close() {
      try {
        source.close();
      } catch (IOException | RuntimeException ignored) {
        // What was to be read has been read, or has failed and was reported.
      }
    }
  }
}
