package dev.ovend.simulator;

/** Who sent a request, as far as its {@code Authorization} proves it. */
sealed interface Caller {

  /** Somebody whose header proves nothing. */
  enum Nobody implements Caller {
    /** The only one. */
    INSTANCE
  }

  /** A bot with its token. */
  record Bot(long id) implements Caller {}

  /**
   * An application that speaks for a user.
   *
   * @param expiresMillis when the access token ends
   */
  record Bearer(Grant grant, long expiresMillis) implements Caller {}

  /** An application with its id and secret. */
  record Application(long id) implements Caller {}

  /**
   * Returns who spends the limits of the token, the same for all tokens of one user and
   * application; empty if they are those of the address.
   */
  default String spender() {
    return switch (this) {
      case Bot bot -> "bot:" + Json.id(bot.id);
      case Bearer bearer ->
          "bearer:" + Json.id(bearer.grant.application()) + ":" + Json.id(bearer.grant.user());
      case Application application -> "";
      case Nobody nobody -> "";
    };
  }
}
