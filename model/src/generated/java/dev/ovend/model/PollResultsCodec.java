// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class PollResultsCodec implements Codec<PollResults> {

  static final PollResultsCodec INSTANCE = new PollResultsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "answer_counts!", "is_finalized!");

  private PollResultsCodec() {}

  @Override
  public PollResults read(JsonReader in) {
    List<PollAnswerCount> answerCounts_ = List.of();
    boolean isFinalized_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> answerCounts_ = in.list(PollAnswerCountCodec.INSTANCE);
        case 1 -> isFinalized_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PollResults(
        answerCounts_, isFinalized_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PollResults value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.answerCounts(), PollAnswerCountCodec.INSTANCE);
    out.bool(FIELDS, 1, value.isFinalized());
    out.unknown(value.unknownFields());
    out.end();
  }
}
