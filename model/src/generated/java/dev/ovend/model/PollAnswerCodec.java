// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PollAnswerCodec implements Codec<PollAnswer> {

  static final PollAnswerCodec INSTANCE = new PollAnswerCodec();

  private static final Fields FIELDS =
      Fields.of(
          "answer_id!", "poll_media!");

  private PollAnswerCodec() {}

  @Override
  public PollAnswer read(JsonReader in) {
    int answerId_ = 0;
    PollMedia pollMedia_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> answerId_ = in.int32();
        case 1 -> pollMedia_ = in.value(PollMediaCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PollAnswer(
        answerId_, pollMedia_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PollAnswer value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.answerId());
    out.value(FIELDS, 1, value.pollMedia(), PollMediaCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
