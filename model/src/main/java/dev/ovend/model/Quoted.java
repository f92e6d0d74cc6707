package dev.ovend.model;

/** Shows refused texts in messages: short ones only, because a long one is often a mix-up. */
final class Quoted {

  private static final int LONGEST = 64;

  private Quoted() {}

  /** Returns the text in quotes, or its length. */
  static String of(String text) {
    return text.length() <= LONGEST ? "\"" + text + "\"" : text.length() + " characters";
  }
}
