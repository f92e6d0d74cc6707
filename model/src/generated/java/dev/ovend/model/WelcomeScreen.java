// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Welcome screen, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildWelcomeScreenResponse}, since 2026-07-18.
 *
 * @param description {@code description}: null if there is none
 * @param welcomeChannels {@code welcome_channels}
 * @param unknownFields what has no place here yet
 */
public record WelcomeScreen(
    @Nullable String description,
    List<WelcomeScreenChannel> welcomeChannels,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WelcomeScreen> codec() {
    return WelcomeScreenCodec.INSTANCE;
  }
}
