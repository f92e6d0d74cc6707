// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WebhookSourceGuildCodec implements Codec<WebhookSourceGuild> {

  static final WebhookSourceGuildCodec INSTANCE = new WebhookSourceGuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "icon!", "name!");

  private WebhookSourceGuildCodec() {}

  @Override
  public WebhookSourceGuild read(JsonReader in) {
    GuildId id_ = null;
    String icon_ = null;
    String name_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> icon_ = in.string();
        case 2 -> name_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WebhookSourceGuild(
        id_, icon_, name_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WebhookSourceGuild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.icon());
    out.string(FIELDS, 2, value.name());
    out.unknown(value.unknownFields());
    out.end();
  }
}
