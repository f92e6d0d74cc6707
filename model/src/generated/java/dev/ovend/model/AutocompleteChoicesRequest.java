// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Autocomplete choices request, to be sent: one of several kinds. */
public sealed interface AutocompleteChoicesRequest
    permits IntegerChoicesRequest, NumberChoicesRequest, StringChoicesRequest {

  /** Returns what reads and writes it. */
  static Codec<AutocompleteChoicesRequest> codec() {
    return AutocompleteChoicesRequestCodec.INSTANCE;
  }
}
