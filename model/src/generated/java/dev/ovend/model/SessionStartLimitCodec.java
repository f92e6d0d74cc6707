// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SessionStartLimitCodec implements Codec<SessionStartLimit> {

  static final SessionStartLimitCodec INSTANCE = new SessionStartLimitCodec();

  private static final Fields FIELDS =
      Fields.of(
          "max_concurrency!", "remaining!", "reset_after!", "total!");

  private SessionStartLimitCodec() {}

  @Override
  public SessionStartLimit read(JsonReader in) {
    int maxConcurrency_ = 0;
    int remaining_ = 0;
    int resetAfter_ = 0;
    int total_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> maxConcurrency_ = in.int32();
        case 1 -> remaining_ = in.int32();
        case 2 -> resetAfter_ = in.int32();
        case 3 -> total_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SessionStartLimit(
        maxConcurrency_, remaining_, resetAfter_, total_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SessionStartLimit value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.maxConcurrency());
    out.int32(FIELDS, 1, value.remaining());
    out.int32(FIELDS, 2, value.resetAfter());
    out.int32(FIELDS, 3, value.total());
    out.unknown(value.unknownFields());
    out.end();
  }
}
