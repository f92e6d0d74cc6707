package dev.ovend.rest;

/** What a call is doing. */
enum Phase {
  BEGUN("prepared"),
  INTERCEPTED("in the user's code"),
  JOINED("waiting for another call", true),
  PAUSING("pausing before a retry", true),
  CIRCUIT("waiting for Discord to work again", true),
  LIMITED("waiting for a rate limit", true),
  SENDING("being sent and answered", true),
  DECODING("being decoded");

  private final String words;
  private final boolean bounded;

  Phase(String words, boolean bounded) {
    this.words = words;
    this.bounded = bounded;
  }

  Phase(String words) {
    this(words, false);
  }

  String words() {
    return words;
  }

  /** Returns whether it ends by itself at the call's deadline at the latest. */
  boolean bounded() {
    return bounded;
  }
}
