// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class PollCodec implements Codec<Poll> {

  static final PollCodec INSTANCE = new PollCodec();

  private static final Fields FIELDS =
      Fields.of(
          "question!", "answers!", "expiry", "allow_multiselect!", "layout_type!", "results");

  private PollCodec() {}

  @Override
  public Poll read(JsonReader in) {
    PollMedia question_ = null;
    List<PollAnswer> answers_ = List.of();
    Instant expiry_ = null;
    boolean allowMultiselect_ = false;
    PollLayout layoutType_ = null;
    PollResults results_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> question_ = in.value(PollMediaCodec.INSTANCE);
        case 1 -> answers_ = in.list(PollAnswerCodec.INSTANCE);
        case 2 -> expiry_ = in.instant();
        case 3 -> allowMultiselect_ = in.bool();
        case 4 -> layoutType_ = in.value(PollLayout.CODEC);
        case 5 -> results_ = in.value(PollResultsCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Poll(
        question_, answers_, expiry_, allowMultiselect_, layoutType_, results_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(Poll value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.question(), PollMediaCodec.INSTANCE);
    out.list(FIELDS, 1, value.answers(), PollAnswerCodec.INSTANCE);
    out.instant(FIELDS, 2, value.expiry());
    out.bool(FIELDS, 3, value.allowMultiselect());
    out.value(FIELDS, 4, value.layoutType(), PollLayout.CODEC);
    out.value(FIELDS, 5, value.results(), PollResultsCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
