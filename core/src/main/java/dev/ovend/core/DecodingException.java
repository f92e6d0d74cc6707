package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/** JSON could not be read, or does not fit the type it was to become. */
public final class DecodingException extends OvendException {

  private static final long serialVersionUID = 1;

  private final String jsonPath;

  /**
   * Creates one.
   *
   * @param jsonPath where, such as {@code $[3].author.id}; {@code $} for the whole
   */
  public DecodingException(String message, String jsonPath, @Nullable Throwable cause) {
    super(message, cause);
    this.jsonPath = jsonPath;
  }

  /** Returns where in the JSON it happened, such as {@code $[3].author.id}. */
  public String jsonPath() {
    return jsonPath;
  }
}
