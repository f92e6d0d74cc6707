package dev.ovend.simulator;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The simulator's own pages, for clients in other processes: what they see, and what they change.
 * They are not journaled. Thread-safe.
 */
final class Control {

  static final String PREFIX = "/__simulator/";

  private static final Pattern INTERACTIONS = Pattern.compile("interactions/([0-9]{1,18})");

  private final Journal journal;
  private final World world;
  private final Faults faults;
  private final FaultReader faultReader;
  private final Map<String, Map<String, Function<byte[], ApiResponse>>> pages;

  Control(Journal journal, World world, Faults faults) {
    this.journal = journal;
    this.world = world;
    this.faults = faults;
    this.faultReader = new FaultReader(faults.routes());
    JournalPages told = new JournalPages(journal);
    this.pages =
        Map.of(
            "health", Map.of("GET", body -> ApiResponse.ok(Json.object().put("status", "ok"))),
            "journal", Map.of("GET", body -> ApiResponse.ok(told.summary())),
            "journal/buckets", Map.of("GET", body -> ApiResponse.ok(told.buckets())),
            "journal/global", Map.of("GET", body -> ApiResponse.ok(told.global())),
            "journal/requests", Map.of("GET", body -> ApiResponse.ok(told.requests())),
            "faults", Map.of("POST", this::addFaults, "DELETE", body -> clearFaults()),
            "end", Map.of("POST", body -> end()));
  }

  /**
   * Answers a request for one of the pages: {@code GET health}, {@code GET journal}, {@code GET
   * journal/buckets}, {@code GET journal/global}, {@code GET journal/requests}, {@code POST} or
   * {@code DELETE faults}, {@code POST end}, or {@code POST interactions/CHANNEL}, by which a user
   * of that channel turns to the bot.
   */
  ApiResponse answer(String method, String path, byte[] body) {
    Map<String, Function<byte[], ApiResponse>> page = page(path.substring(PREFIX.length()));
    if (page == null) {
      return ApiException.router(404, "Not Found").response();
    }
    Function<byte[], ApiResponse> action = page.get(method);
    return action == null
        ? ApiException.router(405, "Method Not Allowed").response()
        : action.apply(body);
  }

  private @Nullable Map<String, Function<byte[], ApiResponse>> page(String name) {
    Matcher interactions = INTERACTIONS.matcher(name);
    if (interactions.matches()) {
      long channel = Long.parseLong(interactions.group(1));
      return Map.of("POST", body -> interact(channel));
    }
    return pages.get(name);
  }

  /**
   * Lets requests suffer what a body says in the words of a scenario file: all of it or nothing.
   */
  private ApiResponse addFaults(byte[] body) {
    Problems problems = new Problems("body");
    try {
      YamlValue value = YamlValue.read(new ByteArrayInputStream(body), problems);
      Consumer<Faults> planned = faultReader.readAll(value);
      problems.check();
      planned.accept(faults);
      return ApiResponse.noContent();
    } catch (ScenarioException e) {
      ObjectNode json = Json.object().put("message", "400: Bad Request");
      ArrayNode told = json.putArray("problems");
      e.problems().forEach(told::add);
      return ApiResponse.of(400, json);
    }
  }

  private ApiResponse clearFaults() {
    faults.clear();
    return ApiResponse.noContent();
  }

  private ApiResponse end() {
    journal.expectNoMore();
    return ApiResponse.noContent();
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
