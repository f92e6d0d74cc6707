// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PollAnswerCountCodec implements Codec<PollAnswerCount> {

  static final PollAnswerCountCodec INSTANCE = new PollAnswerCountCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "count!", "me_voted!");

  private PollAnswerCountCodec() {}

  @Override
  public PollAnswerCount read(JsonReader in) {
    int id_ = 0;
    int count_ = 0;
    boolean meVoted_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.int32();
        case 1 -> count_ = in.int32();
        case 2 -> meVoted_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PollAnswerCount(
        id_, count_, meVoted_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PollAnswerCount value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.id());
    out.int32(FIELDS, 1, value.count());
    out.bool(FIELDS, 2, value.meVoted());
    out.unknown(value.unknownFields());
    out.end();
  }
}
