// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class FileDisplayCodec implements Codec<FileDisplay> {

  static final FileDisplayCodec INSTANCE = new FileDisplayCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "spoiler", "file!");

  private FileDisplayCodec() {}

  @Override
  public FileDisplay read(JsonReader in) {
    FileDisplay value = new FileDisplay();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.spoiler = in.boolOrNull();
        case 3 -> value.file = in.value(AttachedFileRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(FileDisplay value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 13);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.spoiler)) {
      out.bool(value.spoiler);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.file)) {
      AttachedFileRequestCodec.INSTANCE.write(value.file, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
