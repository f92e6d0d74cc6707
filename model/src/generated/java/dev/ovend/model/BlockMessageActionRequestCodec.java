// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BlockMessageActionRequestCodec implements Codec<BlockMessageActionRequest> {

  static final BlockMessageActionRequestCodec INSTANCE = new BlockMessageActionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata");

  private BlockMessageActionRequestCodec() {}

  @Override
  public BlockMessageActionRequest read(JsonReader in) {
    BlockMessageActionRequest value = new BlockMessageActionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.metadata = in.value(BlockMessageActionMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BlockMessageActionRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 1);
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      BlockMessageActionMetadataRequestCodec.INSTANCE.write(value.metadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
