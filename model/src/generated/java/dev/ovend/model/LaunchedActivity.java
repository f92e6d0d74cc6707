// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Launched activity, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ActivityInstanceCallbackResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param unknownFields what has no place here yet
 */
public record LaunchedActivity(
    String id,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<LaunchedActivity> codec() {
    return LaunchedActivityCodec.INSTANCE;
  }
}
