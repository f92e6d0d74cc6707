// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Integration type configuration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationIntegrationTypeConfigurationResponse}, since 2026-07-18.
 *
 * @param oauth2InstallParams {@code oauth2_install_params}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record IntegrationTypeConfiguration(
    @Nullable InstallParams oauth2InstallParams,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<IntegrationTypeConfiguration> codec() {
    return IntegrationTypeConfigurationCodec.INSTANCE;
  }
}
