// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateGuildStickerRequestCodec implements Codec<CreateGuildStickerRequest> {

  static final CreateGuildStickerRequestCodec INSTANCE = new CreateGuildStickerRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "tags!", "description", "file!");

  private CreateGuildStickerRequestCodec() {}

  @Override
  public CreateGuildStickerRequest read(JsonReader in) {
    CreateGuildStickerRequest value = new CreateGuildStickerRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.tags = in.string();
        case 2 -> value.description = in.string();
        case 3 -> in.raw();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateGuildStickerRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.tags)) {
      out.string(value.tags);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    value.writeOthers(out);
    out.end();
  }
}
