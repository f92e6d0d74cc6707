// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class EmbedFooterRequestCodec implements Codec<EmbedFooterRequest> {

  static final EmbedFooterRequestCodec INSTANCE = new EmbedFooterRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text", "icon_url");

  private EmbedFooterRequestCodec() {}

  @Override
  public EmbedFooterRequest read(JsonReader in) {
    EmbedFooterRequest value = new EmbedFooterRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.text = in.string();
        case 1 -> value.iconUrl = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(EmbedFooterRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.text)) {
      out.string(value.text);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.iconUrl)) {
      out.string(value.iconUrl);
    }
    value.writeOthers(out);
    out.end();
  }
}
