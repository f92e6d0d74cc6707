package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.Discord;
import dev.ovend.core.BearerToken;
import dev.ovend.core.BotToken;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.ErrorCode;
import dev.ovend.core.Operation;
import dev.ovend.core.Token;
import dev.ovend.core.ValidationException;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.Channel;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CurrentUser;
import dev.ovend.model.DataUri;
import dev.ovend.model.GuildChannel;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildMember;
import dev.ovend.model.Message;
import dev.ovend.simulator.ExampleAnswers;
import dev.ovend.simulator.Simulator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscordTest {

  private final Simulator simulator =
      Simulator.builder().noLimits().demoWorld().examples(ExampleAnswers.ofDiscord()).start();
  private final Discord discord = discord().build();

  private Discord.Builder discord() {
    return Discord.builder().baseUri(simulator.uri()).token(BotToken.of(simulator.token()));
  }

  @AfterEach
  void stop() {
    discord.close();
    simulator.close();
  }

  @Test
  void connect_always_speaksForTheToken() {
    try (Discord connected = Discord.connect(Token.none())) {
      assertThat(connected.rest().running()).isZero();
    }
  }

  @Test
  void message_sentAndRead_isTheSame() {
    ChannelId channel = channel();

    Message sent =
        discord
            .messages()
            .create(
                channel, m -> m.content("Hello").addEmbed(e -> e.title("Report").color(0x5865F2)))
            .execute();

    assertThat(discord.messages().get(channel, sent.id()).execute()).isEqualTo(sent);
    assertThat(sent.content()).isEqualTo("Hello");
    assertThat(sent.embeds().getFirst().title()).isEqualTo("Report");
  }

  @Test
  void members_overSeveralPages_comeAllAndOnce() {
    List<GuildMember> paged;
    try (Stream<GuildMember> members = discord.members().list(guild(), q -> q.limit(7)).stream()) {
      paged = members.toList();
    }

    assertThat(paged).extracting(member -> member.user()).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(discord.members().list(guild(), q -> q.limit(1000)).execute());
  }

  @Test
  void messages_withALimit_askForNoMore() {
    List<Message> some = discord.messages().list(channel()).limit(7).toList();

    assertThat(some).hasSize(7);
    assertThat(simulator.journal().requests()).hasSize(3);
  }

  @Test
  void request_againstTheRules_isNotSentAndSaysAll() {
    ChannelId channel = channel();
    int before = simulator.journal().requests().size();

    assertThatThrownBy(() ->
            discord
                .messages()
                .create(
                    channel,
                    m -> m.content("x".repeat(2431)).addEmbed(e -> e.title("y".repeat(300))))
                .execute())
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("POST /channels/{channel.id}/messages: 2 violations")
        .hasMessageContaining("content: 2,431 characters (limit 2,000)")
        .hasMessageContaining("embeds[0].title: 300 characters (limit 256)");
    assertThat(simulator.journal().requests()).hasSize(before);
  }

  @Test
  void request_againstTheRulesAndSubmitted_failsTheFuture() {
    assertThatThrownBy(() ->
            discord.messages().create(channel(), m -> m.content("x".repeat(2001))).submit().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ValidationException.class);
  }

  @Test
  void validation_switchedOff_leavesItToDiscord() {
    try (Discord trusting = discord().validation(false).build()) {
      assertThatThrownBy(() ->
              trusting.messages().create(channel(), m -> m.content("x".repeat(5000))).execute())
          .isInstanceOf(DiscordApiException.class)
          .hasMessageContaining("BASE_TYPE_MAX_LENGTH");
    }
  }

  @Test
  void error_ofDiscord_hasItsCode() {
    assertThatThrownBy(() -> discord.channels().get(ChannelId.of(1)).execute())
        .isInstanceOfSatisfying(
            DiscordApiException.class,
            e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.UNKNOWN_CHANNEL));
  }

  @Test
  void currentUser_changedButForTheName_keepsIt() {
    CurrentUser before = discord.users().getCurrent().execute();
    DataUri image = DataUri.of("image/png", new byte[] {1, 2, 3});

    CurrentUser after = discord.users().updateCurrent(me -> me.avatar(image)).execute();

    assertThat(after.username()).isEqualTo(before.username());
    assertThat(after.avatar()).isNotEqualTo(before.avatar());
  }

  @Test
  void operationOfUsers_withABotToken_isRefusedWithTheWayOut() {
    assertThatThrownBy(() -> discord.users().getRoleConnection(ApplicationId.of(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a bot token (expected: a bearer token)");
  }

  @Test
  void operationOfUsers_withABearerTokenToo_takesThat() {
    try (Discord both = discord().bearer(BearerToken.of("user-token")).build()) {
      assertThat(both.users().getRoleConnection(ApplicationId.of(1)).route().template())
          .isEqualTo("/users/@me/applications/{application.id}/role-connection");
    }
  }

  @Test
  void strict_answerWithLess_isRefused() {
    try (Discord strict = discord().rest(rest -> rest.strict(true)).build()) {
      assertThat(strict.gateway().get().execute().url()).startsWith("ws");
    }
  }

  @Test
  void operations_all_haveATypedMethod() {
    assertThat(dev.ovend.api.Endpoint.all())
        .extracting(endpoint -> endpoint.operation())
        .containsAll(Operation.all());
  }

  private GuildId guild() {
    return discord.guilds().listOfCurrentUser().execute().getFirst().id();
  }

  private ChannelId channel() {
    List<Channel> channels = discord.channels().list(guild()).execute();
    return channels.stream().filter(GuildChannel.class::isInstance).findFirst().orElseThrow().id();
  }
}
