// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Discord integration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code DiscordIntegrationResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param account {@code account}
 * @param enabled {@code enabled}
 * @param id {@code id}
 * @param application {@code application}
 * @param scopes {@code scopes}: different items
 * @param user {@code user}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record DiscordIntegration(
    IntegrationType type,
    @Nullable String name,
    IntegrationAccount account,
    boolean enabled,
    IntegrationId id,
    IntegrationApplication application,
    List<OAuth2Scope> scopes,
    @Nullable User user,
    Map<String, RawJson> unknownFields)
    implements Integration {

  /** Returns what reads and writes it. */
  public static Codec<DiscordIntegration> codec() {
    return DiscordIntegrationCodec.INSTANCE;
  }
}
