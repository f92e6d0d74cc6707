package dev.ovend.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fills a world for a demonstration: the same guild, channels, members and messages every time. */
final class DemoWorld {

  static final int CHANNELS = 40;
  static final int MEMBERS = 25;
  static final int MESSAGES = 10;

  private static final Instant FIRST_MESSAGE = Instant.parse("2024-06-01T12:00:00Z");
  private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(7);

  private DemoWorld() {}

  /** Adds the guild; {@link #MEMBERS} counts its owner and the bot. */
  static void fill(World world) {
    long guild = world.addGuild("Ovend demo");
    List<Long> users = new ArrayList<>();
    int others = MEMBERS - 1 - world.botIds().size();
    for (int i = 1; i <= others; i++) {
      long user = world.addUser(String.format(Locale.ROOT, "member-%02d", i));
      world.addMember(guild, user);
      users.add(user);
    }
    world.addRole(guild, "moderators");
    Instant at = FIRST_MESSAGE;
    for (int i = 1; i <= CHANNELS; i++) {
      long channel = world.addChannel(guild, String.format(Locale.ROOT, "channel-%02d", i));
      for (int j = 0; j < MESSAGES; j++) {
        world.addMessage(channel, users.get(j % users.size()), "Message " + (j + 1), at);
        at = at.plus(BETWEEN_MESSAGES);
      }
    }
  }
}
