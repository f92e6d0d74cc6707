// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild subscription integration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildSubscriptionIntegrationResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param account {@code account}
 * @param enabled {@code enabled}
 * @param id {@code id}
 * @param unknownFields what has no place here yet
 */
public record GuildSubscriptionIntegration(
    IntegrationType type,
    @Nullable String name,
    IntegrationAccount account,
    boolean enabled,
    IntegrationId id,
    Map<String, RawJson> unknownFields)
    implements Integration {

  /** Returns what reads and writes it. */
  public static Codec<GuildSubscriptionIntegration> codec() {
    return GuildSubscriptionIntegrationCodec.INSTANCE;
  }
}
