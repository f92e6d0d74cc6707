package dev.ovend.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.simulator.SimMessage;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.SimulatorBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A simulator with limits that bite within a second, and a world that gives every library the same
 * work: a channel to talk in, one with a long history, a guild with more members than a page.
 */
final class Stage implements AutoCloseable {

  static final int SENT = 20;
  static final int HISTORY = 250;
  static final int MEMBERS = 250;
  static final String UNKNOWN_ID = "1100000000000000000";
  static final String EMOJI = "👍";
  static final String FILE = "figures.txt";
  static final byte[] FILE_BYTES = new byte[100_000];

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Instant FIRST = Instant.parse("2024-06-01T12:00:00Z");

  final Simulator discord;
  final long guild;
  final long talk;
  final long past;
  final List<Long> history;
  final List<Long> members;

  Stage(UnaryOperator<SimulatorBuilder> settings) {
    SimulatorBuilder builder =
        Simulator.builder()
            .limit("POST /channels/{channel_id}/messages", 5, SECOND)
            .limit("GET /channels/{channel_id}/messages", 2, SECOND)
            .limit("GET /guilds/{guild_id}/members", 2, SECOND);
    discord = settings.apply(builder).start();
    guild = discord.world().addGuild("home");
    talk = discord.world().addChannel(guild, "talk");
    past = discord.world().addChannel(guild, "past");
    members =
        IntStream.range(0, MEMBERS)
            .mapToObj(i -> {
              long user = discord.world().addUser("member-" + i);
              discord.world().addMember(guild, user);
              return user;
            })
            .toList();
    history =
        IntStream.range(0, HISTORY)
            .mapToObj(i -> discord.world().addMessage(past, members.getFirst(), "past " + i, at(i)))
            .toList();
  }

  /** Starts the clock of a library's figures. */
  Figures figures(String library) {
    return new Figures(library, discord.journal());
  }

  /** Returns the id of the bot that the libraries log in as. */
  long bot() {
    return discord.world().botIds().getFirst();
  }

  /** Returns what is sent to {@link #talk} at first. */
  static List<String> texts() {
    return IntStream.rangeClosed(1, SENT).mapToObj(i -> "message " + i).toList();
  }

  /** Returns {@link #history} from the newest on. */
  List<Long> newestFirst() {
    return history.reversed();
  }

  /**
   * Proves the end of the common work: all was sent once and in order, the first edited, a reply
   * and a file added, then numbers 3 to 7 deleted, and the two oldest of the history.
   */
  void proveEnd() {
    List<SimMessage> talked = discord.world().messages(talk);
    assertThat(talked)
        .extracting(SimMessage::content)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, SENT + 2)
                .filter(i -> i < 3 || i > 7)
                .mapToObj(Stage::finalText)
                .toList());
    assertThat(talked).extracting(SimMessage::authorId).containsOnly(bot());
    assertThat(talked.getLast().attachments())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.filename()).isEqualTo(FILE);
          assertThat(file.size()).isEqualTo(FILE_BYTES.length);
        });
    assertThat(discord.world().messages(past))
        .extracting(SimMessage::id)
        .isEqualTo(history.subList(2, HISTORY));
    assertThat(discord.journal().violations()).isEmpty();
  }

  private static Instant at(int minutes) {
    return FIRST.plus(Duration.ofMinutes(minutes));
  }

  private static String finalText(int number) {
    return switch (number) {
      case 1 -> "edited";
      case SENT + 1 -> "a reply";
      case SENT + 2 -> "a file";
      default -> "message " + number;
    };
  }

  /** Proves that pages of members, put together, are the whole guild: owner and bot as well. */
  void proveMembers(List<Long> listed) {
    assertThat(listed).hasSize(MEMBERS + 2).isSorted().doesNotHaveDuplicates();
    assertThat(listed).containsAll(members).contains(bot());
  }

  @Override
  public void close() {
    discord.close();
  }
}
