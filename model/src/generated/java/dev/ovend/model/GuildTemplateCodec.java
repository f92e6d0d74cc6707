// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class GuildTemplateCodec implements Codec<GuildTemplate> {

  static final GuildTemplateCodec INSTANCE = new GuildTemplateCodec();

  private static final Fields FIELDS =
      Fields.of(
          "code!", "name!", "description!", "usage_count!", "creator_id!", "creator!",
          "created_at!", "updated_at!", "source_guild_id!", "serialized_source_guild!", "is_dirty!");

  private GuildTemplateCodec() {}

  @Override
  public GuildTemplate read(JsonReader in) {
    String code_ = null;
    String name_ = null;
    String description_ = null;
    int usageCount_ = 0;
    UserId creatorId_ = null;
    User creator_ = null;
    Instant createdAt_ = null;
    Instant updatedAt_ = null;
    GuildId sourceGuildId_ = null;
    GuildTemplateSnapshot serializedSourceGuild_ = null;
    Boolean isDirty_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> code_ = in.string();
        case 1 -> name_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> usageCount_ = in.int32();
        case 4 -> creatorId_ = in.value(UserId.CODEC);
        case 5 -> creator_ = in.value(UserCodec.INSTANCE);
        case 6 -> createdAt_ = in.instant();
        case 7 -> updatedAt_ = in.instant();
        case 8 -> sourceGuildId_ = in.value(GuildId.CODEC);
        case 9 -> serializedSourceGuild_ = in.value(GuildTemplateSnapshotCodec.INSTANCE);
        case 10 -> isDirty_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildTemplate(
        code_, name_, description_, usageCount_, creatorId_, creator_, createdAt_, updatedAt_,
        sourceGuildId_, serializedSourceGuild_, isDirty_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildTemplate value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.code());
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.description());
    out.int32(FIELDS, 3, value.usageCount());
    out.value(FIELDS, 4, value.creatorId(), UserId.CODEC);
    out.value(FIELDS, 5, value.creator(), UserCodec.INSTANCE);
    out.instant(FIELDS, 6, value.createdAt());
    out.instant(FIELDS, 7, value.updatedAt());
    out.value(FIELDS, 8, value.sourceGuildId(), GuildId.CODEC);
    out.value(FIELDS, 9, value.serializedSourceGuild(), GuildTemplateSnapshotCodec.INSTANCE);
    out.bool(FIELDS, 10, value.isDirty());
    out.unknown(value.unknownFields());
    out.end();
  }
}
