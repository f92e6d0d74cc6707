package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One part of a multipart body.
 *
 * <p>Immutable if its content is.
 *
 * <p>See Discord Docs/Uploading Files.
 */
public final class Part {

  private final String name;
  private final @Nullable String filename;
  private final @Nullable String contentType;
  private final ContentSource content;

  private Part(
      String name, @Nullable String filename, @Nullable String contentType, ContentSource content) {
    this.name = checked("part name", name);
    this.filename = filename == null ? null : checked("filename", filename);
    this.contentType = contentType;
    this.content = content;
  }

  /** Returns the JSON that goes with the files, the part {@code payload_json}. */
  public static Part payload(byte[] json) {
    return new Part("payload_json", null, "application/json", ContentSource.of(json));
  }

  /** Returns a plain form field. */
  public static Part field(String name, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return new Part(name, null, null, ContentSource.of(bytes));
  }

  /**
   * Returns a file, the part {@code files[index]}.
   *
   * @param index from 0 to 9, unique in the request
   * @param filename shown to users, not empty
   * @throws IllegalArgumentException if the index or the name is outside its range
   */
  public static Part file(int index, String filename, ContentSource content) {
    if (index < 0 || index > 9) {
      throw new IllegalArgumentException("file index: " + index + " (expected: 0 to 9)");
    }
    return file("files[" + index + "]", filename, "application/octet-stream", content);
  }

  /**
   * Returns a file under another part name, as stickers and a few other routes take it.
   *
   * @param contentType such as {@code image/png}
   */
  public static Part file(String name, String filename, String contentType, ContentSource content) {
    Headers.of("Content-Type", contentType);
    return new Part(name, filename, contentType, content);
  }

  private static String checked(String what, String text) {
    if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + ": \"" + Text.printable(text) + "\" (expected: text without line breaks)");
    }
    return text;
  }

  /** Returns the part's name. */
  public String name() {
    return name;
  }

  /** Returns the file's name, or null for a field. */
  public @Nullable String filename() {
    return filename;
  }

  /** Returns the content type, or null for a plain field. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** Returns the content. */
  public ContentSource content() {
    return content;
  }

  /** Returns a copy with the same names whose content comes from {@code other}. */
  public Part withContent(ContentSource other) {
    return new Part(name, filename, contentType, other);
  }

  /** Returns the part's name, and the file's name if it has one. */
  @Override
  public String toString() {
    return Text.printable(filename == null ? name : name + " " + filename);
  }
}
