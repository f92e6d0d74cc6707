// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class AuditLogEntryCodec implements Codec<AuditLogEntry> {

  static final AuditLogEntryCodec INSTANCE = new AuditLogEntryCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "action_type!", "user_id!", "target_id!", "changes", "options", "reason");

  private AuditLogEntryCodec() {}

  @Override
  public AuditLogEntry read(JsonReader in) {
    AuditLogEntryId id_ = null;
    AuditLogActionType actionType_ = null;
    UserId userId_ = null;
    AnyId targetId_ = null;
    List<AuditLogChange> changes_ = List.of();
    Map<String, String> options_ = Map.of();
    String reason_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AuditLogEntryId.CODEC);
        case 1 -> actionType_ = in.value(AuditLogActionType.CODEC);
        case 2 -> userId_ = in.value(UserId.CODEC);
        case 3 -> targetId_ = in.value(AnyId.CODEC);
        case 4 -> changes_ = in.list(AuditLogChangeCodec.INSTANCE);
        case 5 -> options_ = in.map(Scalars.STRING);
        case 6 -> reason_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new AuditLogEntry(
        id_, actionType_, userId_, targetId_, changes_, options_, reason_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(AuditLogEntry value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AuditLogEntryId.CODEC);
    out.value(FIELDS, 1, value.actionType(), AuditLogActionType.CODEC);
    out.value(FIELDS, 2, value.userId(), UserId.CODEC);
    out.value(FIELDS, 3, value.targetId(), AnyId.CODEC);
    if (!value.changes().isEmpty()) {
      out.list(FIELDS, 4, value.changes(), AuditLogChangeCodec.INSTANCE);
    }
    if (!value.options().isEmpty()) {
      out.map(FIELDS, 5, value.options(), Scalars.STRING);
    }
    out.string(FIELDS, 6, value.reason());
    out.unknown(value.unknownFields());
    out.end();
  }
}
