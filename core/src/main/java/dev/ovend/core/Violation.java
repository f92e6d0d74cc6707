package dev.ovend.core;

import java.io.Serializable;

/**
 * One value that breaks a rule. Its texts are one line each and bounded: control characters are
 * escaped, and long texts are cut.
 *
 * @param jsonPath where, such as {@code embeds[1].title}
 * @param code the rule's name, such as {@code BASE_TYPE_MAX_LENGTH}
 * @param message the rule in words
 */
public record Violation(String jsonPath, String code, String message) implements Serializable {

  private static final int MAX_PATH = 500;
  private static final int MAX_CODE = 100;
  private static final int MAX_MESSAGE = 500;

  /** Bounds the texts. */
  public Violation {
    jsonPath = Text.printable(jsonPath, MAX_PATH);
    code = Text.printable(code, MAX_CODE);
    message = Text.printable(message, MAX_MESSAGE);
  }

  /** Returns path, message and code in one line. */
  @Override
  public String toString() {
    return jsonPath + ": " + message + " (" + code + ")";
  }
}
