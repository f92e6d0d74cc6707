package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

  private static final CommandId COMMAND = CommandId.of("816437322781949972");
  private static final EmojiId EMOJI = EmojiId.of("216154654256398347");

  @Test
  void of_ids_areToldApart() {
    assertThat(Mention.of(UserId.of("80351110224678912"))).isEqualTo("<@80351110224678912>");
    assertThat(Mention.of(RoleId.of("165511591545143296"))).isEqualTo("<@&165511591545143296>");
    assertThat(Mention.of(ChannelId.of("103735883630395392"))).isEqualTo("<#103735883630395392>");
    assertThat(Mention.game(AnyId.of("1402418491272986635"))).isEqualTo("<@$1402418491272986635>");
  }

  @Test
  void of_models_takeTheirIds() {
    assertThat(Mention.of(User.codec().decode("{\"id\":\"1\"}".getBytes(UTF_8)))).isEqualTo("<@1>");
    assertThat(Mention.of(Role.codec().decode("{\"id\":\"2\"}".getBytes(UTF_8))))
        .isEqualTo("<@&2>");
    assertThat(Mention.of(Channel.codec().decode("{\"id\":\"3\",\"type\":0}".getBytes(UTF_8))))
        .isEqualTo("<#3>");
  }

  @Test
  void of_emoji_movesIfItSaysSo() {
    Emoji still = emoji("{\"id\":\"4\",\"name\":\"mmLol\"}");
    Emoji moving = emoji("{\"id\":\"4\",\"name\":\"b1nzy\",\"animated\":true}");

    assertThat(Mention.of(still)).isEqualTo("<:mmLol:4>");
    assertThat(Mention.of(moving)).isEqualTo("<a:b1nzy:4>");
  }

  private static Emoji emoji(String json) {
    return Emoji.codec().decode(json.getBytes(UTF_8));
  }

  @Test
  void emoji_byName_isShown() {
    assertThat(Mention.emoji(EMOJI, "mmLol")).isEqualTo("<:mmLol:216154654256398347>");
    assertThat(Mention.animatedEmoji(EMOJI, "a_1")).isEqualTo("<a:a_1:216154654256398347>");
  }

  @Test
  void command_withAndWithoutSubcommand_isMentioned() {
    assertThat(Mention.command(COMMAND, "airhorn")).isEqualTo("</airhorn:816437322781949972>");
    assertThat(Mention.command(COMMAND, "foo", "bar")).isEqualTo("</foo bar:816437322781949972>");
    assertThat(Mention.command(COMMAND, "foo", "group", "bar"))
        .isEqualTo("</foo group bar:816437322781949972>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-b_c'd", "größe", "दिन", "วัน", "ping2"})
  void command_nameInAnyScript_isTaken(String name) {
    assertThat(Mention.command(CommandId.of(1), name)).isEqualTo("</" + name + ":1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:1", "a>", "a\n", "abcdefghijklmnopqrstuvwxyz0123456"})
  void command_otherName_isRefused(String name) {
    String message =
        "command name: \""
            + name
            + "\" (expected: 1 to 32 letters, digits, hyphens and underscores)";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mention.command(COMMAND, name))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mention.command(COMMAND, "ok", name))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mention.command(COMMAND, "ok", name, "ok"))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a-b", "é", "abcdefghijklmnopqrstuvwxyz0123456"})
  void emoji_otherName_isRefused(String name) {
    String message =
        "emoji name: \"" + name + "\" (expected: 1 to 32 letters, digits and underscores)";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mention.emoji(EMOJI, name))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mention.animatedEmoji(EMOJI, name))
        .withMessage(message);
  }

  @Test
  void navigation_always_isDiscords() {
    assertThat(Mention.CUSTOMIZE).isEqualTo("<id:customize>");
    assertThat(Mention.BROWSE).isEqualTo("<id:browse>");
    assertThat(Mention.GUIDE).isEqualTo("<id:guide>");
    assertThat(Mention.LINKED_ROLES).isEqualTo("<id:linked-roles>");
    assertThat(Mention.linkedRole(RoleId.of(7))).isEqualTo("<id:linked-roles:7>");
  }
}
