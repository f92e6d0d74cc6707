// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class BlockMemberInteractionActionCodec implements Codec<BlockMemberInteractionAction> {

  static final BlockMemberInteractionActionCodec INSTANCE = new BlockMemberInteractionActionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata!");

  private BlockMemberInteractionActionCodec() {}

  @Override
  public BlockMemberInteractionAction read(JsonReader in) {
    AutoModerationActionType type_ = null;
    BlockMemberInteractionActionMetadata metadata_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(AutoModerationActionType.CODEC);
        case 1 -> metadata_ = in.value(BlockMemberInteractionActionMetadataCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BlockMemberInteractionAction(
        type_, metadata_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(BlockMemberInteractionAction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), AutoModerationActionType.CODEC);
    out.value(FIELDS, 1, value.metadata(), BlockMemberInteractionActionMetadataCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
