package dev.ovend.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries, in one of the forms that Discord takes. Can be sent any number of times,
 * unless a part can be read once only.
 *
 * <p>Immutable. {@code toString()} shows kind and size, never content.
 *
 * <p>See Discord Docs/Reference.
 */
public sealed interface Body {

  /** Returns whether it can be sent now from its beginning, see {@link ContentSource}. */
  default boolean replayable() {
    return true;
  }

  /** Returns the body of a request that carries nothing. */
  static Body empty() {
    return Empty.INSTANCE;
  }

  /** Returns JSON, already encoded as UTF-8; the array must not be changed afterwards. */
  static Body json(byte[] json) {
    return new Bytes("application/json", json);
  }

  /** Returns JSON text. */
  static Body json(String json) {
    return json(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a form, as Discord's OAuth2 routes take it. */
  static Body form(Map<String, String> fields) {
    String encoded =
        fields.entrySet().stream()
            .map(field -> formEncoded(field.getKey()) + "=" + formEncoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return new Bytes(
        "application/x-www-form-urlencoded", encoded.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Returns parts that are streamed from their sources at every attempt.
   *
   * @throws IllegalArgumentException if there is no part, or two have one name
   */
  static Body multipart(List<Part> parts) {
    return new Multipart(parts);
  }

  private static String formEncoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Nothing. */
  enum Empty implements Body {
    /** The only one. */
    INSTANCE;

    @Override
    public String toString() {
      return "Body[empty]";
    }
  }

  /** Bytes of one content type. */
  final class Bytes implements Body {
    private final String contentType;
    private final byte[] content;

    private Bytes(String contentType, byte[] content) {
      this.contentType = contentType;
      this.content = content;
    }

    /** Returns the content type, such as {@code application/json}. */
    public String contentType() {
      return contentType;
    }

    /** Returns the content, which must not be changed. */
    public byte[] content() {
      return content;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes that
          && contentType.equals(that.contentType)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return 31 * contentType.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
      return "Body[" + contentType + ", " + content.length + " bytes]";
    }
  }

  /**
   * A multipart form.
   *
   * @param parts at least one, with different names
   */
  record Multipart(List<Part> parts) implements Body {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no part, or two have one name
     */
    public Multipart {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("multipart: no part (expected: at least one)");
      }
      Set<String> names = new HashSet<>();
      for (Part part : parts) {
        if (!names.add(part.name())) {
          throw new IllegalArgumentException(
              "multipart: two parts named " + part.name() + " (expected: different names)");
        }
      }
    }

    @Override
    public boolean replayable() {
      return parts.stream().allMatch(part -> part.content().replayable());
    }
  }
}
