// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class AttachmentCodec implements Codec<Attachment> {

  static final AttachmentCodec INSTANCE = new AttachmentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "filename!", "size!", "url!", "proxy_url!", "width", "height", "duration_secs",
          "waveform", "description", "content_type", "ephemeral", "flags", "placeholder",
          "placeholder_version", "title", "application", "clip_created_at", "clip_participants");

  private AttachmentCodec() {}

  @Override
  public Attachment read(JsonReader in) {
    AttachmentId id_ = null;
    String filename_ = null;
    int size_ = 0;
    String url_ = null;
    String proxyUrl_ = null;
    Integer width_ = null;
    Integer height_ = null;
    Double durationSecs_ = null;
    String waveform_ = null;
    String description_ = null;
    String contentType_ = null;
    Boolean ephemeral_ = null;
    AttachmentFlags flags_ = null;
    String placeholder_ = null;
    Integer placeholderVersion_ = null;
    String title_ = null;
    Application application_ = null;
    Instant clipCreatedAt_ = null;
    List<User> clipParticipants_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AttachmentId.CODEC);
        case 1 -> filename_ = in.string();
        case 2 -> size_ = in.int32();
        case 3 -> url_ = in.string();
        case 4 -> proxyUrl_ = in.string();
        case 5 -> width_ = in.int32OrNull();
        case 6 -> height_ = in.int32OrNull();
        case 7 -> durationSecs_ = in.float64OrNull();
        case 8 -> waveform_ = in.string();
        case 9 -> description_ = in.string();
        case 10 -> contentType_ = in.string();
        case 11 -> ephemeral_ = in.boolOrNull();
        case 12 -> flags_ = in.value(AttachmentFlags.CODEC);
        case 13 -> placeholder_ = in.string();
        case 14 -> placeholderVersion_ = in.int32OrNull();
        case 15 -> title_ = in.string();
        case 16 -> application_ = in.value(ApplicationCodec.INSTANCE);
        case 17 -> clipCreatedAt_ = in.instant();
        case 18 -> clipParticipants_ = in.list(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Attachment(
        id_, filename_, size_, url_, proxyUrl_, width_, height_, durationSecs_, waveform_,
        description_, contentType_, ephemeral_, flags_, placeholder_, placeholderVersion_, title_,
        application_, clipCreatedAt_, clipParticipants_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Attachment value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AttachmentId.CODEC);
    out.string(FIELDS, 1, value.filename());
    out.int32(FIELDS, 2, value.size());
    out.string(FIELDS, 3, value.url());
    out.string(FIELDS, 4, value.proxyUrl());
    out.int32(FIELDS, 5, value.width());
    out.int32(FIELDS, 6, value.height());
    out.float64(FIELDS, 7, value.durationSecs());
    out.string(FIELDS, 8, value.waveform());
    out.string(FIELDS, 9, value.description());
    out.string(FIELDS, 10, value.contentType());
    out.bool(FIELDS, 11, value.ephemeral());
    out.value(FIELDS, 12, value.flags(), AttachmentFlags.CODEC);
    out.string(FIELDS, 13, value.placeholder());
    out.int32(FIELDS, 14, value.placeholderVersion());
    out.string(FIELDS, 15, value.title());
    out.value(FIELDS, 16, value.application(), ApplicationCodec.INSTANCE);
    out.instant(FIELDS, 17, value.clipCreatedAt());
    if (!value.clipParticipants().isEmpty()) {
      out.list(FIELDS, 18, value.clipParticipants(), UserCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
