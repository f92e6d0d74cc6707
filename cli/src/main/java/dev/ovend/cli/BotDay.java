package dev.ovend.cli;

import dev.ovend.core.Call;
import dev.ovend.rest.RestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a busy bot does in a day, pressed into some 20 seconds: reads, announcements to many
 * channels, edits, reactions, and a burst of interactions. One virtual thread for each errand, each
 * of which simply waits for its calls.
 */
final class BotDay {

  static final String READ = "read";
  static final String SEND = "send message";
  static final String EDIT = "edit message";
  static final String REACT = "react";
  static final String ANSWER = "answer interaction";

  private static final int MESSAGES = 8;
  private static final int EDITS = 3;
  private static final int REACTIONS = 6;
  private static final int REACTING_CHANNELS = 6;
  private static final int READS = 240;
  private static final int INTERACTIONS = 150;
  private static final List<String> EMOJI = List.of("👍", "🎉", "❤", "🚀", "👀", "✅");

  private final RestClient client;
  private final SimulatorPages pages;
  private final Recorder recorder;

  BotDay(RestClient client, SimulatorPages pages, Recorder recorder) {
    this.client = client;
    this.pages = pages;
    this.recorder = recorder;
  }

  /** Does everything and returns when the last call has its result. */
  void run() throws InterruptedException {
    World world = discover();
    recorder.expect(calls(world));
    List<Future<?>> errands = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < world.channels().size(); i++) {
        String channel = world.channels().get(i);
        boolean reacting = i < REACTING_CHANNELS;
        errands.add(threads.submit(() -> announce(threads, channel, reacting)));
      }
      for (int i = 0; i < READS; i++) {
        Call<?> call = read(world, i);
        errands.add(threads.submit(() -> recorder.record(READ, call)));
      }
      for (int i = 0; i < INTERACTIONS; i++) {
        Call<?> call = answer(world, i);
        errands.add(threads.submit(() -> recorder.record(ANSWER, call)));
      }
    }
    for (Future<?> errand : errands) {
      recorder.ended(errand);
    }
  }

  private static int calls(World world) {
    return READS
        + INTERACTIONS
        + world.channels().size() * (MESSAGES + EDITS)
        + Math.min(REACTING_CHANNELS, world.channels().size()) * REACTIONS;
  }

  private World discover() {
    client.get("/users/@me").maxAttempts(2).execute();
    String guild = client.get("/users/@me/guilds").execute().json().path(0).path("id").asString();
    List<String> channels = new ArrayList<>();
    for (JsonNode channel : client.get("/guilds/{id}/channels", guild).execute().json()) {
      if (channel.path("type").asInt() == 0) {
        channels.add(channel.path("id").asString());
      }
    }
    List<String> users = new ArrayList<>();
    JsonNode members =
        client.get("/guilds/{id}/members", guild).query("limit", 100).execute().json();
    members.forEach(member -> users.add(member.path("user").path("id").asString()));
    if (channels.isEmpty() || users.isEmpty()) {
      throw new IllegalArgumentException(
          "demo: "
              + channels.size()
              + " channels and "
              + users.size()
              + " members at the base (expected: a simulator's demo world, as `ovend simulate`"
              + " gives)");
    }
    return new World(guild, channels, users);
  }

  private @Nullable Void announce(ExecutorService threads, String channel, boolean reacting)
      throws InterruptedException, ExecutionException {
    List<Future<@Nullable JsonNode>> sent = new ArrayList<>();
    for (int i = 1; i <= MESSAGES; i++) {
      Map<String, String> body = Map.of("content", "Announcement " + i);
      Call<JsonNode> call = client.post("/channels/{id}/messages", channel).json(body).asJson();
      sent.add(threads.submit(() -> recorder.record(SEND, call)));
    }
    List<String> messages = new ArrayList<>();
    for (Future<@Nullable JsonNode> each : sent) {
      JsonNode message = each.get();
      if (message != null) {
        messages.add(message.path("id").asString());
      }
    }
    for (int i = 0; i < EDITS && i < messages.size(); i++) {
      Map<String, String> body = Map.of("content", "Announcement " + (i + 1) + ", corrected");
      recorder.record(
          EDIT,
          client
              .patch("/channels/{channel}/messages/{message}", channel, messages.get(i))
              .json(body));
    }
    for (int i = 0; reacting && i < REACTIONS && !messages.isEmpty(); i++) {
      recorder.record(
          REACT,
          client.put(
              "/channels/{channel}/messages/{message}/reactions/{emoji}/@me",
              channel,
              messages.getLast(),
              EMOJI.get(i)));
    }
    return null;
  }

  private Call<?> read(World world, int i) {
    String channel = world.channels().get(i % world.channels().size());
    return switch (i % 4) {
      case 0 -> client.get("/channels/{id}", channel);
      case 1 -> client.get("/users/{id}", world.users().get(i % world.users().size()));
      case 2 -> client.get("/channels/{id}/messages", channel).query("limit", 10);
      default -> client.get("/guilds/{id}", world.guild());
    };
  }

  /** Lets a user turn to the bot, and returns the bot's answer. */
  private Call<?> answer(World world, int i) throws InterruptedException {
    String channel = world.channels().get(i % world.channels().size());
    SimulatorPages.Interaction interaction =
        pages
            .interact(channel)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "demo: no interactions at the base (expected: a simulator, as `ovend"
                        + " simulate` runs one)"));
    Map<String, ?> body = Map.of("type", 4, "data", Map.of("content", "Pong " + i));
    return client
        .post("/interactions/{id}/{token}/callback", interaction.id(), interaction.token())
        .anonymous()
        .json(body);
  }

  /** What there is to work on. */
  private record World(String guild, List<String> channels, List<String> users) {}
}
