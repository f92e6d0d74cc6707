// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PollAnswerRequestCodec implements Codec<PollAnswerRequest> {

  static final PollAnswerRequestCodec INSTANCE = new PollAnswerRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "poll_media!");

  private PollAnswerRequestCodec() {}

  @Override
  public PollAnswerRequest read(JsonReader in) {
    PollAnswerRequest value = new PollAnswerRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.pollMedia = in.value(PollMediaRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PollAnswerRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.pollMedia)) {
      PollMediaRequestCodec.INSTANCE.write(value.pollMedia, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
