// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class EmbedFooterCodec implements Codec<EmbedFooter> {

  static final EmbedFooterCodec INSTANCE = new EmbedFooterCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text!", "icon_url", "proxy_icon_url");

  private EmbedFooterCodec() {}

  @Override
  public EmbedFooter read(JsonReader in) {
    String text_ = null;
    String iconUrl_ = null;
    String proxyIconUrl_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> text_ = in.string();
        case 1 -> iconUrl_ = in.string();
        case 2 -> proxyIconUrl_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new EmbedFooter(
        text_, iconUrl_, proxyIconUrl_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(EmbedFooter value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.text());
    out.string(FIELDS, 1, value.iconUrl());
    out.string(FIELDS, 2, value.proxyIconUrl());
    out.unknown(value.unknownFields());
    out.end();
  }
}
