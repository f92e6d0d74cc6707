// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class JoinRequestCodec implements Codec<JoinRequest> {

  static final JoinRequestCodec INSTANCE = new JoinRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "created_at!", "reviewed_at!", "application_status!", "rejection_reason!",
          "guild_id!", "user_id!", "user", "form_responses", "actioned_by_user");

  private JoinRequestCodec() {}

  @Override
  public JoinRequest read(JsonReader in) {
    JoinRequestId id_ = null;
    Instant createdAt_ = null;
    Instant reviewedAt_ = null;
    JoinRequestStatus applicationStatus_ = null;
    String rejectionReason_ = null;
    GuildId guildId_ = null;
    UserId userId_ = null;
    User user_ = null;
    List<FormField> formResponses_ = List.of();
    User actionedByUser_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(JoinRequestId.CODEC);
        case 1 -> createdAt_ = in.instant();
        case 2 -> reviewedAt_ = in.instant();
        case 3 -> applicationStatus_ = in.value(JoinRequestStatus.CODEC);
        case 4 -> rejectionReason_ = in.string();
        case 5 -> guildId_ = in.value(GuildId.CODEC);
        case 6 -> userId_ = in.value(UserId.CODEC);
        case 7 -> user_ = in.value(UserCodec.INSTANCE);
        case 8 -> formResponses_ = in.list(FormFieldCodec.INSTANCE);
        case 9 -> actionedByUser_ = in.value(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new JoinRequest(
        id_, createdAt_, reviewedAt_, applicationStatus_, rejectionReason_, guildId_, userId_,
        user_, formResponses_, actionedByUser_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(JoinRequest value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), JoinRequestId.CODEC);
    out.instant(FIELDS, 1, value.createdAt());
    out.instant(FIELDS, 2, value.reviewedAt());
    out.value(FIELDS, 3, value.applicationStatus(), JoinRequestStatus.CODEC);
    out.string(FIELDS, 4, value.rejectionReason());
    out.value(FIELDS, 5, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 6, value.userId(), UserId.CODEC);
    out.value(FIELDS, 7, value.user(), UserCodec.INSTANCE);
    if (!value.formResponses().isEmpty()) {
      out.list(FIELDS, 8, value.formResponses(), FormFieldCodec.INSTANCE);
    }
    out.value(FIELDS, 9, value.actionedByUser(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
