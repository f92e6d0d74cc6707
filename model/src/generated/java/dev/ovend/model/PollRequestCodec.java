// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PollRequestCodec implements Codec<PollRequest> {

  static final PollRequestCodec INSTANCE = new PollRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "question!", "answers!", "allow_multiselect", "layout_type", "duration");

  private PollRequestCodec() {}

  @Override
  public PollRequest read(JsonReader in) {
    PollRequest value = new PollRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.question = in.value(PollQuestionRequestCodec.INSTANCE);
        case 1 -> value.answers = in.isNull() ? null : in.list(PollAnswerRequestCodec.INSTANCE);
        case 2 -> value.allowMultiselect = in.boolOrNull();
        case 3 -> value.layoutType = in.value(PollLayout.CODEC);
        case 4 -> value.duration = in.int32OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PollRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.question)) {
      PollQuestionRequestCodec.INSTANCE.write(value.question, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.answers)) {
      out.list(value.answers, PollAnswerRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.allowMultiselect)) {
      out.bool(value.allowMultiselect);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.layoutType)) {
      PollLayout.CODEC.write(value.layoutType, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.duration)) {
      out.int32(value.duration);
    }
    value.writeOthers(out);
    out.end();
  }
}
