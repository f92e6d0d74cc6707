// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class ScheduledEventOverrideCodec implements Codec<ScheduledEventOverride> {

  static final ScheduledEventOverrideCodec INSTANCE = new ScheduledEventOverrideCodec();

  private static final Fields FIELDS =
      Fields.of(
          "event_id!", "event_exception_id!", "scheduled_start_time!", "scheduled_end_time!",
          "is_canceled!");

  private ScheduledEventOverrideCodec() {}

  @Override
  public ScheduledEventOverride read(JsonReader in) {
    ScheduledEventId eventId_ = null;
    ScheduledEventExceptionId eventExceptionId_ = null;
    Instant scheduledStartTime_ = null;
    Instant scheduledEndTime_ = null;
    boolean isCanceled_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> eventId_ = in.value(ScheduledEventId.CODEC);
        case 1 -> eventExceptionId_ = in.value(ScheduledEventExceptionId.CODEC);
        case 2 -> scheduledStartTime_ = in.instant();
        case 3 -> scheduledEndTime_ = in.instant();
        case 4 -> isCanceled_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ScheduledEventOverride(
        eventId_, eventExceptionId_, scheduledStartTime_, scheduledEndTime_, isCanceled_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ScheduledEventOverride value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.eventId(), ScheduledEventId.CODEC);
    out.value(FIELDS, 1, value.eventExceptionId(), ScheduledEventExceptionId.CODEC);
    out.instant(FIELDS, 2, value.scheduledStartTime());
    out.instant(FIELDS, 3, value.scheduledEndTime());
    out.bool(FIELDS, 4, value.isCanceled());
    out.unknown(value.unknownFields());
    out.end();
  }
}
