// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class GuildLivelinessCodec implements Codec<GuildLiveliness> {

  static final GuildLivelinessCodec INSTANCE = new GuildLivelinessCodec();

  private static final Fields FIELDS =
      Fields.of(
          "msg_activity_bins!", "last_updated_ts");

  private GuildLivelinessCodec() {}

  @Override
  public GuildLiveliness read(JsonReader in) {
    List<Integer> msgActivityBins_ = List.of();
    Instant lastUpdatedTs_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> msgActivityBins_ = in.list(Scalars.INT32);
        case 1 -> lastUpdatedTs_ = in.instant();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildLiveliness(
        msgActivityBins_, lastUpdatedTs_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildLiveliness value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.msgActivityBins(), Scalars.INT32);
    out.instant(FIELDS, 1, value.lastUpdatedTs());
    out.unknown(value.unknownFields());
    out.end();
  }
}
