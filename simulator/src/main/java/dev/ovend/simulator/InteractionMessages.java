package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The messages that answer an interaction. */
final class InteractionMessages {

  static final int EPHEMERAL = 1 << 6;

  private static final int LOADING = 1 << 7;

  private final State state;
  private final InteractionState interaction;

  InteractionMessages(State state, InteractionState interaction) {
    this.state = state;
    this.interaction = interaction;
  }

  /** Adds the message that is the first answer. */
  StoredMessage first(MessagePayload payload) {
    StoredMessage message = create(payload);
    interaction.original(message.id());
    return message;
  }

  /** Takes the message whose component was used for the first answer; does nothing if none was. */
  void acknowledge() {
    Long source = interaction.source();
    if (source != null) {
      interaction.original(source);
    }
  }

  /** Changes the message whose component was used; returns null if none was. */
  @Nullable ObjectNode update(MessagePayload payload) {
    Long source = interaction.source();
    if (source == null) {
      return null;
    }
    interaction.original(source);
    return edit(source, payload);
  }

  /** Promises an answer, and returns what is shown until it is there. */
  ObjectNode defer(int flags) {
    long id = state.ids().next();
    ObjectNode shown = Entities.message(id, interaction.channel().id(), author());
    shown.put("flags", LOADING | (flags & EPHEMERAL)).put("webhook_id", webhookId());
    interaction.promise(id, shown);
    return shown;
  }

  /** Adds a message; the first one after a promise is what was promised. */
  ObjectNode followUp(MessagePayload payload) {
    ObjectNode promised = interaction.endPromise();
    if (promised != null) {
      return fulfil(promised, payload);
    }
    StoredMessage message = create(payload);
    interaction.followUp(message.id());
    return message.json();
  }

  /** Returns a message. */
  ObjectNode message(long id) {
    ObjectNode promised = interaction.promised();
    return promised != null && id == interaction.original()
        ? promised
        : interaction.channel().message(id).json();
  }

  /** Changes a message; a promised one comes into being. */
  ObjectNode edit(long id, MessagePayload payload) {
    if (interaction.promised() != null && id == interaction.original()) {
      payload.requireContent();
      ObjectNode promised = interaction.endPromise();
      if (promised != null) {
        return fulfil(promised, payload);
      }
    }
    return MessageResource.edited(interaction.channel(), id, payload, state.ids()).json();
  }

  /** Deletes a message, or takes a promise back. */
  void delete(long id) {
    boolean isPromise = id == interaction.original() && interaction.endPromise() != null;
    if (!isPromise) {
      interaction.channel().delete(id);
    }
  }

  private ObjectNode fulfil(ObjectNode promised, MessagePayload payload) {
    int flags = promised.path("flags").asInt(0) & EPHEMERAL;
    ObjectNode shown = promised.deepCopy().put("flags", flags);
    ObjectNode message = payload.edit(shown, interaction.channel().id(), state.ids());
    message.putNull("edited_timestamp");
    interaction.channel().add(interaction.original(), message);
    return message;
  }

  private StoredMessage create(MessagePayload payload) {
    ChannelState channel = interaction.channel();
    ChannelState.Post post = payload.post(channel, author(), state.ids());
    return channel.create(post.from(webhookId()), state.ids());
  }

  private ObjectNode author() {
    return state.user(interaction.interaction().applicationId());
  }

  private String webhookId() {
    return Json.id(interaction.interaction().applicationId());
  }
}
