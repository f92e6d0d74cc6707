package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Edits, deletes and role changes on a bad day: all of them succeed, and the end state is what they
 * were to make of it.
 *
 * @param edits how many messages are edited
 * @param deletes how many messages are deleted
 * @param members of whom each has one half of all roles exchanged for the other
 */
record FaultyWrites(int edits, int deletes, int members) implements ReliabilityScenario {

  private static final int CHANNELS = 20;
  private static final int ROLES = 5;
  private static final int PER_SECOND = 1_000;
  private static final Duration ATTEMPT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String EDITED = "edited ";
  private static final String ROLE = "/guilds/{guild}/members/{user}/roles/{role}";

  @Override
  public String name() {
    return "faulty-writes";
  }

  @Override
  public String about() {
    return edits
        + " edits, "
        + deletes
        + " deletes, "
        + members * ROLES
        + " role changes; 5 % 502, 2 % reset before, 1 % reset after, 1 % lost answers";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(14);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file =
        new ScenarioFile(PER_SECOND, "", new ScenarioFile.World(CHANNELS, 0, members));
    try (Site site = Site.open(place, file);
        RestClient client = site.client().attemptTimeout(ATTEMPT).build()) {
      Scene scene = prepare(site, client);
      site.mark();
      site.pages().suffer(Mishaps.badDay(Mishaps.EVERYWHERE));
      long start = System.nanoTime();
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (Supplier<CompletableFuture<?>> write : writes(client, site.terrain().guild(), scene)) {
        calls.add(write.get());
      }
      Tally tally = Tally.await(calls, PATIENCE);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      site.pages().heal();
      List<Trace> traces = site.traces();
      return judge(new Seen(tally, wrong(site, scene), traces, took));
    }
  }

  /** Writes the messages, makes the roles, and gives every second one to each member. */
  private Scene prepare(Site site, RestClient client) {
    List<CompletableFuture<Message>> messages = new ArrayList<>();
    for (int i = 0; i < edits + deletes; i++) {
      String channel = site.terrain().channels().get(i % CHANNELS);
      messages.add(
          client
              .post("/channels/{id}/messages", channel)
              .json(Map.of("content", "message " + i))
              .asJson()
              .submit()
              .thenApply(json -> new Message(channel, json.path("id").asString())));
    }
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < ROLES; i++) {
      roles.add(
          client
              .post("/guilds/{id}/roles", site.terrain().guild())
              .json(Map.of("name", "role " + i))
              .asJson()
              .execute()
              .path("id")
              .asString());
    }
    List<String> users = site.terrain().users().subList(0, members);
    List<CompletableFuture<?>> given = new ArrayList<>();
    for (int i = 0; i < members * ROLES; i++) {
      if (hasAtFirst(i)) {
        String user = users.get(i / ROLES);
        String role = roles.get(i % ROLES);
        given.add(client.put(ROLE, site.terrain().guild(), user, role).asNothing().submit());
      }
    }
    given.forEach(CompletableFuture::join);
    return new Scene(messages.stream().map(CompletableFuture::join).toList(), users, roles);
  }

  private static boolean hasAtFirst(int number) {
    return (number / ROLES + number % ROLES) % 2 == 0;
  }

  private List<Supplier<CompletableFuture<?>>> writes(
      RestClient client, String guild, Scene scene) {
    List<Supplier<CompletableFuture<?>>> writes = new ArrayList<>();
    for (int i = 0; i < edits + deletes; i++) {
      Message message = scene.messages.get(i);
      String text = EDITED + i;
      writes.add(i < edits ? () -> edit(client, message, text) : () -> delete(client, message));
    }
    for (int i = 0; i < members * ROLES; i++) {
      String user = scene.users.get(i / ROLES);
      String role = scene.roles.get(i % ROLES);
      boolean take = hasAtFirst(i);
      writes.add(() ->
          (take ? client.delete(ROLE, guild, user, role) : client.put(ROLE, guild, user, role))
              .asNothing()
              .submit());
    }
    Collections.shuffle(writes, new Random(1));
    return writes;
  }

  private static CompletableFuture<?> edit(RestClient client, Message message, String text) {
    return client
        .patch("/channels/{id}/messages/{id}", message.channel, message.id)
        .json(Map.of("content", text))
        .submit();
  }

  private static CompletableFuture<?> delete(RestClient client, Message message) {
    return client.delete("/channels/{id}/messages/{id}", message.channel, message.id).submit();
  }

  private Wrong wrong(Site site, Scene scene) throws IOException, InterruptedException {
    Map<String, String> texts = new HashMap<>();
    for (String channel : site.terrain().channels()) {
      for (JsonNode message : site.messages(channel)) {
        texts.put(message.path("id").asString(), message.path("content").asString());
      }
    }
    Map<String, Set<String>> roles = new HashMap<>();
    String path = "/guilds/" + site.terrain().guild() + "/members?limit=1000";
    for (JsonNode member : site.look(path)) {
      Set<String> ids = new HashSet<>();
      member.path("roles").forEach(role -> ids.add(role.asString()));
      roles.put(member.at("/user/id").asString(), ids);
    }
    return wrong(scene, texts, roles);
  }

  /**
   * Counts what is not as it should be.
   *
   * @param texts the messages that are there, by their ids
   * @param roles the roles of the members, by their users' ids
   */
  Wrong wrong(Scene scene, Map<String, String> texts, Map<String, Set<String>> roles) {
    int edited = 0;
    int deleted = 0;
    for (int i = 0; i < edits + deletes; i++) {
      String text = texts.get(scene.messages.get(i).id);
      if (i < edits) {
        edited += (EDITED + i).equals(text) ? 0 : 1;
      } else {
        deleted += text == null ? 0 : 1;
      }
    }
    int changed = 0;
    for (int i = 0; i < members * ROLES; i++) {
      Set<String> has = roles.getOrDefault(scene.users.get(i / ROLES), Set.of());
      changed += has.contains(scene.roles.get(i % ROLES)) == hasAtFirst(i) ? 1 : 0;
    }
    return new Wrong(edited, deleted, changed);
  }

  /** One message. */
  record Message(String channel, String id) {}

  /** What there is to write on: the messages to edit come first. */
  record Scene(List<Message> messages, List<String> users, List<String> roles) {}

  /** How much is not as it should be in the end. */
  record Wrong(int edits, int deletes, int roles) {}

  /** The findings of one run. */
  record Seen(Tally tally, Wrong wrong, List<Trace> traces, Duration took) {}

  /** Says whether all was written. */
  static Findings judge(Seen seen) {
    return new Findings()
        .completed(seen.tally)
        .none("wrong edits", seen.wrong.edits)
        .none("wrong deletes", seen.wrong.deletes)
        .none("wrong roles", seen.wrong.roles)
        .figure("requests", seen.traces.size())
        .figure("requests that suffered", seen.traces.stream().filter(Trace::suffered).count())
        .figure("seconds", seen.took.toMillis() / 1000.0);
  }
}
