// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integer choices request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code InteractionApplicationCommandAutocompleteCallbackIntegerData}, since 2026-07-18.
 */
public final class IntegerChoicesRequest extends RequestData implements AutocompleteChoicesRequest {

  @Nullable List<IntegerChoice> choices;

  /** Creates one in which nothing is set. */
  public IntegerChoicesRequest() {}

  /** Sets {@code choices}: at most 25 items; null is sent as null. */
  public IntegerChoicesRequest choices(@Nullable List<? extends IntegerChoice> choices) {
    this.choices = choices == null ? null : List.copyOf(choices);
    set(0);
    return this;
  }

  /** Adds to {@code choices}. */
  public IntegerChoicesRequest addChoice(IntegerChoice choice) {
    this.choices = added(this.choices, choice);
    set(0);
    return this;
  }

  /** Returns {@code choices}; null if it is null or not set. */
  public @Nullable List<IntegerChoice> choices() {
    return choices;
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegerChoicesRequest> codec() {
    return IntegerChoicesRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return IntegerChoicesRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("choices", choices, 0, 25);
    checks.each("choices", choices);
  }
}
