// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Partial integration, as Discord sends it: one of several kinds. What Discord adds arrives as
 * {@link UnknownPartialIntegration}.
 */
public sealed interface PartialIntegration
    permits PartialDiscordIntegration, PartialExternalConnectionIntegration,
        PartialGuildSubscriptionIntegration, UnknownPartialIntegration {

  /** Returns what reads and writes it. */
  static Codec<PartialIntegration> codec() {
    return PartialIntegrationCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  IntegrationId id();

  /** Returns {@code type}. */
  IntegrationType type();

  /** Returns {@code name}: null if there is none. */
  @Nullable String name();

  /** Returns {@code account}. */
  IntegrationAccount account();
}
