package dev.ovend.architecture.planted;

/** Breaks the rule that exceptions have a type. */
public final class ThrowsError {

  private ThrowsError() {}

  static void fail() {
    throw new Error("planted");
  }
}
