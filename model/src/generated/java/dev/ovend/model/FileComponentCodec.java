// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class FileComponentCodec implements Codec<FileComponent> {

  static final FileComponentCodec INSTANCE = new FileComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "file!", "name!", "size!", "spoiler!");

  private FileComponentCodec() {}

  @Override
  public FileComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    UnfurledMedia file_ = null;
    String name_ = null;
    Integer size_ = null;
    boolean spoiler_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> file_ = in.value(UnfurledMediaCodec.INSTANCE);
        case 3 -> name_ = in.string();
        case 4 -> size_ = in.int32OrNull();
        case 5 -> spoiler_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new FileComponent(
        type_, id_, file_, name_, size_, spoiler_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(FileComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.value(FIELDS, 2, value.file(), UnfurledMediaCodec.INSTANCE);
    out.string(FIELDS, 3, value.name());
    out.int32(FIELDS, 4, value.size());
    out.bool(FIELDS, 5, value.spoiler());
    out.unknown(value.unknownFields());
    out.end();
  }
}
