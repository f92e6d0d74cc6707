package dev.ovend.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * The usual answers to an interaction, which has to have one within 3 seconds.
 *
 * <p>See Discord Docs/Receiving and Responding.
 */
public final class Reply {

  private Reply() {}

  /** Returns a message to the channel. */
  public static MessageCallbackRequest message(Consumer<InteractionMessageRequest> message) {
    return new MessageCallbackRequest(InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE)
        .data(message);
  }

  /** Returns a message that only the user sees. */
  public static MessageCallbackRequest privately(Consumer<InteractionMessageRequest> message) {
    return message(m -> message.accept(m.flags(MessageFlags.EPHEMERAL)));
  }

  /** Returns the word that a message will follow, within 15 minutes. */
  public static MessageCallbackRequest later() {
    return new MessageCallbackRequest(InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE);
  }

  /** Returns the word that a message will follow that only the user sees. */
  public static MessageCallbackRequest laterPrivately() {
    return later().data(m -> m.flags(MessageFlags.EPHEMERAL));
  }

  /** Returns a change of the message whose component was used. */
  public static MessageUpdateCallbackRequest update(
      Consumer<InteractionMessageUpdateRequest> change) {
    return new MessageUpdateCallbackRequest(InteractionCallbackType.UPDATE_MESSAGE).data(change);
  }

  /** Returns the word that the message whose component was used stays, or will change later. */
  public static MessageUpdateCallbackRequest updateLater() {
    return new MessageUpdateCallbackRequest(InteractionCallbackType.DEFERRED_UPDATE_MESSAGE);
  }

  /**
   * Returns a form to fill in.
   *
   * @param customId comes back with what is filled in; 1 to 100 characters
   * @param title at most 45 characters
   * @param components 1 to 5, such as a {@link Label} with a {@link TextInput}
   */
  public static ModalCallbackRequest modal(
      String customId, String title, ModalComponent... components) {
    return new ModalCallbackRequest(new ModalRequest(customId, title, List.of(components)));
  }

  /** Returns what may be chosen of what is being typed: at most 25 choices. */
  public static AutocompleteCallbackRequest choices(StringChoice... choices) {
    return new AutocompleteCallbackRequest(new StringChoicesRequest().choices(List.of(choices)));
  }
}
