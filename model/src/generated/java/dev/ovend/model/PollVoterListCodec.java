// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class PollVoterListCodec implements Codec<PollVoterList> {

  static final PollVoterListCodec INSTANCE = new PollVoterListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "users!");

  private PollVoterListCodec() {}

  @Override
  public PollVoterList read(JsonReader in) {
    List<User> users_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> users_ = in.list(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PollVoterList(
        users_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PollVoterList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.users(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
