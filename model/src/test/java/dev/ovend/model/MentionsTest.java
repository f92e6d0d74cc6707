package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  @Test
  void in_textOfEveryKind_findsThemInOrder() {
    Mentions found =
        Mentions.in(
            "<@3> <@!1> <@3> <@&5> <#6> <#4> </a b:7> </c:7> <:x:8> <a:y:9> @everyone and @here");

    assertThat(found.users()).containsExactly(UserId.of(3), UserId.of(1));
    assertThat(found.roles()).containsExactly(RoleId.of(5));
    assertThat(found.channels()).containsExactly(ChannelId.of(6), ChannelId.of(4));
    assertThat(found.commands()).containsExactly(CommandId.of(7));
    assertThat(found.emojis()).containsExactly(EmojiId.of(8), EmojiId.of(9));
    assertThat(found.everyone()).isTrue();
    assertThat(found.here()).isTrue();
    assertThat(found.isEmpty()).isFalse();
    assertThat(found)
        .hasToString(
            "Mentions[users=2, roles=1, channels=2, commands=1, emojis=2, everyone=true,"
                + " here=true]");
  }

  @Test
  void in_whatMentionWrites_findsIt() {
    assertThat(Mentions.in(Mention.of(UserId.of(1))).users()).containsExactly(UserId.of(1));
    assertThat(Mentions.in(Mention.of(RoleId.of(1))).roles()).containsExactly(RoleId.of(1));
    assertThat(Mentions.in(Mention.of(ChannelId.of(1))).channels())
        .containsExactly(ChannelId.of(1));
    assertThat(Mentions.in(Mention.command(CommandId.of(1), "a", "b", "c")).commands())
        .containsExactly(CommandId.of(1));
    assertThat(Mentions.in(Mention.emoji(EmojiId.of(1), "x")).emojis())
        .containsExactly(EmojiId.of(1));
    assertThat(Mentions.in(Mention.animatedEmoji(EmojiId.of(1), "x")).emojis())
        .containsExactly(EmojiId.of(1));
    assertThat(Mentions.in(Mention.EVERYONE).everyone()).isTrue();
    assertThat(Mentions.in(Mention.HERE).here()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "<@>",
        "<@ 1>",
        "<@1",
        "@1>",
        "<@१>",
        "<@-1>",
        "<@99999999999999999999>",
        "<@123456789012345678901>",
        "<&1>",
        "<#x>",
        "</:1>",
        "</a:b>",
        "<:x y:1>",
        "<b:x:1>",
        "<t:1618953630>",
        "<id:browse>",
        "@Everyone",
        "@ here"
      })
  void in_textWithout_isEmpty(String content) {
    assertThat(Mentions.in(content).isEmpty()).isTrue();
  }

  @Test
  void in_greatestId_isFound() {
    assertThat(Mentions.in("<@18446744073709551615>").users())
        .containsExactly(UserId.of("18446744073709551615"));
    assertThat(Mentions.in("<@18446744073709551616>").users()).isEmpty();
  }

  @Test
  void in_longTextOfOpenBrackets_isQuick() {
    assertThat(Mentions.in("</a".repeat(100_000)).isEmpty()).isTrue();
  }

  @Test
  void in_eachKindAlone_isNotEmpty() {
    assertThat(Mentions.in("<@1>").isEmpty()).isFalse();
    assertThat(Mentions.in("<@&1>").isEmpty()).isFalse();
    assertThat(Mentions.in("<#1>").isEmpty()).isFalse();
    assertThat(Mentions.in("</a:1>").isEmpty()).isFalse();
    assertThat(Mentions.in("<:a:1>").isEmpty()).isFalse();
    assertThat(Mentions.in("@everyone").isEmpty()).isFalse();
    assertThat(Mentions.in("@here").isEmpty()).isFalse();
  }
}
