package dev.ovend.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows parts of a message as Discord does: with ids, and with what the client left out.
 *
 * <p>See Discord Docs/Component Reference.
 *
 * @param files what came with the message
 * @param ids makes the ids of media
 */
record MessageParts(List<Upload> files, Snowflakes ids) {

  private static final int THUMBNAIL = 11;
  private static final int FILE = 13;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;
  private static final Set<Integer> SELECTS = Set.of(3, 5, 6, 7, 8);
  private static final List<String> MEDIA = List.of("media", "file");
  private static final String ATTACHED = "attachment://";
  private static final int DEFAULT_HOURS = 24;

  /** Returns what was sent as field {@code name} of a message. */
  JsonNode shown(String name, JsonNode sent) {
    return switch (name) {
      case "embeds" -> embeds(sent);
      case "components" -> components(sent);
      default -> sent;
    };
  }

  /** Returns the poll of a new message. */
  static ObjectNode poll(JsonNode sent, long messageId) {
    ObjectNode poll = Json.object();
    poll.set("question", sent.path("question"));
    ArrayNode answers = poll.putArray("answers");
    for (JsonNode answer : sent.path("answers")) {
      int number = answers.size() + 1;
      answers.addObject().put("answer_id", number).set("poll_media", answer.path("poll_media"));
    }
    long begin = Snowflakes.epochMillis(messageId);
    long hours = sent.path("duration").asLong(DEFAULT_HOURS);
    poll.put("expiry", Snowflakes.timestampOf(begin + TimeUnit.HOURS.toMillis(hours)));
    poll.put("allow_multiselect", sent.path("allow_multiselect").asBoolean(false));
    poll.put("layout_type", sent.path("layout_type").asInt(1));
    poll.putObject("results").put("is_finalized", false).set("answer_counts", Json.array());
    return poll;
  }

  private static ArrayNode embeds(JsonNode sent) {
    ArrayNode embeds = Json.array();
    for (JsonNode each : sent) {
      ObjectNode embed = ((ObjectNode) each).deepCopy().put("type", "rich");
      if (embed.path("fields").isArray()) {
        ArrayNode fields = Json.array();
        embed.path("fields").forEach(f -> fields.add(over(Json.object().put("inline", false), f)));
        embed.set("fields", fields);
      }
      embeds.add(embed);
    }
    return embeds;
  }

  private ArrayNode components(JsonNode sent) {
    Set<Integer> taken = new HashSet<>();
    sent.findValues("id").stream().filter(JsonNode::isInt).forEach(id -> taken.add(id.asInt()));
    return components(sent, taken);
  }

  private ArrayNode components(JsonNode sent, Set<Integer> taken) {
    ArrayNode components = Json.array();
    sent.forEach(each -> components.add(component(each, taken)));
    return components;
  }

  /** Returns a component with those inside it, which follow it with their ids. */
  private ObjectNode component(JsonNode sent, Set<Integer> taken) {
    ObjectNode component = over(defaults(sent), sent);
    if (component.path("id").asInt(0) == 0) {
      component.put("id", free(taken));
    }
    if (component.path("components").isArray()) {
      component.set("components", components(component.path("components"), taken));
    }
    if (component.path("accessory").isObject()) {
      component.set("accessory", component(component.path("accessory"), taken));
    }
    ArrayNode items = Json.array();
    for (JsonNode item : component.path("items")) {
      ObjectNode described = Json.object().putNull("description").put("spoiler", false);
      items.add(withMedia(over(described, item)));
    }
    if (!items.isEmpty()) {
      component.set("items", items);
    }
    return withMedia(component);
  }

  private static int free(Set<Integer> taken) {
    int id = 1;
    while (!taken.add(id)) {
      id++;
    }
    return id;
  }

  private ObjectNode defaults(JsonNode component) {
    int type = component.path("type").asInt();
    ObjectNode defaults = Json.object();
    if (SELECTS.contains(type)) {
      return defaults.put("min_values", 1).put("max_values", 1);
    }
    return switch (type) {
      case THUMBNAIL -> defaults.putNull("description").put("spoiler", false);
      case FILE -> {
        String name = component.path("file").path("url").asString("").replace(ATTACHED, "");
        yield defaults.put("name", name).put("size", size(name)).put("spoiler", false);
      }
      case SEPARATOR -> defaults.put("divider", true).put("spacing", 1);
      case CONTAINER -> defaults.putNull("accent_color").put("spoiler", false);
      default -> defaults;
    };
  }

  private long size(String filename) {
    return files.stream()
        .filter(file -> file.filename().equals(filename))
        .mapToLong(Upload::size)
        .findFirst()
        .orElse(0);
  }

  private ObjectNode withMedia(ObjectNode owner) {
    for (String field : MEDIA) {
      if (owner.path(field).isObject()) {
        ObjectNode media = ((ObjectNode) owner.path(field)).deepCopy();
        media.put("id", Json.id(ids.next())).put("proxy_url", media.path("url").asString(""));
        owner.set(field, media);
      }
    }
    return owner;
  }

  private static ObjectNode over(ObjectNode defaults, JsonNode sent) {
    defaults.setAll((ObjectNode) sent);
    return defaults;
  }
}
