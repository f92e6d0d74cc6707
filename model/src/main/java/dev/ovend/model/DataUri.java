package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An image or a sound that is sent inside of JSON, such as an avatar or an emoji. Immutable.
 *
 * <p>See Discord Docs/Image Data.
 */
public final class DataUri {

  static final Codec<DataUri> CODEC =
      new Codec<>() {
        @Override
        public DataUri read(JsonReader in) {
          String text = in.string();
          return new DataUri(text == null ? "" : text);
        }

        @Override
        public void write(DataUri value, JsonWriter out) {
          out.string(value.text);
        }
      };

  private final String text;

  private DataUri(String text) {
    this.text = text;
  }

  /**
   * Reads a file whole.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is none of the kinds that {@link #of(byte[])} knows
   */
  public static DataUri of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /**
   * Wraps content, whose kind is told by its first bytes.
   *
   * @param content PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg
   * @throws IllegalArgumentException if it is none of these
   */
  public static DataUri of(byte[] content) {
    String type = type(content);
    if (type == null) {
      throw new IllegalArgumentException(
          "content: "
              + content.length
              + " bytes of an unknown kind (expected: PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg)");
    }
    return of(type, content);
  }

  /** Wraps content of a type, such as {@code image/png}. */
  public static DataUri of(String contentType, byte[] content) {
    return new DataUri(
        "data:" + contentType + ";base64," + Base64.getEncoder().encodeToString(content));
  }

  private static @Nullable String type(byte[] content) {
    if (at(content, 0, "\u0089PNG")) {
      return "image/png";
    }
    if (at(content, 0, "GIF8")) {
      return "image/gif";
    }
    if (at(content, 0, "\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    if (at(content, 0, "RIFF") && at(content, 8, "WEBP")) {
      return "image/webp";
    }
    if (at(content, 4, "ftypavif") || at(content, 4, "ftypavis")) {
      return "image/avif";
    }
    if (at(content, 0, "OggS")) {
      return "audio/ogg";
    }
    return at(content, 0, "ID3") || isMp3Frame(content) ? "audio/mpeg" : null;
  }

  /** Returns whether a frame of MPEG audio begins here: 11 bits set, a version, layer 3. */
  private static boolean isMp3Frame(byte[] content) {
    return content.length > 1
        && content[0] == (byte) 0xff
        && (content[1] & 0xe6) == 0xe2
        && (content[1] & 0x18) != 0x08;
  }

  private static boolean at(byte[] content, int offset, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (content.length < offset + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (content[offset + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DataUri that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the beginning with the type, and the length. */
  @Override
  public String toString() {
    int comma = text.indexOf(',');
    return text.substring(0, Math.max(0, comma)) + ", " + text.length() + " characters";
  }
}
