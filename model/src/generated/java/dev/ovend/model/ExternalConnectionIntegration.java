// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * External connection integration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ExternalConnectionIntegrationResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param account {@code account}
 * @param enabled {@code enabled}
 * @param id {@code id}
 * @param user {@code user}: null if there is none
 * @param revoked {@code revoked}: null if there is none
 * @param expireBehavior {@code expire_behavior}: null if there is none
 * @param expireGracePeriod {@code expire_grace_period}: days; null if there is none
 * @param subscriberCount {@code subscriber_count}: null if there is none
 * @param syncedAt {@code synced_at}: null if there is none
 * @param roleId {@code role_id}: null if there is none
 * @param syncing {@code syncing}: null if there is none
 * @param enableEmoticons {@code enable_emoticons}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ExternalConnectionIntegration(
    IntegrationType type,
    @Nullable String name,
    IntegrationAccount account,
    boolean enabled,
    String id,
    @Nullable User user,
    @Nullable Boolean revoked,
    @Nullable IntegrationExpireBehavior expireBehavior,
    @Nullable IntegrationExpireGracePeriod expireGracePeriod,
    @Nullable Integer subscriberCount,
    @Nullable Instant syncedAt,
    @Nullable RoleId roleId,
    @Nullable Boolean syncing,
    @Nullable Boolean enableEmoticons,
    Map<String, RawJson> unknownFields)
    implements Integration {

  /** Returns what reads and writes it. */
  public static Codec<ExternalConnectionIntegration> codec() {
    return ExternalConnectionIntegrationCodec.INSTANCE;
  }
}
