package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackRulesTest {

  private static final String DEFERRED = "INTERACTION_DEFERRED_CANNOT_HAVE_CONTENT";

  @Test
  void message_withoutData_isViolation() {
    assertThat(message().violations())
        .containsExactly(new Violation("data", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void message_emptyData_isViolation() {
    InteractionMessageRequest data = new InteractionMessageRequest().flags(MessageFlags.EPHEMERAL);
    assertThat(message().data(data).violations())
        .containsExactly(
            new Violation(
                "data",
                "MESSAGE_EMPTY",
                "empty (expected content, embeds, components, files, stickers or a poll)"));
  }

  @Test
  void message_withContentOrFile_isAccepted() {
    assertThat(message().data(it -> it.content("x")).violations()).isEmpty();
    assertThat(message().data(it -> it.file(FilePart.of("a", new byte[1]))).violations()).isEmpty();
  }

  @Test
  void message_repeatedCustomId_isPlacedFromTheRoot() {
    ActionRow row = new ActionRow(List.of(Buttons.primary("a"), Buttons.primary("a")));
    assertThat(message().data(it -> it.addComponent(row)).violations())
        .containsExactly(
            new Violation(
                "data.components[0].components[1].custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "the same as data.components[0].components[0].custom_id"));
  }

  @Test
  void deferredMessage_withFlags_isAccepted() {
    assertThat(deferred().violations()).isEmpty();
    MessageFlags flags = MessageFlags.of(MessageFlags.EPHEMERAL, MessageFlags.IS_COMPONENTS_V2);
    assertThat(deferred().data(it -> it.flags(flags)).violations()).isEmpty();
  }

  @Test
  void deferredMessage_withContent_isViolation() {
    InteractionMessageRequest data =
        new InteractionMessageRequest()
            .content("x")
            .addEmbed(it -> it.title("x"))
            .file(FilePart.of("a", new byte[1]));
    assertThat(deferred().data(data).violations())
        .containsExactly(
            new Violation("data.content", DEFERRED, "not in a deferred answer"),
            new Violation("data.embeds", DEFERRED, "not in a deferred answer"),
            new Violation("data.attachments", DEFERRED, "not in a deferred answer"));
  }

  @Test
  void deferredMessage_otherFlag_isViolation() {
    MessageFlags flags = MessageFlags.of(MessageFlags.EPHEMERAL, MessageFlags.SUPPRESS_EMBEDS);
    assertThat(deferred().data(it -> it.flags(flags)).violations())
        .containsExactly(
            new Violation(
                "data.flags",
                DEFERRED,
                "SUPPRESS_EMBEDS (a deferred answer takes EPHEMERAL|IS_COMPONENTS_V2)"));
  }

  @Test
  void update_withoutData_isViolation() {
    MessageUpdateCallbackRequest callback =
        new MessageUpdateCallbackRequest(InteractionCallbackType.UPDATE_MESSAGE);
    assertThat(callback.violations())
        .containsExactly(new Violation("data", "BASE_TYPE_REQUIRED", "missing"));
    assertThat(callback.data(it -> it.content("x")).violations()).isEmpty();
  }

  @Test
  void deferredUpdate_withData_isViolation() {
    MessageUpdateCallbackRequest callback =
        new MessageUpdateCallbackRequest(InteractionCallbackType.DEFERRED_UPDATE_MESSAGE);
    assertThat(callback.violations()).isEmpty();
    assertThat(callback.data(it -> it.content("x")).violations())
        .containsExactly(new Violation("data", DEFERRED, "not in a deferred update"));
  }

  private static MessageCallbackRequest message() {
    return new MessageCallbackRequest(InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE);
  }

  private static MessageCallbackRequest deferred() {
    return new MessageCallbackRequest(InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE);
  }
}
