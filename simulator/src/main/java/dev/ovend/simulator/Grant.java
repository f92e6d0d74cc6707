package dev.ovend.simulator;

import java.util.List;

/**
 * What a user lets an application do. Immutable.
 *
 * @param application the id of the application, which is that of its bot
 * @param user the id of the user
 * @param scopes at least one
 */
record Grant(long application, long user, List<String> scopes) {

  Grant {
    scopes = List.copyOf(scopes);
  }

  /** Returns whether both are about the same user and application, whatever is allowed. */
  boolean isOfSame(Grant other) {
    return application == other.application && user == other.user;
  }
}
