// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateForumThreadRequestCodec implements Codec<CreateForumThreadRequest> {

  static final CreateForumThreadRequestCodec INSTANCE = new CreateForumThreadRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "auto_archive_duration", "rate_limit_per_user", "applied_tags", "message!");

  private CreateForumThreadRequestCodec() {}

  @Override
  public CreateForumThreadRequest read(JsonReader in) {
    CreateForumThreadRequest value = new CreateForumThreadRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.autoArchiveDuration = in.value(ThreadAutoArchiveDuration.CODEC);
        case 2 -> value.rateLimitPerUser = in.int32OrNull();
        case 3 -> value.appliedTags = in.isNull() ? null : in.list(ForumTagId.CODEC);
        case 4 -> value.message = in.value(ForumPostMessageRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateForumThreadRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.autoArchiveDuration)) {
      ThreadAutoArchiveDuration.CODEC.write(value.autoArchiveDuration, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.rateLimitPerUser)) {
      out.int32(value.rateLimitPerUser);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.appliedTags)) {
      out.list(value.appliedTags, ForumTagId.CODEC);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.message)) {
      ForumPostMessageRequestCodec.INSTANCE.write(value.message, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
