// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SetIncidentActionsRequestCodec implements Codec<SetIncidentActionsRequest> {

  static final SetIncidentActionsRequestCodec INSTANCE = new SetIncidentActionsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "invites_disabled_until", "dms_disabled_until");

  private SetIncidentActionsRequestCodec() {}

  @Override
  public SetIncidentActionsRequest read(JsonReader in) {
    SetIncidentActionsRequest value = new SetIncidentActionsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.invitesDisabledUntil = in.instant();
        case 1 -> value.dmsDisabledUntil = in.instant();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetIncidentActionsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.invitesDisabledUntil)) {
      out.instant(value.invitesDisabledUntil);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.dmsDisabledUntil)) {
      out.instant(value.dmsDisabledUntil);
    }
    value.writeOthers(out);
    out.end();
  }
}
