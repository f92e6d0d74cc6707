package dev.ovend.core;

import java.util.List;
import java.util.stream.Collectors;

/** A request breaks rules of Discord's and was not sent. */
public final class ValidationException extends OvendException {

  private static final long serialVersionUID = 1;

  private final Violation[] violations;

  /** Creates one that names every violation. */
  public ValidationException(String what, List<Violation> violations) {
    super(
        what
            + ": "
            + violations.size()
            + (violations.size() == 1 ? " violation: " : " violations: ")
            + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")),
        null);
    this.violations = violations.toArray(new Violation[0]);
  }

  /** Returns every rule that was broken. */
  public List<Violation> violations() {
    return List.of(violations);
  }
}
