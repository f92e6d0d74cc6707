package dev.ovend.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do, before it is known where. Immutable. */
interface Recipe {

  /** Returns the calls in the order of their times. */
  List<Errand> errands(Terrain terrain);

  /** Messages to so many channels, each in its turn, all asked for at once. */
  static Recipe posts(int channels, int each) {
    return times(
        channels * each,
        (terrain, i) -> Errand.message(terrain.channels().get(i % channels), "n-" + i));
  }

  /** Messages to one channel, one asked for after the other. */
  static Recipe spacedPosts(int count, long everyMillis) {
    return times(
        count,
        (terrain, i) ->
            Errand.message(terrain.channels().getFirst(), "n-" + i).at(i * everyMillis));
  }

  /** Messages of several processes to the same channels. */
  static Recipe sharedPosts(int channels, int each) {
    int processes = PairContestant.PROCESSES.size();
    return times(
        each * processes,
        (terrain, i) -> {
          String process = PairContestant.PROCESSES.get(i % processes);
          String channel = terrain.channels().get(i / processes % channels);
          return Errand.message(channel, process + "-" + i).as(process);
        });
  }

  /** One channel, looked at again and again. */
  static Recipe reads(int count) {
    return times(
        count,
        (terrain, i) -> Errand.of("GET", "/channels/{channel.id}", terrain.channels().getFirst()));
  }

  /** Users by their ids, each another. */
  static Recipe users(int count) {
    return times(
        count,
        (terrain, i) ->
            Errand.of("GET", "/users/{user.id}", terrain.users().get(i % terrain.users().size())));
  }

  /** A reaction to each message of one channel. */
  static Recipe reactions(int count) {
    return times(
        count,
        (terrain, i) ->
            Errand.of(
                "PUT",
                "/channels/{channel.id}/messages/{message.id}/reactions/{emoji.name}/@me",
                terrain.channels().getFirst(),
                terrain.messages().get(i),
                "👍"));
  }

  /**
   * Edits of channels: first some of one kind, then the others. The first channel has a head start,
   * so that what is learned there can be used on the rest.
   *
   * @param first makes the first edits, by a number
   */
  static Recipe edits(int channels, int others, int firsts, IntFunction<Errand> first) {
    long headStartMillis = 1_500;
    return terrain -> {
      List<Errand> all = new ArrayList<>();
      for (int c = 0; c < channels; c++) {
        List<String> channel = List.of(terrain.channels().get(c));
        long at = c == 0 ? 0 : headStartMillis;
        Stream<Errand> edits =
            Stream.concat(
                IntStream.range(0, firsts).mapToObj(first),
                IntStream.range(0, others).mapToObj(i -> slowMode("other", i)));
        edits.forEach(e ->
            all.add(new Errand(e.kind(), e.method(), e.template(), channel, e.body(), at, null)));
      }
      return all;
    };
  }

  /** A new name for a channel that is still to be put in. */
  static Errand rename(int number) {
    return edit("rename", Map.of("name", "renamed-" + number));
  }

  /** Another slow mode for a channel that is still to be put in. */
  static Errand slowMode(String kind, int number) {
    return edit(kind, Map.of("rate_limit_per_user", number));
  }

  /** Answers to users who come at an even pace, while other calls want all there is. */
  static Recipe interactions(int count, long everyMillis, int others) {
    Recipe answers =
        times(
            count,
            (terrain, i) -> Errand.callback(terrain.channels().getFirst()).at(i * everyMillis));
    return terrain ->
        Stream.concat(users(others).errands(terrain).stream(), answers.errands(terrain).stream())
            .sorted(Comparator.comparingLong(Errand::atMillis))
            .toList();
  }

  /** How many calls of {@code busy(4, 20)} spend the global limit: all but the callbacks. */
  int BUSY_COUNTED = 4 * 5 * 20 + 3 * 20;

  /** Nine kinds of calls, all asked for at once and mixed evenly. */
  static Recipe busy(int channels, int each) {
    String message = "/channels/{channel.id}/messages/{message.id}";
    return terrain -> {
      String first = terrain.channels().getFirst();
      List<Errand> all = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        for (String channel : terrain.channels().subList(0, channels)) {
          all.add(Errand.message(channel, "b-" + channel + "-" + i));
          all.add(Errand.of("GET", "/channels/{channel.id}/messages", channel));
          all.add(Errand.of("GET", "/channels/{channel.id}", channel));
          all.add(Errand.of("POST", "/channels/{channel.id}/typing", channel));
          Map<String, Object> slower = Map.of("rate_limit_per_user", i);
          all.add(Errand.of("PATCH", "/channels/{channel.id}", channel).with(slower));
        }
        all.add(Errand.of("DELETE", message, first, terrain.messages().get(i)));
        String other = terrain.messages().get(each + i);
        all.add(Errand.of("PUT", message + "/reactions/{emoji.name}/@me", first, other, "👍"));
        String user = terrain.users().get(i % terrain.users().size());
        all.add(Errand.of("GET", "/guilds/{guild.id}/members/{user.id}", terrain.guild(), user));
        all.add(Errand.callback(first));
      }
      return all;
    };
  }

  private static Errand edit(String kind, Map<String, Object> body) {
    return Errand.of("PATCH", "/channels/{channel.id}").with(body).as(kind);
  }

  private static Recipe times(int count, Maker maker) {
    return terrain -> IntStream.range(0, count).mapToObj(i -> maker.errand(terrain, i)).toList();
  }

  /** Makes the errand of a number. */
  interface Maker {
    Errand errand(Terrain terrain, int number);
  }
}
