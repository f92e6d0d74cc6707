// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ActivityCallbackResourceCodec implements Codec<ActivityCallbackResource> {

  static final ActivityCallbackResourceCodec INSTANCE = new ActivityCallbackResourceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "activity_instance!");

  private ActivityCallbackResourceCodec() {}

  @Override
  public ActivityCallbackResource read(JsonReader in) {
    InteractionCallbackType type_ = null;
    LaunchedActivity activityInstance_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InteractionCallbackType.CODEC);
        case 1 -> activityInstance_ = in.value(LaunchedActivityCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ActivityCallbackResource(
        type_, activityInstance_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ActivityCallbackResource value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InteractionCallbackType.CODEC);
    out.value(FIELDS, 1, value.activityInstance(), LaunchedActivityCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
