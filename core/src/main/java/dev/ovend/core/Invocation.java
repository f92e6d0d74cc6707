package dev.ovend.core;

import java.util.List;

/**
 * An operation with everything it needs but a token. Immutable.
 *
 * @param target where it goes
 * @param body what it carries
 * @param violations rules that it breaks; a call with any fails before it is sent
 */
public record Invocation(
    Operation operation, Target target, Body body, List<Violation> violations) {

  /** Copies the violations. */
  public Invocation {
    violations = List.copyOf(violations);
  }
}
