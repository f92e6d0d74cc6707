// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connected account, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ConnectedAccountResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}: null if there is none
 * @param type {@code type}
 * @param friendSync {@code friend_sync}
 * @param integrations {@code integrations}
 * @param showActivity {@code show_activity}
 * @param twoWayLink {@code two_way_link}
 * @param verified {@code verified}
 * @param visibility {@code visibility}
 * @param revoked {@code revoked}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ConnectedAccount(
    String id,
    @Nullable String name,
    ConnectedAccountProvider type,
    boolean friendSync,
    List<ConnectedAccountIntegration> integrations,
    boolean showActivity,
    boolean twoWayLink,
    boolean verified,
    ConnectedAccountVisibility visibility,
    @Nullable Boolean revoked,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ConnectedAccount> codec() {
    return ConnectedAccountCodec.INSTANCE;
  }
}
