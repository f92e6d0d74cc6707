// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class UnknownInviteCodec implements Codec<UnknownInvite> {

  static final UnknownInviteCodec INSTANCE = new UnknownInviteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "code!", "inviter", "max_age", "created_at", "expires_at!");

  private UnknownInviteCodec() {}

  @Override
  public UnknownInvite read(JsonReader in) {
    InviteType type_ = null;
    String code_ = null;
    User inviter_ = null;
    Integer maxAge_ = null;
    Instant createdAt_ = null;
    Instant expiresAt_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InviteType.CODEC);
        case 1 -> code_ = in.string();
        case 2 -> inviter_ = in.value(UserCodec.INSTANCE);
        case 3 -> maxAge_ = in.int32OrNull();
        case 4 -> createdAt_ = in.instant();
        case 5 -> expiresAt_ = in.instant();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownInvite(
        type_, code_, inviter_, maxAge_, createdAt_, expiresAt_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownInvite value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InviteType.CODEC);
    out.string(FIELDS, 1, value.code());
    out.value(FIELDS, 2, value.inviter(), UserCodec.INSTANCE);
    out.int32(FIELDS, 3, value.maxAge());
    out.instant(FIELDS, 4, value.createdAt());
    out.instant(FIELDS, 5, value.expiresAt());
    out.unknown(value.unknownFields());
    out.end();
  }
}
