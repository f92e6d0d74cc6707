// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Autocomplete callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandAutocompleteCallbackRequest}, since 2026-07-18.
 */
public final class AutocompleteCallbackRequest extends RequestData implements InteractionCallbackRequest {

  @Nullable AutocompleteChoicesRequest data;

  /** Creates one with what Discord demands. */
  public AutocompleteCallbackRequest(AutocompleteChoicesRequest data) {
    this.data = data;
    set(1);
  }

  AutocompleteCallbackRequest() {}

  /** Sets {@code data}. */
  public AutocompleteCallbackRequest data(AutocompleteChoicesRequest data) {
    this.data = data;
    set(1);
    return this;
  }

  /** Returns {@code data}; null if it is null or not set. */
  public @Nullable AutocompleteChoicesRequest data() {
    return data;
  }

  /** Returns what reads and writes it. */
  public static Codec<AutocompleteCallbackRequest> codec() {
    return AutocompleteCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AutocompleteCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("data", data);
    checks.inside("data", data);
  }
}
