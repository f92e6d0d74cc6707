// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PruneResultCodec implements Codec<PruneResult> {

  static final PruneResultCodec INSTANCE = new PruneResultCodec();

  private static final Fields FIELDS =
      Fields.of(
          "pruned!");

  private PruneResultCodec() {}

  @Override
  public PruneResult read(JsonReader in) {
    Integer pruned_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> pruned_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PruneResult(
        pruned_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PruneResult value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.pruned());
    out.unknown(value.unknownFields());
    out.end();
  }
}
