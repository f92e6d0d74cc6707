package dev.ovend.scenarios;

import dev.ovend.api.DiscordApi;
import dev.ovend.core.Call;
import dev.ovend.model.AddMemberRequest;
import dev.ovend.model.AnyId;
import dev.ovend.model.ApplicationCommand;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.BulkDeleteMessagesRequest;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CommandId;
import dev.ovend.model.CreateApplicationCommandRequest;
import dev.ovend.model.CreateMessageRequest;
import dev.ovend.model.EmojiId;
import dev.ovend.model.GuildId;
import dev.ovend.model.InteractionId;
import dev.ovend.model.MessageCallbackRequest;
import dev.ovend.model.MessageId;
import dev.ovend.model.MessageUpdateCallbackRequest;
import dev.ovend.model.RoleId;
import dev.ovend.model.UserId;
import dev.ovend.model.WebhookId;
import dev.ovend.simulator.Permission;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimWebhook;
import dev.ovend.simulator.World;
import java.util.List;
import java.util.Objects;

/**
 * A guild of its own for one call, so that whatever is done there disturbs no other, with
 * everything that the call needs.
 */
final class Place {

  private static final int TEXT = 0;
  private static final int ANNOUNCEMENT = 5;
  private static final int FORUM = 15;
  private static final String THUMBS_UP = "\uD83D\uDC4D";

  private final World world;
  private final DiscordApi discord;
  private final Samples samples = new Samples();
  private final ApplicationId application;
  private final GuildId guild;
  private final UserId user;
  private final RoleId role;
  private ChannelId channel = ChannelId.of(0);
  private MessageId message = MessageId.of(0);

  private Place(World world, DiscordApi discord) {
    this.world = world;
    this.discord = discord;
    application = ApplicationId.of(world.botIds().getFirst());
    guild = GuildId.of(world.addGuild("home"));
    user = UserId.of(world.addUser("ann"));
    role = RoleId.of(world.addRole(guild.value(), "role"));
    world.addMember(guild.value(), user.value());
    samples.put(application).put(guild).put(user).put(role).put(AnyId.of(role.value()));
    samples.put(EmojiId.of(world.addEmoji(guild.value(), "emoji")));
    goTo(TEXT);
  }

  /** Returns what {@code method} takes, of a new guild in which everything is ready for it. */
  static Samples preparedFor(TypedMethod method, World world, DiscordApi discord) {
    Place place = new Place(world, discord);
    place.prepareSecrets(method);
    place.prepareCommand(method);
    place.prepare(method.name());
    return place.samples;
  }

  private void prepareSecrets(TypedMethod method) {
    if (method.parameters().contains(WebhookId.class)) {
      SimWebhook webhook = world.addWebhook(channel.value());
      samples.put(WebhookId.of(webhook.id())).put(webhook.token());
    }
    if (method.name().startsWith("interactions()")) {
      SimInteraction interaction =
          method.parameters().contains(MessageUpdateCallbackRequest.class)
              ? world.addComponentInteraction(channel.value(), message.value())
              : world.addInteraction(channel.value());
      samples.put(InteractionId.of(interaction.id())).put(interaction.token());
    }
  }

  private void prepareCommand(TypedMethod method) {
    if (method.parameters().contains(CommandId.class)) {
      Call<ApplicationCommand> created =
          method.parameters().contains(GuildId.class)
              ? discord.applicationCommands().createInGuild(application, guild, command())
              : discord.applicationCommands().create(application, command());
      samples.put(created.execute().id());
    }
  }

  private CreateApplicationCommandRequest command() {
    return samples.get(CreateApplicationCommandRequest.class);
  }

  private void prepare(String method) {
    switch (method) {
      case "applicationCommands().list" ->
          discord.applicationCommands().create(application, command()).execute();
      case "applicationCommands().listInGuild" ->
          discord.applicationCommands().createInGuild(application, guild, command()).execute();
      case "bans().get", "bans().list", "bans().unban" ->
          world.ban(guild.value(), user.value(), "spam");
      case "channels().deletePermissionOverwrite" ->
          world.allow(channel.value(), role.value(), Permission.VIEW_CHANNEL);
      case "channels().updateDm", "channels().updateGroupDm" ->
          samples.put(discord.channels().createDm(dm -> dm.recipientId(user)).execute().id());
      case "interactions().createFollowup",
          "interactions().getOriginal",
          "interactions().updateOriginal",
          "interactions().deleteOriginal" ->
          respond();
      case "interactions().getFollowup",
          "interactions().updateFollowup",
          "interactions().deleteFollowup" -> {
        respond();
        use(followUp());
      }
      case "invites().get",
          "invites().delete",
          "invites().listInGuild",
          "invites().listInChannel" ->
          samples.put(discord.invites().create(channel).execute().orElseThrow().code());
      case "members().add" -> {
        UserId caller = caller();
        samples.put(caller).put(EveryOperationTest.BEARER);
        samples.put(new AddMemberRequest(EveryOperationTest.BEARER));
      }
      case "members().getCurrent" -> world.addMember(guild.value(), caller().value());
      case "members().removeRole" -> world.giveRole(guild.value(), user.value(), role.value());
      case "messages().bulkDelete" -> {
        List<MessageId> both = List.of(message, write());
        samples.putAll(MessageId.class, both);
        samples.put(new BulkDeleteMessagesRequest(both));
      }
      case "messages().crosspost" -> goTo(ANNOUNCEMENT);
      case "messages().list" -> {
        discord.reactions().add(channel, message, THUMBS_UP).execute();
        discord.messages().create(channel, samples.get(CreateMessageRequest.class)).execute();
      }
      case "messages().update" ->
          use(discord.messages().create(channel, m -> m.content("Hello")).execute().id());
      case "pins().list", "pins().listLegacy", "pins().unpin", "pins().unpinLegacy" ->
          discord.pins().pin(channel, message).execute();
      case "reactions().add" -> samples.put(THUMBS_UP);
      case "reactions().deleteOfUser" -> {
        samples.put(THUMBS_UP).put(UserId.of(application.value()));
        discord.reactions().add(channel, message, THUMBS_UP).execute();
      }
      case "reactions().list",
          "reactions().deleteOwn",
          "reactions().deleteAll",
          "reactions().deleteAllOfEmoji" -> {
        samples.put(THUMBS_UP);
        discord.reactions().add(channel, message, THUMBS_UP).execute();
      }
      case "threads().createPost" -> goTo(FORUM);
      case "threads().join", "threads().addMember", "channels().updateThread" -> enterThread();
      case "threads().leave",
          "threads().listMembers",
          "threads().getMember",
          "threads().removeMember" -> {
        enterThread();
        discord.threads().join(channel).execute();
        discord.threads().addMember(channel, user).execute();
      }
      case "threads().listActive" ->
          discord.threads().createFromMessage(channel, message, "thread").execute();
      case "threads().listPublicArchived" ->
          archive(discord.threads().createFromMessage(channel, message, "thread").execute().id());
      case "threads().listPrivateArchived", "threads().listJoinedPrivateArchived" ->
          archive(discord.threads().create(channel, "thread").execute().id());
      case "webhooks().listInGuild", "webhooks().listInChannel" ->
          world.addWebhook(channel.value());
      case "webhooks().getMessage", "webhooks().updateMessage", "webhooks().deleteMessage" ->
          use(followUpOfWebhook());
      default -> {}
    }
  }

  /** Returns the user whose access token the client has. */
  private UserId caller() {
    return Objects.requireNonNull(discord.oauth2().getAuthorization().execute().user()).id();
  }

  private void goTo(int type) {
    use(ChannelId.of(world.addChannel(guild.value(), "channel", type)));
  }

  private void enterThread() {
    use(ChannelId.of(world.addThread(channel.value(), "thread")));
  }

  private void use(ChannelId place) {
    channel = place;
    samples.put(place);
    use(write());
  }

  private void use(MessageId one) {
    message = one;
    samples.put(one);
  }

  private MessageId write() {
    return MessageId.of(world.addMessage(channel.value(), user.value(), "Hello"));
  }

  private void archive(ChannelId thread) {
    discord.channels().updateThread(thread, t -> t.archived(true)).execute();
  }

  private void respond() {
    discord
        .interactions()
        .respond(
            samples.get(InteractionId.class),
            samples.get(String.class),
            samples.get(MessageCallbackRequest.class))
        .execute();
  }

  private MessageId followUp() {
    return discord
        .interactions()
        .createFollowup(application, samples.get(String.class), m -> m.content("Done"))
        .execute()
        .id();
  }

  private MessageId followUpOfWebhook() {
    return discord
        .webhooks()
        .executeAndGet(
            samples.get(WebhookId.class), samples.get(String.class), m -> m.content("Done"))
        .execute()
        .id();
  }
}
