// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SkuEligibilityCallbackRequestCodec implements Codec<SkuEligibilityCallbackRequest> {

  static final SkuEligibilityCallbackRequestCodec INSTANCE = new SkuEligibilityCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "data!");

  private SkuEligibilityCallbackRequestCodec() {}

  @Override
  public SkuEligibilityCallbackRequest read(JsonReader in) {
    SkuEligibilityCallbackRequest value = new SkuEligibilityCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.data = in.value(SkuEligibilityRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SkuEligibilityCallbackRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 13);
    if (value.isSet(1) && out.field(FIELDS, 1, value.data)) {
      SkuEligibilityRequestCodec.INSTANCE.write(value.data, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
