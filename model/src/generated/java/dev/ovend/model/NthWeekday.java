// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Nth weekday, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ByNWeekdayResponse}, since 2026-07-18.
 *
 * @param n {@code n}
 * @param day {@code day}
 * @param unknownFields what has no place here yet
 */
public record NthWeekday(
    int n,
    RecurrenceWeekday day,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<NthWeekday> codec() {
    return NthWeekdayCodec.INSTANCE;
  }
}
