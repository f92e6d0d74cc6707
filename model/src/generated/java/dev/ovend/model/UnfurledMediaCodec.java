// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnfurledMediaCodec implements Codec<UnfurledMedia> {

  static final UnfurledMediaCodec INSTANCE = new UnfurledMediaCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "url!", "proxy_url", "width", "height", "content_type", "attachment_id", "flags",
          "loading_state", "placeholder", "placeholder_version");

  private UnfurledMediaCodec() {}

  @Override
  public UnfurledMedia read(JsonReader in) {
    AnyId id_ = null;
    String url_ = null;
    String proxyUrl_ = null;
    Integer width_ = null;
    Integer height_ = null;
    String contentType_ = null;
    AttachmentId attachmentId_ = null;
    Long flags_ = null;
    Long loadingState_ = null;
    String placeholder_ = null;
    Long placeholderVersion_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AnyId.CODEC);
        case 1 -> url_ = in.string();
        case 2 -> proxyUrl_ = in.string();
        case 3 -> width_ = in.int32OrNull();
        case 4 -> height_ = in.int32OrNull();
        case 5 -> contentType_ = in.string();
        case 6 -> attachmentId_ = in.value(AttachmentId.CODEC);
        case 7 -> flags_ = in.int64OrNull();
        case 8 -> loadingState_ = in.int64OrNull();
        case 9 -> placeholder_ = in.string();
        case 10 -> placeholderVersion_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnfurledMedia(
        id_, url_, proxyUrl_, width_, height_, contentType_, attachmentId_, flags_, loadingState_,
        placeholder_, placeholderVersion_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnfurledMedia value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AnyId.CODEC);
    out.string(FIELDS, 1, value.url());
    out.string(FIELDS, 2, value.proxyUrl());
    out.int32(FIELDS, 3, value.width());
    out.int32(FIELDS, 4, value.height());
    out.string(FIELDS, 5, value.contentType());
    out.value(FIELDS, 6, value.attachmentId(), AttachmentId.CODEC);
    out.int64(FIELDS, 7, value.flags());
    out.int64(FIELDS, 8, value.loadingState());
    out.string(FIELDS, 9, value.placeholder());
    out.int64(FIELDS, 10, value.placeholderVersion());
    out.unknown(value.unknownFields());
    out.end();
  }
}
