// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class BulkBanResultCodec implements Codec<BulkBanResult> {

  static final BulkBanResultCodec INSTANCE = new BulkBanResultCodec();

  private static final Fields FIELDS =
      Fields.of(
          "banned_users!", "failed_users!");

  private BulkBanResultCodec() {}

  @Override
  public BulkBanResult read(JsonReader in) {
    List<UserId> bannedUsers_ = List.of();
    List<UserId> failedUsers_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> bannedUsers_ = in.list(UserId.CODEC);
        case 1 -> failedUsers_ = in.list(UserId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BulkBanResult(
        bannedUsers_, failedUsers_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(BulkBanResult value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.bannedUsers(), UserId.CODEC);
    out.list(FIELDS, 1, value.failedUsers(), UserId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
