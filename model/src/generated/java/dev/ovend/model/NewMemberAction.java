// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New member action, as Discord sends it. Immutable.
 *
 * <p>Schema {@code NewMemberActionResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}
 * @param actionType {@code action_type}
 * @param title {@code title}
 * @param description {@code description}
 * @param emoji {@code emoji}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record NewMemberAction(
    ChannelId channelId,
    NewMemberActionType actionType,
    String title,
    String description,
    @Nullable SettingsEmoji emoji,
    @Nullable String icon,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<NewMemberAction> codec() {
    return NewMemberActionCodec.INSTANCE;
  }
}
