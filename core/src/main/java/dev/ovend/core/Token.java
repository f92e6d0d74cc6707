package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/**
 * Who a request speaks for.
 *
 * <p>Immutable. Neither {@code toString()} nor {@link #identity()} tells the secret.
 *
 * <p>See Discord Docs/Authentication.
 */
public sealed interface Token permits BotToken, BearerToken, BasicToken, NoToken {

  /** Returns the token of requests without any authorization, such as webhook executions. */
  static Token none() {
    return NoToken.INSTANCE;
  }

  /** Returns the value of the {@code Authorization} header, a secret; null if there is none. */
  @Nullable String authorization();

  /** Returns what stands for the token in keys: the same for the same secret in this process. */
  String identity();
}
