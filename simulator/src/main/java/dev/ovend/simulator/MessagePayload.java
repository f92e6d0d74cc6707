package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client sends to create or edit a message, checked.
 *
 * <p>See Discord Docs/Create Message.
 *
 * @param json the fields as sent
 * @param files the files that came with them
 */
record MessagePayload(ObjectNode json, List<Upload> files) {

  private static final int FORWARD = 1;
  private static final Set<String> COPIED = Set.of("content", "embeds", "components", "flags");
  private static final List<String> VISIBLE =
      List.of("attachments", "embeds", "components", "poll", "message_reference");
  private static final List<String> FILLING =
      List.of("embeds", "components", "sticker_ids", "poll", "shared_client_theme");

  /**
   * Checks what a request carries.
   *
   * @throws ApiException if a field breaks one of Discord's limits
   */
  static MessagePayload of(RequestBody body) {
    return of(body.object(), body.files());
  }

  /** Checks {@code json} with {@code files}, as {@link #of(RequestBody)} does. */
  static MessagePayload of(ObjectNode json, List<Upload> files) {
    MessageRules.form(json, files.size()).valid();
    return sized(json, files);
  }

  /** Checks {@code json}, which was sent as field {@code path} of something else. */
  static MessagePayload below(String path, ObjectNode json, List<Upload> files) {
    Form.of(Json.object()).blameAll(path, MessageRules.form(json, files.size())).valid();
    return sized(json, files);
  }

  /** Returns the nonce, or null if there is none. */
  @Nullable String nonce() {
    JsonNode nonce = json.get("nonce");
    return nonce == null || nonce.isNull() ? null : nonce.asString();
  }

  /**
   * Checks that there is something to show.
   *
   * @throws ApiException if there is not
   */
  MessagePayload requireContent() {
    boolean filled =
        !json.path("content").asString("").isBlank()
            || !files.isEmpty()
            || FILLING.stream().anyMatch(field -> !json.path(field).isEmpty())
            || json.path("message_reference").path("type").asInt(0) == FORWARD;
    if (!filled) {
      throw ApiException.of(400, 50006, "Cannot send an empty message");
    }
    return this;
  }

  /**
   * Checks that an edited message still shows something.
   *
   * @throws ApiException if it does not
   */
  static void requireVisible(ObjectNode message) {
    boolean visible =
        !message.path("content").asString("").isBlank()
            || VISIBLE.stream().anyMatch(field -> !message.path(field).isEmpty());
    if (!visible) {
      throw ApiException.of(400, 50006, "Cannot send an empty message");
    }
  }

  /** Makes the way to add this message to {@code channel}. */
  ChannelState.Post post(ChannelState channel, ObjectNode author, Snowflakes ids) {
    long authorId = Long.parseUnsignedLong(author.path("id").asString(""));
    return new ChannelState.Post(
        authorId,
        nonce(),
        json.path("enforce_nonce").asBoolean(false),
        id -> message(Entities.message(id, channel.id(), author), channel, ids));
  }

  /** Returns {@code before} as it is after this edit: what is absent stays as it was. */
  ObjectNode edit(ObjectNode before, long channelId, Snowflakes ids) {
    ObjectNode after = before.deepCopy();
    copyFields(after, ids);
    ArrayNode attachments = Json.array();
    for (JsonNode file : before.path("attachments")) {
      if (!json.has("attachments") || keeps(file.path("id").asString(""))) {
        attachments.add(file);
      }
    }
    addFiles(attachments, channelId, ids);
    after.set("attachments", attachments);
    return after.put("edited_timestamp", Snowflakes.timestamp(ids.next()));
  }

  private ObjectNode message(ObjectNode message, ChannelState channel, Snowflakes ids) {
    copyFields(message, ids);
    addFiles((ArrayNode) message.path("attachments"), channel.id(), ids);
    Reply.link(message, json, channel);
    Json.copy(json, List.of("tts", "nonce"), message);
    if (json.path("poll").isObject()) {
      message.set("poll", MessageParts.poll(json.path("poll"), message.path("id").asLong(0)));
    }
    return message;
  }

  private void copyFields(ObjectNode message, Snowflakes ids) {
    MessageParts parts = new MessageParts(files, ids);
    for (String field : COPIED) {
      JsonNode value = json.get(field);
      if (value != null && !value.isNull()) {
        message.set(field, parts.shown(field, value));
      } else if (value != null) {
        message.set(field, Entities.emptyMessage().get(field));
      }
    }
  }

  private boolean keeps(String attachmentId) {
    for (JsonNode kept : json.path("attachments")) {
      if (kept.path("id").asString("").equals(attachmentId)) {
        return true;
      }
    }
    return false;
  }

  private void addFiles(ArrayNode attachments, long channelId, Snowflakes ids) {
    for (Upload file : files) {
      String id = Json.id(ids.next());
      String path = Json.id(channelId) + "/" + id + "/" + file.filename();
      ObjectNode attachment = attachments.addObject().put("id", id);
      attachment.put("filename", file.filename()).put("size", file.size());
      attachment.put("url", "https://cdn.discordapp.com/attachments/" + path);
      attachment.put("proxy_url", "https://media.discordapp.net/attachments/" + path);
      if (file.contentType() != null) {
        attachment.put("content_type", file.contentType());
      }
      describe(attachment, file.part());
    }
  }

  private void describe(ObjectNode attachment, String part) {
    for (JsonNode described : json.path("attachments")) {
      if (part.equals("files[" + described.path("id").asString("") + "]")) {
        for (String field : List.of("description", "title", "duration_secs", "waveform")) {
          if (described.has(field)) {
            attachment.set(field, described.get(field));
          }
        }
      }
    }
  }

  private static MessagePayload sized(ObjectNode json, List<Upload> files) {
    if (files.stream().anyMatch(Upload::tooLarge)) {
      throw ApiException.of(413, 40005, "Request entity too large");
    }
    return new MessagePayload(json, files);
  }
}
