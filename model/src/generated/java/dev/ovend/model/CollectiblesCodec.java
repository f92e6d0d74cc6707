// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class CollectiblesCodec implements Codec<Collectibles> {

  static final CollectiblesCodec INSTANCE = new CollectiblesCodec();

  private static final Fields FIELDS =
      Fields.of(
          "nameplate!");

  private CollectiblesCodec() {}

  @Override
  public Collectibles read(JsonReader in) {
    Nameplate nameplate_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> nameplate_ = in.value(NameplateCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Collectibles(
        nameplate_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Collectibles value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.nameplate(), NameplateCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
