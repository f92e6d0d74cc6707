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
import okio.ByteString;

/**
 * The parts of a form, copied from their sources to the wire without being held in memory. Each
 * source is open from the beginning, so that one that cannot be opened fails before anything is
 * sent.
 */
final class MultipartContent extends RequestContent {

  private static final int CHUNK = 16 * 1024;
  private static final byte[] LINE_END = {'\r', '\n'};

  private final String boundary = "ovend-" + randomHex() + randomHex();
  private final byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
  private final List<OpenPart> parts = new ArrayList<>();
  private final List<InputStream> streams = new ArrayList<>(); // confined to the reader's thread
  private final SourceReader reader;

  private MultipartContent(SourceReader reader) {
    this.reader = reader;
  }

  static MultipartContent open(List<Part> parts, SourceReader reader) throws IOException {
    MultipartContent content = new MultipartContent(reader);
    boolean complete = false;
    try {
      for (Part part : parts) {
        content.parts.add(reader.call(part, () -> content.open(part)));
      }
      complete = true;
      return content;
    } finally {
      if (!complete) {
        content.close();
      }
    }
  }

  private OpenPart open(Part part) throws IOException {
    long length = part.content().length();
    InputStream stream = part.content().open();
    streams.add(stream);
    return new OpenPart(part, head(part), stream, length);
  }

  private ByteString head(Part part) {
    StringBuilder head = new StringBuilder("--").append(boundary).append("\r\n");
    head.append("Content-Disposition: form-data; name=\"").append(escaped(part.name()));
    head.append('"');
    if (part.filename() != null) {
      head.append("; filename=\"").append(escaped(part.filename())).append('"');
    }
    if (part.contentType() != null) {
      head.append("\r\nContent-Type: ").append(part.contentType());
    }
    return ByteString.encodeUtf8(head.append("\r\n\r\n").toString());
  }

  /** Escapes as browsers do. */
  private static String escaped(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
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
      sum += part.head.size() + part.length + LINE_END.length;
    }
    return sum;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (OpenPart part : parts) {
      sink.write(part.head);
      copy(part, chunk, sink);
      sink.write(LINE_END);
    }
    sink.write(end);
  }

  private void copy(OpenPart part, byte[] chunk, BufferedSink sink) throws IOException {
    long copied = 0;
    int count;
    while ((count = reader.call(part.part, () -> part.stream.read(chunk))) >= 0) {
      copied += count;
      if (part.length >= 0 && copied > part.length) {
        throw part.lied("more than " + part.length + " bytes");
      }
      sink.write(chunk, 0, count);
    }
    if (copied < part.length) {
      throw part.lied(copied + " bytes instead of " + part.length);
    }
  }

  @Override
  public void close() {
    reader.end(() -> streams.forEach(MultipartContent::close));
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException | RuntimeException | Error ignored) {
      // What was to be read has been read, or has failed and was reported.
    }
  }

  /** One part with its source at the beginning. */
  private record OpenPart(Part part, ByteString head, InputStream stream, long length) {

    SourceReader.SourceException lied(String what) {
      return new SourceReader.SourceException(
          part, new IOException(what + " (expected: as many as its source declares)"));
    }
  }
}
