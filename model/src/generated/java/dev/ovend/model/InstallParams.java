// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Install params, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationOAuth2InstallParamsResponse}, since 2026-07-18.
 *
 * @param scopes {@code scopes}: different items
 * @param permissions {@code permissions}
 * @param unknownFields what has no place here yet
 */
public record InstallParams(
    List<OAuth2Scope> scopes,
    Permissions permissions,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InstallParams> codec() {
    return InstallParamsCodec.INSTANCE;
  }
}
