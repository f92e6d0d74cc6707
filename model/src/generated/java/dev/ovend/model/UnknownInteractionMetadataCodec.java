// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownInteractionMetadataCodec implements Codec<UnknownInteractionMetadata> {

  static final UnknownInteractionMetadataCodec INSTANCE = new UnknownInteractionMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "user", "authorizing_integration_owners!", "original_response_message_id");

  private UnknownInteractionMetadataCodec() {}

  @Override
  public UnknownInteractionMetadata read(JsonReader in) {
    InteractionId id_ = null;
    InteractionType type_ = null;
    User user_ = null;
    Map<String, AnyId> authorizingIntegrationOwners_ = Map.of();
    MessageId originalResponseMessageId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(InteractionId.CODEC);
        case 1 -> type_ = in.value(InteractionType.CODEC);
        case 2 -> user_ = in.value(UserCodec.INSTANCE);
        case 3 -> authorizingIntegrationOwners_ = in.map(AnyId.CODEC);
        case 4 -> originalResponseMessageId_ = in.value(MessageId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownInteractionMetadata(
        id_, type_, user_, authorizingIntegrationOwners_, originalResponseMessageId_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownInteractionMetadata value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), InteractionId.CODEC);
    out.value(FIELDS, 1, value.type(), InteractionType.CODEC);
    out.value(FIELDS, 2, value.user(), UserCodec.INSTANCE);
    out.map(FIELDS, 3, value.authorizingIntegrationOwners(), AnyId.CODEC);
    out.value(FIELDS, 4, value.originalResponseMessageId(), MessageId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
