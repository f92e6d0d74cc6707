package dev.ovend.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with files as it arrives: fields are kept, files are counted, summed up and thrown
 * away, so that a file of any size takes no memory. For one form.
 */
final class MultipartReader extends MultiPart.AbstractPartsListener {

  private static final int MAX_PARTS = 64;
  private static final int PIECE = 1 << 16;

  private final UploadLimit limit;
  private final List<Upload> files = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final CRC32 sum = new CRC32();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private long length;
  private boolean tooLarge;
  private boolean malformed;

  private MultipartReader(UploadLimit limit) {
    this.limit = limit;
  }

  /**
   * Reads a form to its end.
   *
   * @return null if it is larger than forms may be
   * @throws ApiException if it is no form
   * @throws IOException if the client goes away before
   */
  static @Nullable MultipartReader read(String contentType, InputStream in, UploadLimit limit)
      throws IOException {
    String boundary = MultiPart.extractBoundary(contentType);
    MultipartReader reader = new MultipartReader(limit);
    if (boundary == null) {
      in.transferTo(OutputStream.nullOutputStream());
      throw malformed();
    }
    MultiPart.Parser parser = new MultiPart.Parser(boundary, reader);
    parser.setMaxParts(MAX_PARTS);
    reader.feed(parser, in);
    in.transferTo(OutputStream.nullOutputStream());
    if (reader.malformed) {
      throw malformed();
    }
    return reader.tooLarge ? null : reader;
  }

  /** Returns the files, in the order they came. */
  List<Upload> files() {
    return List.copyOf(files);
  }

  /** Returns the fields by their names, in the order they came. */
  Map<String, String> fields() {
    return fields;
  }

  private void feed(MultiPart.Parser parser, InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    long total = 0;
    int count;
    while (!tooLarge && !malformed && (count = in.read(piece)) >= 0) {
      total += count;
      tooLarge = total > limit.form();
      parser.parse(Content.Chunk.from(ByteBuffer.wrap(piece, 0, count), false));
    }
    if (total > 0 && !tooLarge && !malformed) {
      parser.parse(Content.Chunk.EOF);
    }
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    ByteBuffer bytes = chunk.getByteBuffer().slice();
    length += bytes.remaining();
    if (getFileName() != null) {
      sum.update(bytes);
    } else if (length <= UploadLimit.PLAIN) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      text.writeBytes(copy);
    } else {
      tooLarge = true;
    }
  }

  @Override
  public void onPart(String name, String fileName, HttpFields headers) {
    if (fileName != null) {
      files.add(
          new Upload(
              name,
              fileName,
              headers.get(HttpHeader.CONTENT_TYPE),
              length,
              sum.getValue(),
              length > limit.file()));
    } else {
      fields.put(name, text.toString(StandardCharsets.UTF_8));
    }
    length = 0;
    sum.reset();
    text.reset();
  }

  @Override
  public void onFailure(Throwable failure) {
    malformed = true;
  }

  private static ApiException malformed() {
    return ApiException.invalidField(
        "", "MULTIPART_INVALID", "The request body is not well-formed multipart/form-data.");
  }
}
