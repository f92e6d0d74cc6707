package dev.ovend.simulator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The simulator's own pages, for clients in other processes. They are not journaled. */
final class Control {

  static final String PREFIX = "/__simulator/";

  private static final Pattern INTERACTIONS = Pattern.compile("interactions/([0-9]{1,18})");

  private final JournalPages journal;
  private final World world;

  Control(Journal journal, World world) {
    this.journal = new JournalPages(journal);
    this.world = world;
  }

  /**
   * Answers a request for one of the pages: {@code GET health}, {@code GET journal}, {@code GET
   * journal/buckets}, {@code GET journal/requests}, or {@code POST interactions/CHANNEL}, by which
   * a user of that channel turns to the bot.
   */
  ApiResponse answer(String method, String path) {
    String page = path.substring(PREFIX.length());
    Matcher interactions = INTERACTIONS.matcher(page);
    boolean interaction = interactions.matches();
    if (!method.equals(interaction ? "POST" : "GET")) {
      return ApiException.router(405, "Method Not Allowed").response();
    }
    if (interaction) {
      return interact(Long.parseLong(interactions.group(1)));
    }
    return switch (page) {
      case "health" -> ApiResponse.ok(Json.object().put("status", "ok"));
      case "journal" -> ApiResponse.ok(journal.summary());
      case "journal/buckets" -> ApiResponse.ok(journal.buckets());
      case "journal/requests" -> ApiResponse.ok(journal.requests());
      default -> ApiException.router(404, "Not Found").response();
    };
  }

  private ApiResponse interact(long channel) {
    try {
      SimInteraction interaction = world.addInteraction(channel);
      ObjectNode json = Json.object().put("id", Json.id(interaction.id()));
      json.put("application_id", Json.id(interaction.applicationId()));
      return ApiResponse.ok(json.put("token", interaction.token()));
    } catch (IllegalArgumentException unknownChannel) {
      return ApiException.unknown(10003, "Channel").response();
    }
  }
}
