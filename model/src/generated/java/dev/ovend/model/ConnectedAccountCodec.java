// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ConnectedAccountCodec implements Codec<ConnectedAccount> {

  static final ConnectedAccountCodec INSTANCE = new ConnectedAccountCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "type!", "friend_sync!", "integrations", "show_activity!",
          "two_way_link!", "verified!", "visibility!", "revoked");

  private ConnectedAccountCodec() {}

  @Override
  public ConnectedAccount read(JsonReader in) {
    String id_ = null;
    String name_ = null;
    ConnectedAccountProvider type_ = null;
    boolean friendSync_ = false;
    List<ConnectedAccountIntegration> integrations_ = List.of();
    boolean showActivity_ = false;
    boolean twoWayLink_ = false;
    boolean verified_ = false;
    ConnectedAccountVisibility visibility_ = null;
    Boolean revoked_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> name_ = in.string();
        case 2 -> type_ = in.value(ConnectedAccountProvider.CODEC);
        case 3 -> friendSync_ = in.bool();
        case 4 -> integrations_ = in.list(ConnectedAccountIntegrationCodec.INSTANCE);
        case 5 -> showActivity_ = in.bool();
        case 6 -> twoWayLink_ = in.bool();
        case 7 -> verified_ = in.bool();
        case 8 -> visibility_ = in.value(ConnectedAccountVisibility.CODEC);
        case 9 -> revoked_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ConnectedAccount(
        id_, name_, type_, friendSync_, integrations_, showActivity_, twoWayLink_, verified_,
        visibility_, revoked_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ConnectedAccount value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.type(), ConnectedAccountProvider.CODEC);
    out.bool(FIELDS, 3, value.friendSync());
    if (!value.integrations().isEmpty()) {
      out.list(FIELDS, 4, value.integrations(), ConnectedAccountIntegrationCodec.INSTANCE);
    }
    out.bool(FIELDS, 5, value.showActivity());
    out.bool(FIELDS, 6, value.twoWayLink());
    out.bool(FIELDS, 7, value.verified());
    out.value(FIELDS, 8, value.visibility(), ConnectedAccountVisibility.CODEC);
    out.bool(FIELDS, 9, value.revoked());
    out.unknown(value.unknownFields());
    out.end();
  }
}
