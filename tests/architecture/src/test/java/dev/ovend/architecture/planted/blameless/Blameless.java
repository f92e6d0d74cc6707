package dev.ovend.architecture.planted.blameless;

/** Keeps every rule, so that a rule that always fails is noticed. */
public final class Blameless {

  private Blameless() {}

  static void fail() {
    throw new Refusal("planted");
  }

  /** A type of its own may extend a generic one. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }
}
