// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.util.List;

final class AutocompleteChoicesRequestCodec implements Codec<AutocompleteChoicesRequest> {

  static final AutocompleteChoicesRequestCodec INSTANCE = new AutocompleteChoicesRequestCodec();

  private AutocompleteChoicesRequestCodec() {}

  @Override
  public AutocompleteChoicesRequest read(JsonReader in) {
    return Choosing.read(in, List.of(IntegerChoicesRequestCodec.INSTANCE, NumberChoicesRequestCodec.INSTANCE, StringChoicesRequestCodec.INSTANCE));
  }

  @Override
  public void write(AutocompleteChoicesRequest value, JsonWriter out) {
    if (value instanceof IntegerChoicesRequest it) {
      IntegerChoicesRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof NumberChoicesRequest it) {
      NumberChoicesRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof StringChoicesRequest it) {
      StringChoicesRequestCodec.INSTANCE.write(it, out);
    }
  }
}
