package dev.ovend.simulator;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns polls as they are sent into polls as messages show them. Nobody ever votes. */
final class Polls {

  private static final int DEFAULT_HOURS = 24;

  private Polls() {}

  /** Returns the poll of a new message. */
  static ObjectNode view(JsonNode asked, long messageId) {
    ObjectNode poll = Json.object();
    poll.set("question", asked.path("question"));
    int answerId = 0;
    for (JsonNode answer : asked.path("answers")) {
      answerId++;
      ObjectNode shown = poll.withArray("answers").addObject().put("answer_id", answerId);
      shown.set("poll_media", answer.path("poll_media"));
    }
    Duration length = Duration.ofHours(asked.path("duration").asInt(DEFAULT_HOURS));
    long expiry = Snowflakes.epochMillis(messageId) + length.toMillis();
    poll.put("expiry", Snowflakes.timestampOf(expiry));
    poll.put("allow_multiselect", asked.path("allow_multiselect").asBoolean(false));
    poll.put("layout_type", asked.path("layout_type").asInt(1));
    poll.putObject("results").put("is_finalized", false).putArray("answer_counts");
    return poll;
  }
}
