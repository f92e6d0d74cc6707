// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class EmbedAuthorRequestCodec implements Codec<EmbedAuthorRequest> {

  static final EmbedAuthorRequestCodec INSTANCE = new EmbedAuthorRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "url", "icon_url");

  private EmbedAuthorRequestCodec() {}

  @Override
  public EmbedAuthorRequest read(JsonReader in) {
    EmbedAuthorRequest value = new EmbedAuthorRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.url = in.string();
        case 2 -> value.iconUrl = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(EmbedAuthorRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.url)) {
      out.string(value.url);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.iconUrl)) {
      out.string(value.iconUrl);
    }
    value.writeOthers(out);
    out.end();
  }
}
