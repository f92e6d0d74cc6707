package dev.ovend.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.AccessToken;
import dev.ovend.Discord;
import dev.ovend.OAuth2Client;
import dev.ovend.core.BotToken;
import dev.ovend.core.Token;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.ChannelId;
import dev.ovend.model.ComponentType;
import dev.ovend.model.GuildId;
import dev.ovend.model.InteractionId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageFlags;
import dev.ovend.model.MessageId;
import dev.ovend.model.Poll;
import dev.ovend.model.RoleId;
import dev.ovend.model.ThreadChannel;
import dev.ovend.model.UserId;
import dev.ovend.model.WebhookId;
import dev.ovend.simulator.ExampleAnswers;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimMessage;
import dev.ovend.simulator.SimWebhook;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.World;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every program does what it says. */
@Timeout(30)
class SamplesTest {

  private final Simulator simulator =
      Simulator.builder().noLimits().examples(ExampleAnswers.ofDiscord()).start();
  private final World world = simulator.world();
  private final long bot = world.botIds().getFirst();
  private final long guild = world.addGuild("home");
  private final long channel = world.addChannel(guild, "general");
  private final long ann = world.addUser("ann");
  private final Discord discord = connect(BotToken.of(simulator.token()));
  private final Discord nobody = connect(Token.none());

  private Discord connect(Token token) {
    return Discord.builder().token(token).baseUri(simulator.uri()).build();
  }

  @AfterEach
  void stop() {
    nobody.close();
    discord.close();
    simulator.close();
  }

  @Test
  void sendMessage_always_sendsTextEmbedAndFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "all green");
    Message sent = SendMessage.run(discord, ChannelId.of(channel), file);

    assertThat(sent.embeds().getFirst().title()).isEqualTo("All green");
    assertThat(only(channel).content()).isEqualTo("The nightly report is here.");
    assertThat(only(channel).attachments())
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.filename()).isEqualTo("report.txt"));
  }

  @Test
  void pageMembers_overSeveralPages_countsAll() {
    long role = world.addRole(guild, "readers");
    for (int i = 0; i < 1200; i++) {
      long user = world.addUser("reader-" + i);
      world.addMember(guild, user);
      world.giveRole(guild, user, role);
    }

    assertThat(PageMembers.run(discord, GuildId.of(guild)))
        .containsEntry(RoleId.of(role), 1200L)
        .containsEntry(RoleId.of(world.botRole(guild, bot)), 1L)
        .hasSize(2);
    assertThat(routes()).containsOnly("GET /guilds/{guild_id}/members").hasSize(2);
  }

  @Test
  void answerInteraction_withoutABotToken_repliesAndFollowsUp() {
    SimInteraction interaction = world.addInteraction(channel);
    Message followUp =
        AnswerInteraction.run(
            nobody,
            ApplicationId.of(interaction.applicationId()),
            InteractionId.of(interaction.id()),
            interaction.token());

    assertThat(followUp.content()).isEqualTo("Done.");
    assertThat(followUp.flags()).isEqualTo(MessageFlags.EPHEMERAL);
    assertThat(world.messages(channel))
        .extracting(SimMessage::content)
        .containsExactly("On it.", "Done.");
  }

  @Test
  void useWebhook_withoutABotToken_writesAndEdits() {
    SimWebhook webhook = world.addWebhook(channel);
    UseWebhook.run(nobody, WebhookId.of(webhook.id()), webhook.token());

    assertThat(only(channel).content()).isEqualTo("Build 7 passed.");
    assertThat(routes())
        .containsExactly(
            "POST /webhooks/{webhook_id}/{webhook_token}",
            "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}");
  }

  @Test
  void overwriteCommands_twice_leavesTheTwoCommands() {
    ApplicationId application = ApplicationId.of(bot);
    discord.applicationCommands().create(application, "old", c -> c.description("old")).execute();
    OverwriteCommands.run(discord, application);

    assertThat(discord.applicationCommands().list(application).execute())
        .extracting(command -> command.name())
        .containsExactly("ping", "warn");
    assertThat(OverwriteCommands.run(discord, application).getLast().options()).hasSize(2);
  }

  @Test
  void logIn_userAgrees_speaksForTheUser() {
    URI redirect = URI.create("http://localhost:8080/back");
    try (OAuth2Client oauth =
        OAuth2Client.of(
            ApplicationId.of(bot), simulator.clientSecret(), r -> r.baseUri(simulator.uri()))) {
      AccessToken tokens = LogIn.run(oauth, redirect, uri -> simulator.authorize(uri, ann));
      try (Discord user = connect(tokens.bearer())) {
        assertThat(user.users().getCurrent().execute().username()).isEqualTo("ann");
      }
    }
  }

  @Test
  void startThread_onAMessage_writesIntoTheThread() {
    long message = world.addMessage(channel, ann, "The site is down");
    Message first = StartThread.run(discord, ChannelId.of(channel), MessageId.of(message));

    assertThat(discord.channels().get(first.channelId()).execute())
        .isInstanceOfSatisfying(
            ThreadChannel.class,
            thread -> {
              assertThat(thread.name()).isEqualTo("Incident 42");
              assertThat(thread.parentId()).isEqualTo(ChannelId.of(channel));
            });
    assertThat(first.content()).isEqualTo("What happened?");
  }

  @Test
  void startPoll_always_asksForTwoDays() {
    Message sent = StartPoll.run(discord, ChannelId.of(channel));
    Poll poll = Objects.requireNonNull(sent.poll());

    assertThat(poll.question().text()).isEqualTo("Which day suits you?");
    assertThat(poll.answers())
        .extracting(answer -> answer.pollMedia().text())
        .containsExactly("Saturday", "Sunday");
    assertThat(poll.allowMultiselect()).isTrue();
    assertThat(poll.expiry()).isEqualTo(sent.timestamp().plus(Duration.ofDays(2)));
  }

  @Test
  void showComponents_always_sendsOneContainer() {
    Message sent = ShowComponents.run(discord, ChannelId.of(channel));

    assertThat(sent.flags()).isEqualTo(MessageFlags.IS_COMPONENTS_V2);
    assertThat(sent.components())
        .singleElement()
        .satisfies(each -> assertThat(each.type()).isEqualTo(ComponentType.CONTAINER));
  }

  @Test
  void cleanUp_ofSpammers_deletesTheirMessagesAndBansThem() {
    long bob = world.addUser("bob");
    Stream.of(ann, bob).forEach(user -> world.addMember(guild, user));
    world.addMessage(channel, ann, "hello");
    world.addMessage(channel, bob, "buy");
    world.addMessage(channel, bob, "buy now");
    CleanUp.run(discord, GuildId.of(guild), ChannelId.of(channel), List.of(UserId.of(bob)));

    assertThat(only(channel).content()).isEqualTo("hello");
    assertThat(world.bans(guild)).containsExactly(bob);
    assertThat(simulator.journal().requests())
        .filteredOn(entry -> entry.method().equals("POST"))
        .extracting(JournalEntry::reason)
        .containsExactly("Spam", "Spam");
  }

  @Test
  void cleanUp_ofOneMessage_isNoBulk() {
    world.addMember(guild, ann);
    world.addMessage(channel, ann, "buy");
    CleanUp.run(discord, GuildId.of(guild), ChannelId.of(channel), List.of(UserId.of(ann)));

    assertThat(world.messages(channel)).isEmpty();
    assertThat(world.bans(guild)).containsExactly(ann);
  }

  @Test
  void readAuditLog_always_tellsWhoDidWhat() {
    assertThat(ReadAuditLog.run(discord, GuildId.of(guild)))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(" banned "));
    assertThat(routes()).containsOnly("GET /guilds/{guild_id}/audit-logs");
  }

  @Test
  void showAvatar_ofAUserWithout_isTheDefaultOne() {
    assertThat(ShowAvatar.run(discord, UserId.of(ann)))
        .hasHost("cdn.discordapp.com")
        .asString()
        .contains("/embed/avatars/");
  }

  private SimMessage only(long channelId) {
    List<SimMessage> messages = world.messages(channelId);
    assertThat(messages).hasSize(1);
    return messages.getFirst();
  }

  private List<String> routes() {
    return simulator.journal().requests().stream().map(JournalEntry::route).toList();
  }
}
