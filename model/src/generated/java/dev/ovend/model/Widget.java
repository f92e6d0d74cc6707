// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Widget, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WidgetResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param instantInvite {@code instant_invite}: null if there is none
 * @param channels {@code channels}
 * @param members {@code members}
 * @param presenceCount {@code presence_count}
 * @param unknownFields what has no place here yet
 */
public record Widget(
    GuildId id,
    String name,
    @Nullable String instantInvite,
    List<WidgetChannel> channels,
    List<WidgetMember> members,
    int presenceCount,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Widget> codec() {
    return WidgetCodec.INSTANCE;
  }
}
