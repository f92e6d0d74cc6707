// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Integration, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownIntegration}.
 */
public sealed interface Integration
    permits DiscordIntegration, ExternalConnectionIntegration, GuildSubscriptionIntegration,
        UnknownIntegration {

  /** Returns what reads and writes it. */
  static Codec<Integration> codec() {
    return IntegrationCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  IntegrationType type();

  /** Returns {@code name}: null if there is none. */
  @Nullable String name();

  /** Returns {@code account}. */
  IntegrationAccount account();

  /** Returns {@code enabled}. */
  boolean enabled();
}
