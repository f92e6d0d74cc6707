package dev.ovend.cli;

import static dev.ovend.cli.EfficiencyScenario.named;

import dev.ovend.cli.EfficiencyScenario.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is played, in the order of the tables. */
final class EfficiencyScenarios {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String MESSAGES = "POST /channels/{channel_id}/messages";
  private static final String CHANNEL = "PATCH /channels/{channel_id}";

  private EfficiencyScenarios() {}

  /** Returns the one that only shows whether everything works; no part of all. */
  static EfficiencyScenario smoke() {
    return named("smoke", "10 messages to one channel, 5 per second")
        .rtt(20, 0)
        .setting(limit(MESSAGES, 5, "1s"))
        .work(Recipe.posts(1, 10))
        .theory(Theory.fixed(10, 5, SECOND))
        .bars(Bar.refused(0))
        .build();
  }

  /** Returns all scenarios. */
  static List<EfficiencyScenario> all() {
    List<EfficiencyScenario> all = new ArrayList<>();
    all.addAll(buckets());
    all.addAll(manyBuckets());
    all.addAll(clocks());
    all.add(renames());
    all.addAll(changes());
    all.add(shrinkGrow());
    all.addAll(together());
    all.add(busyBot());
    return all;
  }

  /**
   * Returns the scenarios of these names, or of groups such as {@code changes}; all if there are
   * none.
   *
   * @throws IllegalArgumentException if there is no such scenario
   */
  static List<EfficiencyScenario> chosen(List<String> names) {
    if (names.isEmpty()) {
      return all();
    }
    List<EfficiencyScenario> known = new ArrayList<>(all());
    known.add(smoke());
    for (String name : names) {
      if (known.stream().noneMatch(scenario -> matches(scenario, name))) {
        throw new IllegalArgumentException(
            "--scenario: " + name + " (expected: " + String.join(", ", names()) + ")");
      }
    }
    return known.stream()
        .filter(scenario -> names.stream().anyMatch(name -> matches(scenario, name)))
        .toList();
  }

  static List<String> names() {
    return all().stream().map(EfficiencyScenario::name).toList();
  }

  private static boolean matches(EfficiencyScenario scenario, String name) {
    return scenario.name().equals(name) || scenario.name().startsWith(name + "-");
  }

  private static List<EfficiencyScenario> buckets() {
    return List.of(
        oneChannel("one-channel", "60 messages to one channel, 5 per second")
            .rtt(80, 0)
            .bars(Bar.efficiency(97), Bar.refused(0))
            .build(),
        named("sliding", "the same, with a window that slides")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s, kind: sliding"))
            .work(Recipe.posts(1, 60))
            .theory(Theory.sliding(60, 5, SECOND))
            .bars(Bar.efficiency(97), Bar.refused(0))
            .build(),
        named("sliding-log", "the same, with each slot back one window after its own use")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s, kind: log"))
            .work(Recipe.posts(1, 60))
            .theory(Theory.fixed(60, 5, SECOND))
            .bars(Bar.efficiency(85), Bar.refused(1))
            .build(),
        named("reactions", "60 reactions in one channel, 1 per 0.25 s")
            .rtt(100, 0)
            .setting(
                limit(
                    "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
                    1,
                    "250ms"))
            .world(1, 60, 1)
            .work(Recipe.reactions(60))
            .theory(Theory.fixed(60, 1, Duration.ofMillis(250)))
            .bars(Bar.efficiency(95), Bar.refused(0))
            .build(),
        named("wide-bucket", "400 reads of one channel, 50 per second; a large bot's global limit")
            .rtt(100, 0)
            .global(500)
            .setting(limit("GET /channels/{channel_id}", 50, "1s"))
            .work(Recipe.reads(400))
            .theory(Theory.fixed(400, 50, SECOND))
            .bars(Bar.efficiency(95), Bar.refused(0))
            .build());
  }

  private static List<EfficiencyScenario> manyBuckets() {
    return List.of(
        named("forty-channels", "20 messages to each of 40 channels, 5 per 2 s; global limit")
            .rtt(60, 0.5)
            .setting(limit(MESSAGES, 5, "2s"))
            .world(40, 0, 1)
            .work(Recipe.posts(40, 20))
            .theory(
                Theory.larger(
                    Theory.fixed(20, 5, Duration.ofSeconds(2)), Theory.fixed(800, 50, SECOND)))
            .bars(Bar.efficiency(94), Bar.refused(0))
            .build(),
        named("no-headers", "1,000 users by id, no bucket; global limit")
            .rtt(100, 0)
            .world(1, 0, 995)
            .work(Recipe.users(1000))
            .theory(Theory.fixed(1000, 50, SECOND))
            .field(Field.CONCURRENT)
            .bars(Bar.efficiency(93), Bar.refused(0))
            .build(),
        named("hidden-route", "60 messages to one channel, 5 per second, which no header shows")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s, hidden: true"))
            .work(Recipe.posts(1, 60))
            .theory(Theory.fixed(60, 5, SECOND))
            .bars(Bar.efficiency(80), Bar.refused(5))
            .build(),
        named("cold-start", "200 messages to 100 channels of which nothing is known; global limit")
            .rtt(50, 0)
            .setting(limit(MESSAGES, 5, "5s"))
            .world(100, 0, 1)
            .work(Recipe.posts(100, 2))
            .theory(Theory.fixed(200, 50, SECOND))
            .bars(Bar.efficiency(94), Bar.refused(0))
            .build());
  }

  private static List<EfficiencyScenario> clocks() {
    return List.of(
        oneChannel("skew-ahead", "one-channel, with the server's clock 30 s ahead")
            .rtt(80, 0)
            .setting("clockOffset: 30s")
            .bars(Bar.efficiency(97), Bar.refused(0))
            .build(),
        oneChannel("skew-behind", "one-channel, with the server's clock 30 s behind")
            .rtt(80, 0)
            .setting("clockOffset: -30s")
            .bars(Bar.efficiency(97), Bar.refused(0))
            .build(),
        oneChannel("jitter", "one-channel, with round trips from 20 to 400 ms")
            .rtt(210, 0.905)
            .bars(Bar.efficiency(88), Bar.refused(0))
            .build());
  }

  private static EfficiencyScenario.Builder oneChannel(String name, String about) {
    return named(name, about)
        .setting(limit(MESSAGES, 5, "1s"))
        .work(Recipe.posts(1, 60))
        .theory(Theory.fixed(60, 5, SECOND));
  }

  private static EfficiencyScenario renames() {
    return named("renames", "renames, 2 per 20 s and hidden, among other edits of 3 channels")
        .rtt(100, 0)
        .setting(
            "limits:\n  - { route: '"
                + CHANNEL
                + "', limits: [ { requests: 5, window: 5s },"
                + " { requests: 2, window: 20s, hidden: true, whenField: name } ] }")
        .world(3, 0, 1)
        .work(Recipe.edits(3, 11, 3, Recipe::rename))
        .without(Recipe.edits(3, 11, 3, i -> Recipe.slowMode("filler", 100 + i)))
        .bars(
            Bar.refused(1),
            Bar.delay("other", Duration.ofMillis(100)),
            Bar.within(Duration.ofSeconds(24)))
        .build();
  }

  private static List<EfficiencyScenario> changes() {
    String message = "route: '" + MESSAGES + "'";
    return List.of(
        named("changes-limit", "a limit shrinks from 5 to 4, then grows to 10")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s"))
            .setting("steps:")
            .setting(step(3_500, "limit: { " + message + ", requests: 4, window: 1s }"))
            .setting(step(6_500, "limit: { " + message + ", requests: 10, window: 1s }"))
            .work(Recipe.posts(1, 40))
            .bars(Bar.refused(1), Bar.within(Duration.ofSeconds(9)))
            .build(),
        named("changes-id", "a bucket gets another id")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s"))
            .setting("steps:")
            .setting(step(2_500, "rename: { " + message + ", id: another }"))
            .work(Recipe.posts(1, 30))
            .theory(Theory.fixed(30, 5, SECOND))
            .bars(Bar.refused(1), Bar.within(Duration.ofSeconds(7)))
            .build(),
        named("changes-flip", "a bucket has one of two ids, in turns, 8 times")
            .rtt(80, 0)
            .setting(limit(MESSAGES, 5, "1s"))
            .setting("steps:")
            .setting(
                IntStream.rangeClosed(1, 8)
                    .mapToObj(
                        i -> step(700 * i, "rename: { " + message + ", id: id" + i % 2 + " }"))
                    .collect(Collectors.joining("\n")))
            .work(Recipe.posts(1, 40))
            .theory(Theory.fixed(40, 5, SECOND))
            .bars(Bar.refused(8), Bar.within(Duration.ofSeconds(10)))
            .build(),
        named("changes-shared", "a resource that all share is spent while the bucket is not")
            .rtt(80, 0)
            .setting(
                "limits:\n  - { "
                    + message
                    + ", limits: [ { requests: 10, window: 1s },"
                    + " { requests: 6, window: 6s, hidden: true, shared: true } ] }")
            .work(Recipe.spacedPosts(12, 150))
            .theory(Theory.fixed(12, 6, Duration.ofSeconds(6)))
            .bars(Bar.refused(1), Bar.within(Duration.ofSeconds(8)))
            .build());
  }

  private static EfficiencyScenario shrinkGrow() {
    String message = "route: '" + MESSAGES + "'";
    return named("shrink-grow", "a limit of 5 in 1 s becomes 2 in 3 s, then 8 in 1 s")
        .rtt(80, 0)
        .setting(limit(MESSAGES, 5, "1s"))
        .setting("steps:")
        .setting(step(3_500, "limit: { " + message + ", requests: 2, window: 3s }"))
        .setting(step(14_000, "limit: { " + message + ", requests: 8, window: 1s }"))
        .work(Recipe.posts(1, 60))
        .bars(Bar.refused(2), Bar.within(Duration.ofSeconds(23)))
        .build();
  }

  private static EfficiencyScenario busyBot() {
    String message = "/channels/{channel_id}/messages/{message_id}";
    return named("busy-bot", "nine kinds of calls in 4 channels, leaky and fixed buckets")
        .rtt(80, 0.3)
        .setting(
            "limits:\n"
                + bucket(MESSAGES, 5, "1s, kind: sliding")
                + bucket("GET /channels/{channel_id}/messages", 10, "2s")
                + bucket("GET /channels/{channel_id}", 10, "2s, kind: sliding")
                + bucket("POST /channels/{channel_id}/typing", 5, "1s")
                + bucket(CHANNEL, 5, "1s, kind: sliding")
                + bucket("DELETE " + message, 5, "1s, kind: sliding")
                + bucket("PUT " + message + "/reactions/{emoji_name}/@me", 1, "250ms")
                + bucket("GET /guilds/{guild_id}/members/{user_id}", 5, "1s"))
        .world(4, 40, 20)
        .work(Recipe.busy(4, 20))
        .theory(Theory.fixed(Recipe.BUSY_COUNTED, 50, SECOND))
        .bars(Bar.efficiency(90), Bar.refused(0))
        .build();
  }

  private static String bucket(String route, int requests, String window) {
    return String.format(
        Locale.ROOT, "  - { route: '%s', requests: %d, window: %s }\n", route, requests, window);
  }

  private static List<EfficiencyScenario> together() {
    return List.of(
        named("two-processes", "two processes, one token, 300 messages of each to 40 channels")
            .rtt(60, 0)
            .setting(limit(MESSAGES, 5, "1s"))
            .world(40, 0, 1)
            .work(Recipe.sharedPosts(40, 300))
            .theory(Theory.fixed(600, 50, SECOND))
            .field(Field.TWO_PROCESSES)
            .bars(Bar.refusedShare(2), Bar.share(25))
            .build(),
        named(
                "interactions",
                "1,000 users answered at 100 a second, beside 520 calls; global limit")
            .rtt(60, 0)
            .world(1, 0, 515)
            .work(Recipe.interactions(1000, 10, 520))
            .theory(Theory.larger(Duration.ofMillis(9_990), Theory.fixed(520, 50, SECOND)))
            .bars(Bar.p99("callback", Duration.ofMillis(160)))
            .build(),
        named("invalid-requests", "20,000 calls that Discord would answer 401 or 403")
            .field(Field.VIRTUAL)
            .bars(Bar.invalidInTenMinutes(9_500))
            .build());
  }

  private static String limit(String route, int requests, String window) {
    return String.format(
        Locale.ROOT,
        "limits:\n  - { route: '%s', requests: %d, window: %s }",
        route,
        requests,
        window);
  }

  private static String step(int millis, String change) {
    long at = EfficiencyScenario.LEAD.toMillis() + millis;
    return "  - { at: " + at + "ms, " + change + " }";
  }
}
