// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * String choices request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code InteractionApplicationCommandAutocompleteCallbackStringData}, since 2026-07-18.
 */
public final class StringChoicesRequest extends RequestData implements AutocompleteChoicesRequest {

  @Nullable List<StringChoice> choices;

  /** Creates one in which nothing is set. */
  public StringChoicesRequest() {}

  /** Sets {@code choices}: at most 25 items; null is sent as null. */
  public StringChoicesRequest choices(@Nullable List<? extends StringChoice> choices) {
    this.choices = choices == null ? null : List.copyOf(choices);
    set(0);
    return this;
  }

  /** Adds to {@code choices}. */
  public StringChoicesRequest addChoice(StringChoice choice) {
    this.choices = added(this.choices, choice);
    set(0);
    return this;
  }

  /** Returns {@code choices}; null if it is null or not set. */
  public @Nullable List<StringChoice> choices() {
    return choices;
  }

  /** Returns what reads and writes it. */
  public static Codec<StringChoicesRequest> codec() {
    return StringChoicesRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return StringChoicesRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("choices", choices, 0, 25);
    checks.each("choices", choices);
  }
}
