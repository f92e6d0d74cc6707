package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is too quick for a test in real time. */
@Timeout(30)
class ReactionLimitTest {

  private static final Duration QUARTER = Duration.ofMillis(250);
  private static final String THUMB = "/reactions/%F0%9F%91%8D";

  private final VirtualTime time = VirtualTime.create();
  private final Simulator discord = Simulator.builder().startInMemory(time);
  private final World world = discord.world();
  private final long guild = world.addGuild("home");
  private final long channel = world.addChannel(guild, "general");
  private final long user = world.addUser("ann");
  private final long message = world.addMessage(channel, user, "a");

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void changes_withinAQuarterOfASecond_areRefusedWhateverTheyAre() throws Exception {
    List<Integer> statuses =
        time.call(() -> {
          int first = put(channel, message);
          int put = put(channel, world.addMessage(channel, user, "b"));
          int own = delete(THUMB + "/@me");
          int ofUser = delete(THUMB + "/" + user);
          int emoji = delete(THUMB);
          int all = delete("/reactions");
          time.sleep(QUARTER);
          return List.of(first, put, own, ofUser, emoji, all, delete("/reactions"));
        });

    assertThat(statuses).containsExactly(204, 429, 429, 429, 429, 429, 204);
  }

  @Test
  void changes_inAnotherChannel_haveTheirOwnWindow() throws Exception {
    long other = world.addChannel(guild, "other");
    long there = world.addMessage(other, user, "a");

    List<Integer> statuses =
        time.call(() -> List.of(put(channel, message), put(other, there), put(channel, message)));

    assertThat(statuses).containsExactly(204, 204, 429);
  }

  private int put(long where, long what) {
    return send(HttpMethod.PUT, "/channels/" + where + "/messages/" + what + THUMB + "/@me");
  }

  private int delete(String what) {
    return send(HttpMethod.DELETE, "/channels/" + channel + "/messages/" + message + what);
  }

  private int send(HttpMethod method, String path) {
    Request request = Request.of(Target.parse(method, path), BotToken.of(discord.token()));
    long patience = Duration.ofSeconds(15).toNanos();
    Attempt attempt = Attempt.first(patience, new Cancellation());
    return discord.httpClient().send(request, attempt).status();
  }
}
