package dev.ovend.simulator;

import java.util.Random;

/** Makes up tokens of webhooks and interactions, and codes of invites. Thread-safe. */
final class Secrets {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int TOKEN_LENGTH = 68;
  private static final int CODE_LENGTH = 8;

  private final Random random;

  Secrets(Random random) {
    this.random = random;
  }

  String token() {
    return word(TOKEN_LENGTH);
  }

  String code() {
    return word(CODE_LENGTH);
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
