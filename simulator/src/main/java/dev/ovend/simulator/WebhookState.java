package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook and where it writes. Its text form hides the token.
 *
 * @param id its id
 * @param token the secret to execute it with
 * @param channel where it writes
 * @param json the fields that can be changed: name and avatar
 * @param creator who made it, or null if a test did
 */
record WebhookState(
    long id, String token, ChannelState channel, ObjectNode json, @Nullable ObjectNode creator) {

  static final String DEFAULT_NAME = "Simulator webhook";

  String name() {
    return json.path("name").asString(DEFAULT_NAME);
  }

  /** Returns the webhook as Discord prints it to who may manage it. */
  ObjectNode view() {
    ObjectNode view = anonymous();
    if (creator != null) {
      view.set("user", creator);
    }
    return view;
  }

  /** Returns the webhook as Discord prints it to who knows only its token. */
  ObjectNode anonymous() {
    ObjectNode view = Json.object().put("id", Json.id(id)).put("type", 1);
    view.put("channel_id", Json.id(channel.id())).put("name", name());
    view.set("avatar", json.get("avatar"));
    GuildState guild = channel.guild();
    if (guild != null) {
      view.put("guild_id", Json.id(guild.id()));
    }
    view.putNull("application_id").put("token", token);
    return view.put("url", "https://discord.com/api/webhooks/" + Json.id(id) + "/" + token);
  }

  /** Returns this webhook with other fields and another channel. */
  WebhookState with(ObjectNode changes, ChannelState newChannel) {
    ObjectNode after = json.deepCopy();
    after.setAll(changes);
    return new WebhookState(id, token, newChannel, after, creator);
  }

  /** Returns the author of its messages. */
  ObjectNode author(String shownName) {
    return Entities.user(id, shownName, true);
  }

  @Override
  public String toString() {
    return "WebhookState[id=" + Json.id(id) + "]";
  }
}
