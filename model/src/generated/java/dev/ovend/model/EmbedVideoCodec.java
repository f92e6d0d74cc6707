// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class EmbedVideoCodec implements Codec<EmbedVideo> {

  static final EmbedVideoCodec INSTANCE = new EmbedVideoCodec();

  private static final Fields FIELDS =
      Fields.of(
          "url", "proxy_url", "width", "height", "content_type", "placeholder",
          "placeholder_version", "description", "flags");

  private EmbedVideoCodec() {}

  @Override
  public EmbedVideo read(JsonReader in) {
    String url_ = null;
    String proxyUrl_ = null;
    Long width_ = null;
    Long height_ = null;
    String contentType_ = null;
    String placeholder_ = null;
    Long placeholderVersion_ = null;
    String description_ = null;
    Long flags_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> url_ = in.string();
        case 1 -> proxyUrl_ = in.string();
        case 2 -> width_ = in.int64OrNull();
        case 3 -> height_ = in.int64OrNull();
        case 4 -> contentType_ = in.string();
        case 5 -> placeholder_ = in.string();
        case 6 -> placeholderVersion_ = in.int64OrNull();
        case 7 -> description_ = in.string();
        case 8 -> flags_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new EmbedVideo(
        url_, proxyUrl_, width_, height_, contentType_, placeholder_, placeholderVersion_,
        description_, flags_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(EmbedVideo value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.url());
    out.string(FIELDS, 1, value.proxyUrl());
    out.int64(FIELDS, 2, value.width());
    out.int64(FIELDS, 3, value.height());
    out.string(FIELDS, 4, value.contentType());
    out.string(FIELDS, 5, value.placeholder());
    out.int64(FIELDS, 6, value.placeholderVersion());
    out.string(FIELDS, 7, value.description());
    out.int64(FIELDS, 8, value.flags());
    out.unknown(value.unknownFields());
    out.end();
  }
}
