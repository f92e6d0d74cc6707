// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateWelcomeScreenRequestCodec implements Codec<UpdateWelcomeScreenRequest> {

  static final UpdateWelcomeScreenRequestCodec INSTANCE = new UpdateWelcomeScreenRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "description", "welcome_channels", "enabled");

  private UpdateWelcomeScreenRequestCodec() {}

  @Override
  public UpdateWelcomeScreenRequest read(JsonReader in) {
    UpdateWelcomeScreenRequest value = new UpdateWelcomeScreenRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.description = in.string();
        case 1 -> value.welcomeChannels = in.isNull() ? null : in.list(WelcomeScreenChannelRequestCodec.INSTANCE);
        case 2 -> value.enabled = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateWelcomeScreenRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.welcomeChannels)) {
      out.list(value.welcomeChannels, WelcomeScreenChannelRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.enabled)) {
      out.bool(value.enabled);
    }
    value.writeOthers(out);
    out.end();
  }
}
