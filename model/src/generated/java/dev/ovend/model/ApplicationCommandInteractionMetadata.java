// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command interaction metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationCommandInteractionMetadataResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param user {@code user}: null if there is none
 * @param authorizingIntegrationOwners {@code authorizing_integration_owners}
 * @param originalResponseMessageId {@code original_response_message_id}: null if there is none
 * @param targetUser {@code target_user}: null if there is none
 * @param targetMessageId {@code target_message_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandInteractionMetadata(
    InteractionId id,
    InteractionType type,
    @Nullable User user,
    Map<String, AnyId> authorizingIntegrationOwners,
    @Nullable MessageId originalResponseMessageId,
    @Nullable User targetUser,
    @Nullable MessageId targetMessageId,
    Map<String, RawJson> unknownFields)
    implements InteractionMetadata, TriggeringInteractionMetadata {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandInteractionMetadata> codec() {
    return ApplicationCommandInteractionMetadataCodec.INSTANCE;
  }
}
