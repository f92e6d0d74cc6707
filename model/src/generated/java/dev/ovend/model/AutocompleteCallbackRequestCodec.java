// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AutocompleteCallbackRequestCodec implements Codec<AutocompleteCallbackRequest> {

  static final AutocompleteCallbackRequestCodec INSTANCE = new AutocompleteCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "data!");

  private AutocompleteCallbackRequestCodec() {}

  @Override
  public AutocompleteCallbackRequest read(JsonReader in) {
    AutocompleteCallbackRequest value = new AutocompleteCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.data = in.value(AutocompleteChoicesRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AutocompleteCallbackRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 8);
    if (value.isSet(1) && out.field(FIELDS, 1, value.data)) {
      AutocompleteChoicesRequestCodec.INSTANCE.write(value.data, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
