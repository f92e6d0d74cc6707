// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SkuEligibilityRequestCodec implements Codec<SkuEligibilityRequest> {

  static final SkuEligibilityRequestCodec INSTANCE = new SkuEligibilityRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "eligible!", "ineligible_reason", "ineligible_reason_description");

  private SkuEligibilityRequestCodec() {}

  @Override
  public SkuEligibilityRequest read(JsonReader in) {
    SkuEligibilityRequest value = new SkuEligibilityRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.eligible = in.boolOrNull();
        case 1 -> value.ineligibleReason = in.value(SkuIneligibilityReason.CODEC);
        case 2 -> value.ineligibleReasonDescription = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SkuEligibilityRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.eligible)) {
      out.bool(value.eligible);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.ineligibleReason)) {
      SkuIneligibilityReason.CODEC.write(value.ineligibleReason, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.ineligibleReasonDescription)) {
      out.string(value.ineligibleReasonDescription);
    }
    value.writeOthers(out);
    out.end();
  }
}
