// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BlockMemberInteractionActionMetadataRequestCodec implements Codec<BlockMemberInteractionActionMetadataRequest> {

  static final BlockMemberInteractionActionMetadataRequestCodec INSTANCE = new BlockMemberInteractionActionMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private BlockMemberInteractionActionMetadataRequestCodec() {}

  @Override
  public BlockMemberInteractionActionMetadataRequest read(JsonReader in) {
    BlockMemberInteractionActionMetadataRequest value = new BlockMemberInteractionActionMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BlockMemberInteractionActionMetadataRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
