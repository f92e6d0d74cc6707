package dev.ovend.scenarios;

import dev.ovend.model.ActionRow;
import dev.ovend.model.AnyId;
import dev.ovend.model.ApplicationCommandRequest;
import dev.ovend.model.AttachedFileRequest;
import dev.ovend.model.Button;
import dev.ovend.model.ButtonStyle;
import dev.ovend.model.ChannelId;
import dev.ovend.model.ChannelPositionRequest;
import dev.ovend.model.ChannelSelect;
import dev.ovend.model.Container;
import dev.ovend.model.CreateApplicationCommandRequest;
import dev.ovend.model.CreateDmRequest;
import dev.ovend.model.CreateExternalEventRequest;
import dev.ovend.model.CreateLobbyMessageRequest;
import dev.ovend.model.CreateMessageRequest;
import dev.ovend.model.CreateScheduledEventExceptionRequest;
import dev.ovend.model.CreateStageEventRequest;
import dev.ovend.model.CreateVoiceEventRequest;
import dev.ovend.model.EmbedAuthorRequest;
import dev.ovend.model.EmbedFieldRequest;
import dev.ovend.model.EmbedFooterRequest;
import dev.ovend.model.EmbedRequest;
import dev.ovend.model.ExecuteWebhookRequest;
import dev.ovend.model.FileDisplay;
import dev.ovend.model.FilePart;
import dev.ovend.model.ForumPostMessageRequest;
import dev.ovend.model.GithubUserRequest;
import dev.ovend.model.InteractionCallbackType;
import dev.ovend.model.Label;
import dev.ovend.model.MediaGallery;
import dev.ovend.model.MediaGalleryItemRequest;
import dev.ovend.model.MentionableSelect;
import dev.ovend.model.MessageCallbackRequest;
import dev.ovend.model.MessageComponent;
import dev.ovend.model.MessageFlags;
import dev.ovend.model.MessageId;
import dev.ovend.model.MessageReferenceRequest;
import dev.ovend.model.MessageUpdateCallbackRequest;
import dev.ovend.model.ModalRequest;
import dev.ovend.model.PermissionOverwriteType;
import dev.ovend.model.Permissions;
import dev.ovend.model.PollAnswerRequest;
import dev.ovend.model.PollMediaRequest;
import dev.ovend.model.PollQuestionRequest;
import dev.ovend.model.PollRequest;
import dev.ovend.model.RoleId;
import dev.ovend.model.RolePositionRequest;
import dev.ovend.model.RoleSelect;
import dev.ovend.model.Section;
import dev.ovend.model.SelectOption;
import dev.ovend.model.Separator;
import dev.ovend.model.SetPermissionOverwriteRequest;
import dev.ovend.model.SlackMessageRequest;
import dev.ovend.model.StringSelect;
import dev.ovend.model.TextDisplay;
import dev.ovend.model.TextInput;
import dev.ovend.model.TextInputStyle;
import dev.ovend.model.Thumbnail;
import dev.ovend.model.UnfurledMediaRequest;
import dev.ovend.model.UpdateMessageRequest;
import dev.ovend.model.UpdateWebhookMessageRequest;
import dev.ovend.model.UserId;
import dev.ovend.model.UserSelect;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a body needs beside what its constructor demands. */
final class Bodies {

  private static final Instant LATER = Instant.parse("2030-01-01T02:00:00Z");
  private static final Map<Class<?>, BiConsumer<Object, Samples>> FILLERS = new HashMap<>();

  static {
    messages();
    interactions();
    add(ApplicationCommandRequest.class, (body, from) -> body.description("Answers"));
    add(CreateApplicationCommandRequest.class, (body, from) -> body.description("Answers"));
    add(CreateDmRequest.class, (body, from) -> body.recipientId(from.get(UserId.class)));
    add(
        SetPermissionOverwriteRequest.class,
        (body, from) -> body.type(PermissionOverwriteType.ROLE).deny(Permissions.KICK_MEMBERS));
    add(
        ChannelPositionRequest.class,
        (body, from) -> body.id(AnyId.of(from.get(ChannelId.class).value())).position(1));
    add(RolePositionRequest.class, (body, from) -> body.id(from.get(RoleId.class)).position(1));
    add(CreateExternalEventRequest.class, (body, from) -> body.scheduledEndTime(LATER));
    add(CreateStageEventRequest.class, (body, from) -> body.channelId(from.get(ChannelId.class)));
    add(CreateVoiceEventRequest.class, (body, from) -> body.channelId(from.get(ChannelId.class)));
    add(CreateScheduledEventExceptionRequest.class, (body, from) -> body.isCanceled(true));
    add(
        GithubUserRequest.class,
        (body, from) -> body.htmlUrl("https://example.org/u").avatarUrl("https://example.org/a"));
  }

  private Bodies() {}

  private static void messages() {
    add(
        CreateMessageRequest.class,
        (body, from) ->
            body.content("Hello")
                .addEmbed(Bodies::embed)
                .addComponent(buttons())
                .file(from.get(FilePart.class))
                .messageReference(new MessageReferenceRequest(from.get(MessageId.class)))
                .poll(poll())
                .nonce("1"));
    add(
        UpdateMessageRequest.class,
        (body, from) ->
            body.content("Hello again").addEmbed(Bodies::embed).addComponent(buttons()));
    add(
        ExecuteWebhookRequest.class,
        (body, from) ->
            body.content("Hello").addEmbed(Bodies::embed).file(from.get(FilePart.class)));
    add(
        UpdateWebhookMessageRequest.class,
        (body, from) -> body.content("Hello again").addEmbed(Bodies::embed));
    add(
        ForumPostMessageRequest.class,
        (body, from) ->
            body.flags(MessageFlags.IS_COMPONENTS_V2)
                .file(from.get(FilePart.class))
                .components(layout()));
    add(CreateLobbyMessageRequest.class, (body, from) -> body.content("Hello"));
    add(SlackMessageRequest.class, (body, from) -> body.text("Hello"));
  }

  private static void interactions() {
    add(
        MessageCallbackRequest.class,
        (body, from) ->
            body.type(InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE)
                .data(m -> m.content("Done")));
    add(
        MessageUpdateCallbackRequest.class,
        (body, from) ->
            body.type(InteractionCallbackType.UPDATE_MESSAGE).data(m -> m.content("Done")));
    add(
        ModalRequest.class,
        (body, from) ->
            body.title("Modal")
                .customId("modal")
                .components(
                    List.of(new Label("Why?", new TextInput("why", TextInputStyle.SHORT)))));
  }

  private static <T> void add(Class<T> type, BiConsumer<T, Samples> filler) {
    FILLERS.put(type, (body, from) -> filler.accept(type.cast(body), from));
  }

  /** Sets what makes {@code body} one that Discord takes. */
  static void fill(Object body, Samples samples) {
    FILLERS.getOrDefault(body.getClass(), (any, none) -> {}).accept(body, samples);
  }

  private static void embed(EmbedRequest embed) {
    embed
        .title("Report")
        .description("All is well")
        .url("https://example.org")
        .timestamp(LATER)
        .color(1)
        .image(i -> i.url("https://example.org/i.png"))
        .thumbnail(t -> t.url("https://example.org/t.png"))
        .footer(new EmbedFooterRequest().text("Footer"))
        .author(new EmbedAuthorRequest().name("Author"))
        .addField(new EmbedFieldRequest("a", "b"));
  }

  private static ActionRow buttons() {
    return new ActionRow(
        List.of(
            new Button(ButtonStyle.PRIMARY).customId("ok").label("OK"),
            new Button(ButtonStyle.LINK).url("https://example.org").label("More")));
  }

  /** Returns one of every component that a message may have. */
  private static List<MessageComponent> layout() {
    UnfurledMediaRequest image = new UnfurledMediaRequest("https://example.org/i.png");
    return List.of(
        new Container(
            List.of(
                new Section(List.of(new TextDisplay("Section")), new Thumbnail(image)),
                new Separator(),
                new MediaGallery(List.of(new MediaGalleryItemRequest(image))))),
        new FileDisplay(new AttachedFileRequest("attachment://pixel.png")),
        new TextDisplay("Text").id(3),
        buttons(),
        new ActionRow(List.of(new StringSelect("s", List.of(new SelectOption("A", "a"))))),
        new ActionRow(List.of(new UserSelect("u"))),
        new ActionRow(List.of(new RoleSelect("r"))),
        new ActionRow(List.of(new MentionableSelect("m"))),
        new ActionRow(List.of(new ChannelSelect("c"))));
  }

  private static PollRequest poll() {
    return new PollRequest(
        new PollQuestionRequest().text("Why?"),
        List.of(
            new PollAnswerRequest(new PollMediaRequest().text("Because")),
            new PollAnswerRequest(new PollMediaRequest().text("Why not"))));
  }
}
