// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class EmbedAuthorCodec implements Codec<EmbedAuthor> {

  static final EmbedAuthorCodec INSTANCE = new EmbedAuthorCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "url", "icon_url", "proxy_icon_url");

  private EmbedAuthorCodec() {}

  @Override
  public EmbedAuthor read(JsonReader in) {
    String name_ = null;
    String url_ = null;
    String iconUrl_ = null;
    String proxyIconUrl_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> url_ = in.string();
        case 2 -> iconUrl_ = in.string();
        case 3 -> proxyIconUrl_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new EmbedAuthor(
        name_, url_, iconUrl_, proxyIconUrl_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(EmbedAuthor value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.string(FIELDS, 1, value.url());
    out.string(FIELDS, 2, value.iconUrl());
    out.string(FIELDS, 3, value.proxyIconUrl());
    out.unknown(value.unknownFields());
    out.end();
  }
}
