// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Partial external connection integration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PartialExternalConnectionIntegrationResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param account {@code account}
 * @param unknownFields what has no place here yet
 */
public record PartialExternalConnectionIntegration(
    IntegrationId id,
    IntegrationType type,
    @Nullable String name,
    IntegrationAccount account,
    Map<String, RawJson> unknownFields)
    implements PartialIntegration {

  /** Returns what reads and writes it. */
  public static Codec<PartialExternalConnectionIntegration> codec() {
    return PartialExternalConnectionIntegrationCodec.INSTANCE;
  }
}
