// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BlockMessageActionMetadataRequestCodec implements Codec<BlockMessageActionMetadataRequest> {

  static final BlockMessageActionMetadataRequestCodec INSTANCE = new BlockMessageActionMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "custom_message");

  private BlockMessageActionMetadataRequestCodec() {}

  @Override
  public BlockMessageActionMetadataRequest read(JsonReader in) {
    BlockMessageActionMetadataRequest value = new BlockMessageActionMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.customMessage = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BlockMessageActionMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.customMessage)) {
      out.string(value.customMessage);
    }
    value.writeOthers(out);
    out.end();
  }
}
