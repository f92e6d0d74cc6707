package dev.ovend.core;

import java.io.Serializable;

/**
 * One value that breaks a rule.
 *
 * @param jsonPath where, such as {@code embeds[1].title}
 * @param code the rule's name, such as {@code BASE_TYPE_MAX_LENGTH}
 * @param message the rule in words
 */
public record Violation(String jsonPath, String code, String message) implements Serializable {

  /** Returns path, message and code in one line. */
  @Override
  public String toString() {
    return jsonPath + ": " + message + " (" + code + ")";
  }
}
