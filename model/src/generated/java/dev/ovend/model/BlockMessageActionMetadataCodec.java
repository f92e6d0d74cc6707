// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class BlockMessageActionMetadataCodec implements Codec<BlockMessageActionMetadata> {

  static final BlockMessageActionMetadataCodec INSTANCE = new BlockMessageActionMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "custom_message");

  private BlockMessageActionMetadataCodec() {}

  @Override
  public BlockMessageActionMetadata read(JsonReader in) {
    String customMessage_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> customMessage_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BlockMessageActionMetadata(
        customMessage_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(BlockMessageActionMetadata value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.customMessage());
    out.unknown(value.unknownFields());
    out.end();
  }
}
