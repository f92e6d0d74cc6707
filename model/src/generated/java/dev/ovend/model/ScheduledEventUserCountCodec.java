// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class ScheduledEventUserCountCodec implements Codec<ScheduledEventUserCount> {

  static final ScheduledEventUserCountCodec INSTANCE = new ScheduledEventUserCountCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_scheduled_event_count!", "guild_scheduled_event_exception_counts!");

  private ScheduledEventUserCountCodec() {}

  @Override
  public ScheduledEventUserCount read(JsonReader in) {
    int guildScheduledEventCount_ = 0;
    Map<String, Integer> guildScheduledEventExceptionCounts_ = Map.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> guildScheduledEventCount_ = in.int32();
        case 1 -> guildScheduledEventExceptionCounts_ = in.map(Scalars.INT32);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ScheduledEventUserCount(
        guildScheduledEventCount_, guildScheduledEventExceptionCounts_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ScheduledEventUserCount value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.guildScheduledEventCount());
    out.map(FIELDS, 1, value.guildScheduledEventExceptionCounts(), Scalars.INT32);
    out.unknown(value.unknownFields());
    out.end();
  }
}
