// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Triggering interaction metadata, as Discord sends it: one of several kinds. What Discord adds
 * arrives as {@link UnknownTriggeringInteractionMetadata}.
 */
public sealed interface TriggeringInteractionMetadata
    permits ApplicationCommandInteractionMetadata, MessageComponentInteractionMetadata,
        UnknownTriggeringInteractionMetadata {

  /** Returns what reads and writes it. */
  static Codec<TriggeringInteractionMetadata> codec() {
    return TriggeringInteractionMetadataCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  InteractionId id();

  /** Returns {@code type}. */
  InteractionType type();

  /** Returns {@code user}: null if there is none. */
  @Nullable User user();

  /** Returns {@code authorizing_integration_owners}. */
  Map<String, AnyId> authorizingIntegrationOwners();

  /** Returns {@code original_response_message_id}: null if there is none. */
  @Nullable MessageId originalResponseMessageId();
}
