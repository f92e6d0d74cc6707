// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class WelcomeMessageCodec implements Codec<WelcomeMessage> {

  static final WelcomeMessageCodec INSTANCE = new WelcomeMessageCodec();

  private static final Fields FIELDS =
      Fields.of(
          "author_ids!", "message!");

  private WelcomeMessageCodec() {}

  @Override
  public WelcomeMessage read(JsonReader in) {
    List<UserId> authorIds_ = List.of();
    String message_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> authorIds_ = in.list(UserId.CODEC);
        case 1 -> message_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WelcomeMessage(
        authorIds_, message_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WelcomeMessage value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.authorIds(), UserId.CODEC);
    out.string(FIELDS, 1, value.message());
    out.unknown(value.unknownFields());
    out.end();
  }
}
