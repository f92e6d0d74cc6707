package dev.ovend.cli;

/** Thrown by code that stands for a user's code with a mistake. */
final class OnPurpose extends RuntimeException {

  private static final long serialVersionUID = 1;

  OnPurpose() {
    super("thrown on purpose");
  }
}
