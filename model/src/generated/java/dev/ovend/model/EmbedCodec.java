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

final class EmbedCodec implements Codec<Embed> {

  static final EmbedCodec INSTANCE = new EmbedCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type", "url", "title", "description", "color", "timestamp", "fields", "author",
          "provider", "image", "thumbnail", "video", "footer", "flags", "components");

  private EmbedCodec() {}

  @Override
  public Embed read(JsonReader in) {
    String type_ = null;
    String url_ = null;
    String title_ = null;
    String description_ = null;
    Integer color_ = null;
    Instant timestamp_ = null;
    List<EmbedField> fields_ = List.of();
    EmbedAuthor author_ = null;
    EmbedProvider provider_ = null;
    EmbedImage image_ = null;
    EmbedImage thumbnail_ = null;
    EmbedVideo video_ = null;
    EmbedFooter footer_ = null;
    EmbedFlags flags_ = null;
    List<ContainerComponent> components_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.string();
        case 1 -> url_ = in.string();
        case 2 -> title_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> color_ = in.int32OrNull();
        case 5 -> timestamp_ = in.instant();
        case 6 -> fields_ = in.list(EmbedFieldCodec.INSTANCE);
        case 7 -> author_ = in.value(EmbedAuthorCodec.INSTANCE);
        case 8 -> provider_ = in.value(EmbedProviderCodec.INSTANCE);
        case 9 -> image_ = in.value(EmbedImageCodec.INSTANCE);
        case 10 -> thumbnail_ = in.value(EmbedImageCodec.INSTANCE);
        case 11 -> video_ = in.value(EmbedVideoCodec.INSTANCE);
        case 12 -> footer_ = in.value(EmbedFooterCodec.INSTANCE);
        case 13 -> flags_ = in.value(EmbedFlags.CODEC);
        case 14 -> components_ = in.list(ContainerComponentCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Embed(
        type_, url_, title_, description_, color_, timestamp_, fields_, author_, provider_, image_,
        thumbnail_, video_, footer_, flags_, components_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Embed value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.type());
    out.string(FIELDS, 1, value.url());
    out.string(FIELDS, 2, value.title());
    out.string(FIELDS, 3, value.description());
    out.int32(FIELDS, 4, value.color());
    out.instant(FIELDS, 5, value.timestamp());
    if (!value.fields().isEmpty()) {
      out.list(FIELDS, 6, value.fields(), EmbedFieldCodec.INSTANCE);
    }
    out.value(FIELDS, 7, value.author(), EmbedAuthorCodec.INSTANCE);
    out.value(FIELDS, 8, value.provider(), EmbedProviderCodec.INSTANCE);
    out.value(FIELDS, 9, value.image(), EmbedImageCodec.INSTANCE);
    out.value(FIELDS, 10, value.thumbnail(), EmbedImageCodec.INSTANCE);
    out.value(FIELDS, 11, value.video(), EmbedVideoCodec.INSTANCE);
    out.value(FIELDS, 12, value.footer(), EmbedFooterCodec.INSTANCE);
    out.value(FIELDS, 13, value.flags(), EmbedFlags.CODEC);
    if (!value.components().isEmpty()) {
      out.list(FIELDS, 14, value.components(), ContainerComponentCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
