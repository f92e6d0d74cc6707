package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands in the world.
 *
 * @param id its id
 * @param channelId where it is
 * @param authorId who wrote it: a user, or a webhook
 * @param content its text, empty if it has none
 * @param nonce what the author sent as nonce, or null
 * @param attachments its files
 */
public record SimMessage(
    long id,
    long channelId,
    long authorId,
    String content,
    @Nullable String nonce,
    List<SimAttachment> attachments) {

  /** Copies the list. */
  public SimMessage {
    attachments = List.copyOf(attachments);
  }

  static SimMessage of(JsonNode json) {
    List<SimAttachment> attachments = new ArrayList<>();
    for (JsonNode file : json.path("attachments")) {
      attachments.add(
          new SimAttachment(
              id(file, "id"), file.path("filename").asString(), file.path("size").asLong()));
    }
    JsonNode nonce = json.get("nonce");
    return new SimMessage(
        id(json, "id"),
        id(json, "channel_id"),
        id(json.path("author"), "id"),
        json.path("content").asString(),
        nonce == null ? null : nonce.asString(),
        attachments);
  }

  private static long id(JsonNode json, String field) {
    return Long.parseUnsignedLong(json.path(field).asString());
  }
}
