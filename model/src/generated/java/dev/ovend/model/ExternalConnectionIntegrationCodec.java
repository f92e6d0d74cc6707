// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class ExternalConnectionIntegrationCodec implements Codec<ExternalConnectionIntegration> {

  static final ExternalConnectionIntegrationCodec INSTANCE = new ExternalConnectionIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "account!", "enabled!", "id!", "user", "revoked", "expire_behavior",
          "expire_grace_period", "subscriber_count", "synced_at", "role_id", "syncing",
          "enable_emoticons");

  private ExternalConnectionIntegrationCodec() {}

  @Override
  public ExternalConnectionIntegration read(JsonReader in) {
    IntegrationType type_ = null;
    String name_ = null;
    IntegrationAccount account_ = null;
    boolean enabled_ = false;
    String id_ = null;
    User user_ = null;
    Boolean revoked_ = null;
    IntegrationExpireBehavior expireBehavior_ = null;
    IntegrationExpireGracePeriod expireGracePeriod_ = null;
    Integer subscriberCount_ = null;
    Instant syncedAt_ = null;
    RoleId roleId_ = null;
    Boolean syncing_ = null;
    Boolean enableEmoticons_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(IntegrationType.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        case 3 -> enabled_ = in.bool();
        case 4 -> id_ = in.string();
        case 5 -> user_ = in.value(UserCodec.INSTANCE);
        case 6 -> revoked_ = in.boolOrNull();
        case 7 -> expireBehavior_ = in.value(IntegrationExpireBehavior.CODEC);
        case 8 -> expireGracePeriod_ = in.value(IntegrationExpireGracePeriod.CODEC);
        case 9 -> subscriberCount_ = in.int32OrNull();
        case 10 -> syncedAt_ = in.instant();
        case 11 -> roleId_ = in.value(RoleId.CODEC);
        case 12 -> syncing_ = in.boolOrNull();
        case 13 -> enableEmoticons_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ExternalConnectionIntegration(
        type_, name_, account_, enabled_, id_, user_, revoked_, expireBehavior_, expireGracePeriod_,
        subscriberCount_, syncedAt_, roleId_, syncing_, enableEmoticons_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ExternalConnectionIntegration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), IntegrationType.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.account(), IntegrationAccountCodec.INSTANCE);
    out.bool(FIELDS, 3, value.enabled());
    out.string(FIELDS, 4, value.id());
    out.value(FIELDS, 5, value.user(), UserCodec.INSTANCE);
    out.bool(FIELDS, 6, value.revoked());
    out.value(FIELDS, 7, value.expireBehavior(), IntegrationExpireBehavior.CODEC);
    out.value(FIELDS, 8, value.expireGracePeriod(), IntegrationExpireGracePeriod.CODEC);
    out.int32(FIELDS, 9, value.subscriberCount());
    out.instant(FIELDS, 10, value.syncedAt());
    out.value(FIELDS, 11, value.roleId(), RoleId.CODEC);
    out.bool(FIELDS, 12, value.syncing());
    out.bool(FIELDS, 13, value.enableEmoticons());
    out.unknown(value.unknownFields());
    out.end();
  }
}
