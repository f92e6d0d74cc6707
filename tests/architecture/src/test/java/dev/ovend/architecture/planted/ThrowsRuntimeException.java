package dev.ovend.architecture.planted;

/** Breaks the rule that exceptions have a type. */
public final class ThrowsRuntimeException {

  private ThrowsRuntimeException() {}

  static void fail() {
    throw new RuntimeException("planted");
  }
}
