// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class TargetUsersJobCodec implements Codec<TargetUsersJob> {

  static final TargetUsersJobCodec INSTANCE = new TargetUsersJobCodec();

  private static final Fields FIELDS =
      Fields.of(
          "status!", "total_users!", "processed_users!", "created_at!", "completed_at!",
          "error_message!");

  private TargetUsersJobCodec() {}

  @Override
  public TargetUsersJob read(JsonReader in) {
    TargetUsersJobStatus status_ = null;
    long totalUsers_ = 0;
    long processedUsers_ = 0;
    Instant createdAt_ = null;
    Instant completedAt_ = null;
    String errorMessage_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> status_ = in.value(TargetUsersJobStatus.CODEC);
        case 1 -> totalUsers_ = in.int64();
        case 2 -> processedUsers_ = in.int64();
        case 3 -> createdAt_ = in.instant();
        case 4 -> completedAt_ = in.instant();
        case 5 -> errorMessage_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TargetUsersJob(
        status_, totalUsers_, processedUsers_, createdAt_, completedAt_, errorMessage_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(TargetUsersJob value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.status(), TargetUsersJobStatus.CODEC);
    out.int64(FIELDS, 1, value.totalUsers());
    out.int64(FIELDS, 2, value.processedUsers());
    out.instant(FIELDS, 3, value.createdAt());
    out.instant(FIELDS, 4, value.completedAt());
    out.string(FIELDS, 5, value.errorMessage());
    out.unknown(value.unknownFields());
    out.end();
  }
}
