// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BlockMemberInteractionActionRequestCodec implements Codec<BlockMemberInteractionActionRequest> {

  static final BlockMemberInteractionActionRequestCodec INSTANCE = new BlockMemberInteractionActionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata");

  private BlockMemberInteractionActionRequestCodec() {}

  @Override
  public BlockMemberInteractionActionRequest read(JsonReader in) {
    BlockMemberInteractionActionRequest value = new BlockMemberInteractionActionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.metadata = in.value(BlockMemberInteractionActionMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BlockMemberInteractionActionRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 4);
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      BlockMemberInteractionActionMetadataRequestCodec.INSTANCE.write(value.metadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
