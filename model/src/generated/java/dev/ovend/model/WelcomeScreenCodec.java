// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class WelcomeScreenCodec implements Codec<WelcomeScreen> {

  static final WelcomeScreenCodec INSTANCE = new WelcomeScreenCodec();

  private static final Fields FIELDS =
      Fields.of(
          "description!", "welcome_channels!");

  private WelcomeScreenCodec() {}

  @Override
  public WelcomeScreen read(JsonReader in) {
    String description_ = null;
    List<WelcomeScreenChannel> welcomeChannels_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> description_ = in.string();
        case 1 -> welcomeChannels_ = in.list(WelcomeScreenChannelCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WelcomeScreen(
        description_, welcomeChannels_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WelcomeScreen value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.description());
    out.list(FIELDS, 1, value.welcomeChannels(), WelcomeScreenChannelCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
