package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that points at another one of its channel.
 *
 * <p>See Discord Docs/Message Reference Structure.
 */
final class Reply {

  private static final int MESSAGE_TYPE = 19;
  private static final int REFERENCE_TYPE = 0;
  private static final String FIELD = "message_reference";

  private Reply() {}

  /**
   * Makes {@code message} a reply if {@code sent} asks for one.
   *
   * @throws ApiException if there is no such message, unless the client would rather have no reply
   */
  static void link(ObjectNode message, ObjectNode sent, ChannelState channel) {
    JsonNode reference = sent.path(FIELD);
    if (!reference.isObject() || reference.path("type").asInt(0) != REFERENCE_TYPE) {
      return;
    }
    String target = reference.path("message_id").asString("");
    StoredMessage found = find(channel, target);
    if (found != null) {
      ObjectNode link = message.put("type", MESSAGE_TYPE).putObject(FIELD);
      link.put("type", REFERENCE_TYPE).put("channel_id", Json.id(channel.id()));
      link.put("message_id", target).set("guild_id", channel.view().path("guild_id"));
      if (mentions(sent)) {
        message.putArray("mentions").add(found.json().path("author"));
      }
    } else if (reference.path("fail_if_not_exists").asBoolean(true)) {
      throw ApiException.invalidField(
          FIELD, "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
    }
  }

  /**
   * Returns {@code view} with the message that it replies to, if any: without reactions, or null
   * once it is gone.
   */
  static ObjectNode show(ObjectNode view, ChannelState channel) {
    if (view.path("type").asInt() != MESSAGE_TYPE) {
      return view;
    }
    StoredMessage target = find(channel, view.path(FIELD).path("message_id").asString());
    ObjectNode shown = Json.object().setAll(view);
    shown.set("referenced_message", target == null ? null : target.json());
    return shown;
  }

  /** Who says nothing about mentions wants this one; who does has to ask for it. */
  private static boolean mentions(ObjectNode sent) {
    return !sent.hasNonNull("allowed_mentions")
        || sent.path("allowed_mentions").path("replied_user").asBoolean(false);
  }

  private static @Nullable StoredMessage find(ChannelState channel, String id) {
    try {
      return channel.find(Long.parseUnsignedLong(id));
    } catch (NumberFormatException e) {
      throw ApiException.invalidField(
          FIELD + ".message_id", "NUMBER_TYPE_COERCE", "Value \"" + id + "\" is not snowflake.");
    }
  }
}
