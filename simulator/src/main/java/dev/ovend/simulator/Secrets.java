package dev.ovend.simulator;

import java.util.Random;

/** Makes up tokens of webhooks, interactions and users, and codes of invites. Thread-safe. */
final class Secrets {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int TOKEN_LENGTH = 68;
  private static final int CODE_LENGTH = 8;
  private static final int GRANT_LENGTH = 30;
  private static final int CLIENT_LENGTH = 32;

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

  /** Returns a code or token of OAuth2. */
  String ofGrant() {
    return word(GRANT_LENGTH);
  }

  /** Returns the secret of an application, the same each time. */
  static String ofClient(long application) {
    return new Secrets(new Random(application)).word(CLIENT_LENGTH);
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
