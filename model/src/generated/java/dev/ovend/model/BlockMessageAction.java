// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Block message action, as Discord sends it. Immutable.
 *
 * <p>Schema {@code BlockMessageActionResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param metadata {@code metadata}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record BlockMessageAction(
    AutoModerationActionType type,
    @Nullable BlockMessageActionMetadata metadata,
    Map<String, RawJson> unknownFields)
    implements AutoModerationAction {

  /** Returns what reads and writes it. */
  public static Codec<BlockMessageAction> codec() {
    return BlockMessageActionCodec.INSTANCE;
  }
}
