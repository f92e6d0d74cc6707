// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class PinnedMessageCodec implements Codec<PinnedMessage> {

  static final PinnedMessageCodec INSTANCE = new PinnedMessageCodec();

  private static final Fields FIELDS =
      Fields.of(
          "pinned_at!", "message!");

  private PinnedMessageCodec() {}

  @Override
  public PinnedMessage read(JsonReader in) {
    Instant pinnedAt_ = null;
    Message message_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> pinnedAt_ = in.instant();
        case 1 -> message_ = in.value(MessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PinnedMessage(
        pinnedAt_, message_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PinnedMessage value, JsonWriter out) {
    out.begin();
    out.instant(FIELDS, 0, value.pinnedAt());
    out.value(FIELDS, 1, value.message(), MessageCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
