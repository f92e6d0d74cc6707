// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateScheduledEventExceptionRequestCodec implements Codec<CreateScheduledEventExceptionRequest> {

  static final CreateScheduledEventExceptionRequestCodec INSTANCE = new CreateScheduledEventExceptionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "scheduled_start_time", "scheduled_end_time", "original_scheduled_start_time!",
          "is_canceled");

  private CreateScheduledEventExceptionRequestCodec() {}

  @Override
  public CreateScheduledEventExceptionRequest read(JsonReader in) {
    CreateScheduledEventExceptionRequest value = new CreateScheduledEventExceptionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.scheduledStartTime = in.instant();
        case 1 -> value.scheduledEndTime = in.instant();
        case 2 -> value.originalScheduledStartTime = in.instant();
        case 3 -> value.isCanceled = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateScheduledEventExceptionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.scheduledStartTime)) {
      out.instant(value.scheduledStartTime);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.scheduledEndTime)) {
      out.instant(value.scheduledEndTime);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.originalScheduledStartTime)) {
      out.instant(value.originalScheduledStartTime);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.isCanceled)) {
      out.bool(value.isCanceled);
    }
    value.writeOthers(out);
    out.end();
  }
}
