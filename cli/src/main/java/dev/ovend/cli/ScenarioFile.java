package dev.ovend.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a simulator is like, and what there is to work on. Immutable.
 *
 * @param globalPerSecond the limit over all routes, of each bot
 * @param setting whatever else a scenario file says, beside world and bots
 * @param world what there is
 */
record ScenarioFile(int globalPerSecond, String setting, World world) {

  /** How many of what there are in one guild; messages are in the first channel. */
  record World(int channels, int messages, int members) {}

  /** Returns the file's text, for these bots. No route has a limit unless the setting says so. */
  String text(Cast cast) {
    return String.format(
            Locale.ROOT,
            """
            seed: 1
            profile: none
            globalPerSecond: %d
            tokens: [ %s ]
            """,
            globalPerSecond,
            cast.tokens().stream().map(t -> '"' + t + '"').collect(Collectors.joining(", ")))
        + setting
        + guilds();
  }

  private String guilds() {
    String messages =
        world.messages() == 0
            ? ""
            : ", messages: [ { content: hello, count: " + world.messages() + " } ]";
    String channels =
        IntStream.range(0, world.channels())
            .mapToObj(i -> "{ name: c" + i + (i == 0 ? messages : "") + " }")
            .collect(Collectors.joining(", "));
    String members =
        IntStream.range(0, world.members()).mapToObj(i -> "m" + i).collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        """
        world:
          guilds:
            - { name: %s, members: [ %s ], channels: [ %s ] }
            - { name: %s, channels: [ { name: %s } ] }
        """,
        Terrain.GUILD,
        members,
        channels,
        Terrain.WARM_UP,
        Terrain.WARM_UP);
  }
}
