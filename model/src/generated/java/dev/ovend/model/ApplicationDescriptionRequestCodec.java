// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class ApplicationDescriptionRequestCodec implements Codec<ApplicationDescriptionRequest> {

  static final ApplicationDescriptionRequestCodec INSTANCE = new ApplicationDescriptionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "default!", "localizations");

  private ApplicationDescriptionRequestCodec() {}

  @Override
  public ApplicationDescriptionRequest read(JsonReader in) {
    ApplicationDescriptionRequest value = new ApplicationDescriptionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.isDefault = in.string();
        case 1 -> value.localizations = in.isNull() ? null : in.map(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ApplicationDescriptionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.isDefault)) {
      out.string(value.isDefault);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.localizations)) {
      out.map(value.localizations, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
