// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Integration account, as Discord sends it. Immutable.
 *
 * <p>Schema {@code AccountResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record IntegrationAccount(
    String id,
    @Nullable String name,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<IntegrationAccount> codec() {
    return IntegrationAccountCodec.INSTANCE;
  }
}
