// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Widget activity, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WidgetActivity}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param unknownFields what has no place here yet
 */
public record WidgetActivity(
    String name,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WidgetActivity> codec() {
    return WidgetActivityCodec.INSTANCE;
  }
}
