// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateThreadRequestCodec implements Codec<UpdateThreadRequest> {

  static final UpdateThreadRequestCodec INSTANCE = new UpdateThreadRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "archived", "locked", "invitable", "auto_archive_duration", "rate_limit_per_user",
          "flags", "applied_tags", "bitrate", "user_limit", "rtc_region", "video_quality_mode");

  private UpdateThreadRequestCodec() {}

  @Override
  public UpdateThreadRequest read(JsonReader in) {
    UpdateThreadRequest value = new UpdateThreadRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.archived = in.boolOrNull();
        case 2 -> value.locked = in.boolOrNull();
        case 3 -> value.invitable = in.boolOrNull();
        case 4 -> value.autoArchiveDuration = in.value(ThreadAutoArchiveDuration.CODEC);
        case 5 -> value.rateLimitPerUser = in.int32OrNull();
        case 6 -> value.flags = in.value(ChannelFlags.CODEC);
        case 7 -> value.appliedTags = in.isNull() ? null : in.list(ForumTagId.CODEC);
        case 8 -> value.bitrate = in.int32OrNull();
        case 9 -> value.userLimit = in.int64OrNull();
        case 10 -> value.rtcRegion = in.string();
        case 11 -> value.videoQualityMode = in.value(VideoQualityMode.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateThreadRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.archived)) {
      out.bool(value.archived);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.locked)) {
      out.bool(value.locked);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.invitable)) {
      out.bool(value.invitable);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.autoArchiveDuration)) {
      ThreadAutoArchiveDuration.CODEC.write(value.autoArchiveDuration, out);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.rateLimitPerUser)) {
      out.int32(value.rateLimitPerUser);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.flags)) {
      ChannelFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.appliedTags)) {
      out.list(value.appliedTags, ForumTagId.CODEC);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.bitrate)) {
      out.int32(value.bitrate);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.userLimit)) {
      out.int64(value.userLimit);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.rtcRegion)) {
      out.string(value.rtcRegion);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.videoQualityMode)) {
      VideoQualityMode.CODEC.write(value.videoQualityMode, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
