// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Nth weekday request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ByNWeekday}, since 2026-07-18.
 */
public final class NthWeekdayRequest extends RequestData {

  @Nullable Integer n;
  @Nullable RecurrenceWeekday day;

  /** Creates one with what Discord demands. */
  public NthWeekdayRequest(int n, RecurrenceWeekday day) {
    this.n = n;
    set(0);
    this.day = day;
    set(1);
  }

  NthWeekdayRequest() {}

  /** Sets {@code n}: 1 to 5. */
  public NthWeekdayRequest n(int n) {
    this.n = n;
    set(0);
    return this;
  }

  /** Returns {@code n}; null if it is null or not set. */
  public @Nullable Integer n() {
    return n;
  }

  /** Sets {@code day}. */
  public NthWeekdayRequest day(RecurrenceWeekday day) {
    this.day = day;
    set(1);
    return this;
  }

  /** Returns {@code day}; null if it is null or not set. */
  public @Nullable RecurrenceWeekday day() {
    return day;
  }

  /** Returns what reads and writes it. */
  public static Codec<NthWeekdayRequest> codec() {
    return NthWeekdayRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return NthWeekdayRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("n", n);
    checks.range("n", n, 1L, 5L);
    checks.demanded("day", day);
  }
}
