// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class VoiceRegionCodec implements Codec<VoiceRegion> {

  static final VoiceRegionCodec INSTANCE = new VoiceRegionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "custom!", "deprecated!", "optimal!");

  private VoiceRegionCodec() {}

  @Override
  public VoiceRegion read(JsonReader in) {
    String id_ = null;
    String name_ = null;
    boolean custom_ = false;
    boolean deprecated_ = false;
    boolean optimal_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> name_ = in.string();
        case 2 -> custom_ = in.bool();
        case 3 -> deprecated_ = in.bool();
        case 4 -> optimal_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new VoiceRegion(
        id_, name_, custom_, deprecated_, optimal_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(VoiceRegion value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.name());
    out.bool(FIELDS, 2, value.custom());
    out.bool(FIELDS, 3, value.deprecated());
    out.bool(FIELDS, 4, value.optimal());
    out.unknown(value.unknownFields());
    out.end();
  }
}
