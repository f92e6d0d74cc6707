// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Connected account integration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ConnectedAccountIntegrationResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param account {@code account}
 * @param guild {@code guild}
 * @param unknownFields what has no place here yet
 */
public record ConnectedAccountIntegration(
    String id,
    IntegrationType type,
    IntegrationAccount account,
    ConnectedAccountGuild guild,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ConnectedAccountIntegration> codec() {
    return ConnectedAccountIntegrationCodec.INSTANCE;
  }
}
