package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reactions of others, and of several bots. */
class ReactionsTest {

  private static final String UP = "%F0%9F%91%8D";
  private static final String CUSTOM = "wave:661750441516795928";

  private final Fixture fixture =
      new Fixture(Fixture.withoutLimits(Simulator.builder().token("first").token("second")));
  private final Wire wire = fixture.wire;
  private final long second = fixture.world.botIds().get(1);
  private final String message = fixture.messages() + "/" + fixture.fill(1)[0];
  private final String reactions = message + "/reactions";

  @BeforeEach
  void react() throws Exception {
    for (String token : new String[] {"first", "second"}) {
      for (String emoji : new String[] {UP, CUSTOM}) {
        wire.send(wire.as(token, reactions + "/" + emoji + "/@me").PUT(none()));
      }
    }
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void message_countsEachEmojiAndKnowsTheViewer() throws Exception {
    wire.delete(reactions + "/" + UP + "/@me");
    JsonNode shown = wire.get(message).json().path("reactions");

    assertThat(Answers.each(shown, "/count")).containsExactly("1", "2");
    assertThat(Answers.each(shown, "/me")).containsExactly("false", "true");
    assertThat(Answers.each(shown, "/emoji/name")).containsExactly("👍", "wave");
    assertThat(shown.at("/1/emoji/id").asString()).isEqualTo("661750441516795928");
  }

  @Test
  void deleteOfAnother_takesOnlyThatOne() throws Exception {
    assertThat(wire.delete(reactions + "/" + UP + "/" + second).status()).isEqualTo(204);

    assertThat(Answers.each(wire.get(reactions + "/" + UP).json(), "/id"))
        .containsExactly(Json.id(fixture.bot));
    Answers.error(wire.delete(reactions + "/" + UP + "/5"), 404, 10013);
  }

  @Test
  void deleteOfOneEmoji_keepsTheOthers() throws Exception {
    assertThat(wire.delete(reactions + "/" + UP).status()).isEqualTo(204);

    assertThat(Answers.each(wire.get(message).json().path("reactions"), "/emoji/name"))
        .containsExactly("wave");
  }

  @Test
  void deleteAll_leavesNone() throws Exception {
    assertThat(wire.delete(reactions).status()).isEqualTo(204);

    assertThat(wire.get(message).json().path("reactions")).isEmpty();
  }

  @Test
  void others_withoutManageMessages_is50013() throws Exception {
    long role = fixture.world.botRole(fixture.guild, fixture.bot);
    fixture.world.setPermissions(fixture.guild, role);

    Answers.error(wire.delete(reactions), 403, 50013);
    Answers.error(wire.delete(reactions + "/" + UP), 403, 50013);
    Answers.error(wire.delete(reactions + "/" + UP + "/" + second), 403, 50013);
    assertThat(wire.delete(reactions + "/" + UP + "/@me").status()).isEqualTo(204);
    fixture.world.setPermissions(fixture.guild, role, Permission.MANAGE_MESSAGES);
    assertThat(wire.delete(reactions).status()).isEqualTo(204);
  }

  @Test
  void unknownMessage_is10008() throws Exception {
    String gone = fixture.messages() + "/5/reactions";

    Answers.error(wire.delete(gone), 404, 10008);
    Answers.error(wire.delete(gone + "/" + UP), 404, 10008);
    Answers.error(wire.put(gone + "/" + UP + "/@me"), 404, 10008);
  }

  private static BodyPublisher none() {
    return BodyPublishers.noBody();
  }
}
