// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ActivityInstanceCodec implements Codec<ActivityInstance> {

  static final ActivityInstanceCodec INSTANCE = new ActivityInstanceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "application_id!", "instance_id!", "launch_id!", "location!", "users!");

  private ActivityInstanceCodec() {}

  @Override
  public ActivityInstance read(JsonReader in) {
    ApplicationId applicationId_ = null;
    String instanceId_ = null;
    String launchId_ = null;
    ActivityLocation location_ = null;
    List<UserId> users_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 1 -> instanceId_ = in.string();
        case 2 -> launchId_ = in.string();
        case 3 -> location_ = in.value(ActivityLocationCodec.INSTANCE);
        case 4 -> users_ = in.list(UserId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ActivityInstance(
        applicationId_, instanceId_, launchId_, location_, users_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ActivityInstance value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.applicationId(), ApplicationId.CODEC);
    out.string(FIELDS, 1, value.instanceId());
    out.string(FIELDS, 2, value.launchId());
    out.value(FIELDS, 3, value.location(), ActivityLocationCodec.INSTANCE);
    out.list(FIELDS, 4, value.users(), UserId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
