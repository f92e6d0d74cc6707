package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import dev.ovend.json.RawJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageRulesTest {

  private static final String LEGACY = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  private static final String FORWARD = "MESSAGE_FORWARD_CANNOT_HAVE_CONTENT";
  private static final Violation EMPTY =
      new Violation(
          "$",
          "MESSAGE_EMPTY",
          "empty (expected content, embeds, components, files, stickers or a poll)");

  @Test
  void message_nothingSet_isEmpty() {
    assertThat(new CreateMessageRequest().violations()).containsExactly(EMPTY);
    assertThat(new CreateLobbyMessageRequest().violations()).containsExactly(EMPTY);
    assertThat(new ForumPostMessageRequest().violations()).containsExactly(EMPTY);
    assertThat(new ExecuteWebhookRequest().violations()).containsExactly(EMPTY);
  }

  @Test
  void message_blankContentAndEmptyLists_isEmpty() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .content(" \n\t")
            .embeds(List.of())
            .components(List.of())
            .stickerIds(List.of())
            .attachments(List.of())
            .tts(true);
    assertThat(message.violations()).containsExactly(EMPTY);
  }

  @Test
  void message_anyVisiblePart_isAccepted() {
    List<CreateMessageRequest> messages =
        List.of(
            new CreateMessageRequest().content("x"),
            new CreateMessageRequest().addEmbed(it -> it.title("x")),
            new CreateMessageRequest().addComponent(row()),
            new CreateMessageRequest().addStickerId(StickerId.of(1)),
            new CreateMessageRequest().poll(poll()),
            new CreateMessageRequest().file(FilePart.of("a.txt", new byte[1])),
            new CreateMessageRequest().addAttachment(new AttachmentRequest(AttachmentId.of(0))),
            new CreateMessageRequest().sharedClientTheme(theme()));
    assertThat(messages).allSatisfy(message -> assertThat(message.violations()).isEmpty());
  }

  @Test
  void message_propertyUnknownHere_isNotEmpty() {
    CreateMessageRequest message = new CreateMessageRequest();
    message.other("invention", RawJson.of("1"));
    assertThat(message.violations()).isEmpty();
  }

  @Test
  void message_insideForumThread_isNamedByItsPath() {
    CreateForumThreadRequest thread =
        new CreateForumThreadRequest("name", new ForumPostMessageRequest());
    assertThat(thread.violations())
        .containsExactly(new Violation("message", EMPTY.code(), EMPTY.message()));
  }

  @Test
  void nonce_over25Characters_isViolation() {
    CreateMessageRequest message = new CreateMessageRequest().content("x");
    assertThat(message.nonce("😀".repeat(25)).violations()).isEmpty();
    assertThat(message.nonce("x".repeat(26)).violations())
        .containsExactly(
            new Violation("nonce", "BASE_TYPE_MAX_LENGTH", "26 characters (limit 25)"));
    assertThat(new CreateLobbyMessageRequest().content("x").nonce("x".repeat(26)).violations())
        .extracting(Violation::jsonPath)
        .containsExactly("nonce");
  }

  @Test
  void forward_alone_isAccepted() {
    assertThat(forward().violations()).isEmpty();
  }

  @Test
  void forward_withoutChannel_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .messageReference(
                new MessageReferenceRequest(MessageId.of(1)).type(MessageReferenceType.FORWARD));
    assertThat(message.violations())
        .containsExactly(
            new Violation("message_reference.channel_id", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void forward_withAnythingElse_isViolation() {
    CreateMessageRequest message =
        forward()
            .content("x")
            .addEmbed(it -> it.title("x"))
            .addStickerId(StickerId.of(1))
            .poll(poll())
            .sharedClientTheme(theme())
            .addComponent(row())
            .file(FilePart.of("a.txt", new byte[1]));
    assertThat(message.violations())
        .containsExactlyInAnyOrder(
            new Violation("content", FORWARD, "not in a forward"),
            new Violation("embeds", FORWARD, "not in a forward"),
            new Violation("sticker_ids", FORWARD, "not in a forward"),
            new Violation("poll", FORWARD, "not in a forward"),
            new Violation("shared_client_theme", FORWARD, "not in a forward"),
            new Violation("components", FORWARD, "not in a forward"),
            new Violation("attachments", FORWARD, "not in a forward"));
  }

  @Test
  void reply_withContent_isAccepted() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .content("x")
            .messageReference(new MessageReferenceRequest(MessageId.of(1)));
    assertThat(message.violations()).isEmpty();
  }

  @Test
  void reply_alone_isEmpty() {
    CreateMessageRequest message =
        new CreateMessageRequest().messageReference(new MessageReferenceRequest(MessageId.of(1)));
    assertThat(message.violations()).containsExactly(EMPTY);
  }

  @Test
  void componentsV2_withOldFields_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .addComponent(new TextDisplay("x"))
            .content("x")
            .addEmbed(it -> it.title("x"))
            .addStickerId(StickerId.of(1))
            .poll(poll())
            .sharedClientTheme(theme());
    assertThat(message.violations())
        .containsExactly(
            new Violation("content", LEGACY, "not with IS_COMPONENTS_V2"),
            new Violation("embeds", LEGACY, "not with IS_COMPONENTS_V2"),
            new Violation("sticker_ids", LEGACY, "not with IS_COMPONENTS_V2"),
            new Violation("poll", LEGACY, "not with IS_COMPONENTS_V2"),
            new Violation("shared_client_theme", LEGACY, "not with IS_COMPONENTS_V2"));
  }

  @Test
  void componentsV2_upTo40ComponentsWithNested_isAccepted() {
    assertThat(componentsV2(39).violations()).isEmpty();
  }

  @Test
  void componentsV2_over40ComponentsWithNested_isViolation() {
    CreateMessageRequest message = componentsV2(36);
    message.addComponent(
        new Section(List.of(new TextDisplay("x"), new TextDisplay("x")), Buttons.link()));
    assertThat(message.violations())
        .containsExactly(
            new Violation(
                "components",
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                "41 components, nested ones included (limit 40)"));
  }

  @Test
  void componentsV2_over4000CharactersOfText_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .addComponent(new TextDisplay("é".repeat(3000)))
            .addComponent(new Container(List.of(new TextDisplay("é".repeat(1000) + "\n"))));
    assertThat(message.violations()).isEmpty();
    assertThat(message.addComponent(new TextDisplay("x")).violations())
        .containsExactly(
            new Violation(
                "components",
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                "4,001 characters in all texts (limit 4,000)"));
  }

  @Test
  void components_otherThanActionRowsWithoutFlag_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest().addComponent(row()).addComponent(new TextDisplay("x"));
    assertThat(message.violations())
        .containsExactly(
            new Violation(
                "components[1]",
                "COMPONENT_NEEDS_COMPONENTS_V2",
                "TextDisplay only with IS_COMPONENTS_V2"));
  }

  @Test
  void components_overFiveActionRowsWithoutFlag_isViolation() {
    List<ActionRow> rows = new ArrayList<>(Collections.nCopies(5, row()));
    CreateMessageRequest message = new CreateMessageRequest();
    assertThat(message.components(rows).violations()).isEmpty();
    rows.add(row());
    assertThat(message.components(rows).violations())
        .containsExactly(new Violation("components", "BASE_TYPE_BAD_LENGTH", "6 items (limit 5)"));
  }

  @Test
  void components_sameCustomIdAnywhere_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .addComponent(new ActionRow(List.of(Buttons.primary("a"), Buttons.primary("b"))))
            .addComponent(
                new Container(
                    List.of(new Section(List.of(new TextDisplay("x")), Buttons.primary("a")))));
    assertThat(message.violations())
        .containsExactly(
            new Violation(
                "components[1].components[0].accessory.custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "the same as components[0].components[0].custom_id"));
  }

  @Test
  void components_sameId_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .addComponent(new TextDisplay("x").id(7))
            .addComponent(new Container(List.of(new TextDisplay("x").id(7))));
    assertThat(message.violations())
        .containsExactly(
            new Violation(
                "components[1].components[0].id",
                "COMPONENT_ID_DUPLICATED",
                "the same as components[0].id"));
  }

  @Test
  void components_idZeroTwice_isAccepted() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .addComponent(new TextDisplay("x").id(0))
            .addComponent(new TextDisplay("x").id(0));
    assertThat(message.violations()).isEmpty();
  }

  @Test
  void attachments_sameIdAsFile_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .addAttachment(new AttachmentRequest(AttachmentId.of(0)))
            .addAttachment(new AttachmentRequest(AttachmentId.of(5)))
            .file(FilePart.of("a.txt", new byte[1]));
    assertThat(message.violations())
        .containsExactly(
            new Violation(
                "attachments[2].id", "ATTACHMENT_ID_DUPLICATED", "the same as attachments[0].id"));
  }

  @Test
  void voice_oneDescribedFile_isAccepted() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_VOICE_MESSAGE)
            .file(FilePart.of("a.ogg", new byte[1]).voice(Duration.ofSeconds(1), new byte[] {1}));
    assertThat(message.violations()).isEmpty();
  }

  @Test
  void voice_withContentAndTwoFiles_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_VOICE_MESSAGE)
            .content("x")
            .file(FilePart.of("a.ogg", new byte[1]))
            .file(FilePart.of("b.ogg", new byte[1]));
    assertThat(message.violations())
        .containsExactly(
            new Violation("content", "MESSAGE_VOICE_INVALID", "not in a voice message"),
            new Violation(
                "attachments",
                "MESSAGE_VOICE_INVALID",
                "2 files in a voice message (expected one)"));
  }

  @Test
  void voice_fileWithoutLengthAndWaveform_isViolation() {
    CreateMessageRequest message =
        new CreateMessageRequest()
            .flags(MessageFlags.IS_VOICE_MESSAGE)
            .file(FilePart.of("a.ogg", new byte[1]));
    assertThat(message.violations())
        .containsExactly(
            new Violation("attachments[0].duration_secs", "BASE_TYPE_REQUIRED", "missing"),
            new Violation("attachments[0].waveform", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void webhookMessage_nameWithReservedWord_isViolation() {
    ExecuteWebhookRequest message = new ExecuteWebhookRequest().content("x");
    assertThat(message.username("Luna :3 #1").violations()).isEmpty();
    assertThat(message.username("My DisCord bot").violations())
        .containsExactly(
            new Violation(
                "username",
                "USERNAME_INVALID_CONTAINS",
                "My DisCord bot (must not contain discord)"));
  }

  @Test
  void webhookMessage_tagsWithoutThreadName_isViolation() {
    ExecuteWebhookRequest message =
        new ExecuteWebhookRequest().content("x").addAppliedTag(ForumTagId.of(1));
    assertThat(message.violations())
        .containsExactly(
            new Violation("applied_tags", "WEBHOOK_THREAD_NAME_REQUIRED", "only with thread_name"));
    assertThat(message.threadName("name").violations()).isEmpty();
  }

  @Test
  void interactionMessage_empty_isAccepted() {
    assertThat(new InteractionMessageRequest().violations()).isEmpty();
  }

  @Test
  void interactionMessage_contentBesideComponentsV2_isViolation() {
    InteractionMessageRequest message =
        new InteractionMessageRequest().flags(MessageFlags.IS_COMPONENTS_V2).content("x");
    assertThat(message.violations())
        .containsExactly(new Violation("content", LEGACY, "not with IS_COMPONENTS_V2"));
  }

  @Test
  void edit_nothingSet_isAccepted() {
    assertThat(new UpdateMessageRequest().violations()).isEmpty();
    assertThat(new UpdateWebhookMessageRequest().violations()).isEmpty();
    assertThat(new InteractionMessageUpdateRequest().violations()).isEmpty();
  }

  @Test
  void edit_toComponentsV2WithOldFieldsCleared_isAccepted() {
    UpdateMessageRequest edit =
        new UpdateMessageRequest()
            .flags(MessageFlags.IS_COMPONENTS_V2)
            .content(null)
            .embeds(List.of())
            .stickerIds(List.of())
            .addComponent(new TextDisplay("x"));
    assertThat(edit.violations()).isEmpty();
  }

  @Test
  void edit_textDisplayWithoutFlag_isAcceptedButNotBesideContent() {
    UpdateMessageRequest edit = new UpdateMessageRequest().addComponent(new TextDisplay("x"));
    assertThat(edit.violations()).isEmpty();
    assertThat(edit.content("x").violations())
        .containsExactly(new Violation("content", LEGACY, "not with IS_COMPONENTS_V2"));
  }

  @Test
  void edit_sixActionRowsWithoutFlag_isAccepted() {
    UpdateMessageRequest edit =
        new UpdateMessageRequest().components(Collections.nCopies(6, row()));
    assertThat(edit.violations()).isEmpty();
  }

  @Test
  void edit_ofWebhookMessageWithPollInComponentsV2_isViolation() {
    UpdateWebhookMessageRequest edit =
        new UpdateWebhookMessageRequest().flags(MessageFlags.IS_COMPONENTS_V2).poll(poll());
    assertThat(edit.violations())
        .containsExactly(new Violation("poll", LEGACY, "not with IS_COMPONENTS_V2"));
  }

  @Test
  void edit_componentsWithSameCustomId_isViolation() {
    InteractionMessageUpdateRequest edit =
        new InteractionMessageUpdateRequest()
            .addComponent(new ActionRow(List.of(Buttons.primary("a"), Buttons.primary("a"))));
    assertThat(edit.violations())
        .containsExactly(
            new Violation(
                "components[0].components[1].custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "the same as components[0].components[0].custom_id"));
  }

  @Test
  void allowedMentions_usersBesideParseUsers_isViolation() {
    AllowedMentionsRequest mentions =
        new AllowedMentionsRequest()
            .parse(List.of(AllowedMentionType.USERS, AllowedMentionType.ROLES))
            .addUser(UserId.of(1))
            .addRole(RoleId.of(1));
    String code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE";
    assertThat(mentions.violations())
        .containsExactly(
            new Violation("users", code, "parse allows all"),
            new Violation("roles", code, "parse allows all"));
  }

  @Test
  void allowedMentions_usersBesideParseRoles_isAccepted() {
    AllowedMentionsRequest mentions =
        new AllowedMentionsRequest()
            .parse(List.of(AllowedMentionType.ROLES, AllowedMentionType.EVERYONE))
            .addUser(UserId.of(1))
            .roles(List.of());
    assertThat(mentions.violations()).isEmpty();
  }

  private static CreateMessageRequest forward() {
    return new CreateMessageRequest()
        .messageReference(
            new MessageReferenceRequest(MessageId.of(1))
                .channelId(ChannelId.of(2))
                .type(MessageReferenceType.FORWARD));
  }

  /** Returns a message of a container and this many text displays in it. */
  private static CreateMessageRequest componentsV2(int texts) {
    return new CreateMessageRequest()
        .flags(MessageFlags.IS_COMPONENTS_V2)
        .addComponent(new Container(List.copyOf(Collections.nCopies(texts, new TextDisplay("x")))));
  }

  private static ActionRow row() {
    return new ActionRow(List.of(Buttons.link()));
  }

  private static PollRequest poll() {
    return new PollRequest(
        new PollQuestionRequest().text("?"),
        List.of(new PollAnswerRequest(new PollMediaRequest().text("!"))));
  }

  private static ClientThemeRequest theme() {
    return new ClientThemeRequest(List.of("ffffff"), 0, 0);
  }
}
