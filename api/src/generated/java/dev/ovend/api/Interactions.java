// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.ExecuteWebhookRequest;
import dev.ovend.model.InteractionCallback;
import dev.ovend.model.InteractionCallbackRequest;
import dev.ovend.model.InteractionId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.UpdateWebhookMessageRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers to interactions and the messages that follow them.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Interactions {

  private static final Operation CREATE_INTERACTION_RESPONSE = Operation.named("create_interaction_response");
  private static final Operation EXECUTE_WEBHOOK = Operation.named("execute_webhook");
  private static final Operation GET_ORIGINAL_WEBHOOK_MESSAGE = Operation.named("get_original_webhook_message");
  private static final Operation DELETE_ORIGINAL_WEBHOOK_MESSAGE = Operation.named("delete_original_webhook_message");
  private static final Operation UPDATE_ORIGINAL_WEBHOOK_MESSAGE = Operation.named("update_original_webhook_message");
  private static final Operation GET_WEBHOOK_MESSAGE = Operation.named("get_webhook_message");
  private static final Operation DELETE_WEBHOOK_MESSAGE = Operation.named("delete_webhook_message");
  private static final Operation UPDATE_WEBHOOK_MESSAGE = Operation.named("update_webhook_message");

  private final CallFactory calls;

  Interactions(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Answers an interaction; Discord waits 3 seconds for the first answer and takes no second one.
   *
   * <p>See Discord Docs/receiving-and-responding#create-interaction-response.
   */
  public Call<@Nullable Void> respond(
      InteractionId interaction, String token, InteractionCallbackRequest body) {
    return Outgoing.of(CREATE_INTERACTION_RESPONSE, interaction, token)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Answers an interaction; Discord waits 3 seconds for the first answer and takes no second one.
   *
   * <p>See Discord Docs/receiving-and-responding#create-interaction-response.
   */
  public Call<InteractionCallback> respondAndGet(
      InteractionId interaction, String token, InteractionCallbackRequest body) {
    return Outgoing.of(CREATE_INTERACTION_RESPONSE, interaction, token)
        .body(calls, body)
        .query("with_response", true)
        .value(calls, InteractionCallback.codec());
  }

  /**
   * Sends another message after the answer to an interaction, within 15 minutes.
   *
   * <p>See Discord Docs/receiving-and-responding#create-followup-message.
   */
  public Call<Message> createFollowup(
      ApplicationId application, String token, ExecuteWebhookRequest body) {
    return Outgoing.of(EXECUTE_WEBHOOK, application, token)
        .body(calls, body)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends another message after the answer to an interaction, within 15 minutes.
   *
   * <p>See Discord Docs/receiving-and-responding#create-followup-message.
   */
  public Call<Message> createFollowup(
      ApplicationId application, String token, ExecuteWebhookRequest body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, application, token)
        .body(calls, body)
        .query(calls, asked)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends another message after the answer to an interaction, within 15 minutes.
   *
   * <p>See Discord Docs/receiving-and-responding#create-followup-message.
   */
  public Call<Message> createFollowup(
      ApplicationId application, String token, Consumer<ExecuteWebhookRequest> body) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    return Outgoing.of(EXECUTE_WEBHOOK, application, token)
        .body(calls, filled)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends another message after the answer to an interaction, within 15 minutes.
   *
   * <p>See Discord Docs/receiving-and-responding#create-followup-message.
   */
  public Call<Message> createFollowup(
      ApplicationId application, String token, Consumer<ExecuteWebhookRequest> body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, application, token)
        .body(calls, filled)
        .query(calls, asked)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Gets the message that was the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#get-original-interaction-response.
   */
  public Call<Message> getOriginal(ApplicationId application, String token) {
    return Outgoing.of(GET_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .value(calls, Message.codec());
  }

  /**
   * Gets the message that was the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#get-original-interaction-response.
   */
  public Call<Message> getOriginal(
      ApplicationId application, String token, Consumer<GetOriginalWebhookMessageQuery> options) {
    GetOriginalWebhookMessageQuery asked = new GetOriginalWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(GET_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Deletes the message that was the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#delete-original-interaction-response.
   */
  public Call<@Nullable Void> deleteOriginal(ApplicationId application, String token) {
    return Outgoing.of(DELETE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .nothing(calls);
  }

  /**
   * Deletes the message that was the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#delete-original-interaction-response.
   */
  public Call<@Nullable Void> deleteOriginal(
      ApplicationId application, String token, Consumer<DeleteOriginalWebhookMessageQuery> options) {
    DeleteOriginalWebhookMessageQuery asked = new DeleteOriginalWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(DELETE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Edits the message that was the answer to an interaction, or fills a deferred one.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-original-interaction-response.
   */
  public Call<Message> updateOriginal(
      ApplicationId application, String token, UpdateWebhookMessageRequest body) {
    return Outgoing.of(UPDATE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .body(calls, body)
        .value(calls, Message.codec());
  }

  /**
   * Edits the message that was the answer to an interaction, or fills a deferred one.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-original-interaction-response.
   */
  public Call<Message> updateOriginal(
      ApplicationId application, String token, UpdateWebhookMessageRequest body,
      Consumer<UpdateOriginalWebhookMessageQuery> options) {
    UpdateOriginalWebhookMessageQuery asked = new UpdateOriginalWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .body(calls, body)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Edits the message that was the answer to an interaction, or fills a deferred one.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-original-interaction-response.
   */
  public Call<Message> updateOriginal(
      ApplicationId application, String token, Consumer<UpdateWebhookMessageRequest> body) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .body(calls, filled)
        .value(calls, Message.codec());
  }

  /**
   * Edits the message that was the answer to an interaction, or fills a deferred one.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-original-interaction-response.
   */
  public Call<Message> updateOriginal(
      ApplicationId application, String token, Consumer<UpdateWebhookMessageRequest> body,
      Consumer<UpdateOriginalWebhookMessageQuery> options) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    UpdateOriginalWebhookMessageQuery asked = new UpdateOriginalWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_ORIGINAL_WEBHOOK_MESSAGE, application, token)
        .body(calls, filled)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Gets a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#get-followup-message.
   */
  public Call<Message> getFollowup(ApplicationId application, String token, MessageId message) {
    return Outgoing.of(GET_WEBHOOK_MESSAGE, application, token, message)
        .value(calls, Message.codec());
  }

  /**
   * Gets a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#get-followup-message.
   */
  public Call<Message> getFollowup(
      ApplicationId application, String token, MessageId message,
      Consumer<GetWebhookMessageQuery> options) {
    GetWebhookMessageQuery asked = new GetWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(GET_WEBHOOK_MESSAGE, application, token, message)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Deletes a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#delete-followup-message.
   */
  public Call<@Nullable Void> deleteFollowup(
      ApplicationId application, String token, MessageId message) {
    return Outgoing.of(DELETE_WEBHOOK_MESSAGE, application, token, message)
        .nothing(calls);
  }

  /**
   * Deletes a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#delete-followup-message.
   */
  public Call<@Nullable Void> deleteFollowup(
      ApplicationId application, String token, MessageId message,
      Consumer<DeleteWebhookMessageQuery> options) {
    DeleteWebhookMessageQuery asked = new DeleteWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(DELETE_WEBHOOK_MESSAGE, application, token, message)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Edits a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-followup-message.
   */
  public Call<Message> updateFollowup(
      ApplicationId application, String token, MessageId message, UpdateWebhookMessageRequest body) {
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, application, token, message)
        .body(calls, body)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-followup-message.
   */
  public Call<Message> updateFollowup(
      ApplicationId application, String token, MessageId message, UpdateWebhookMessageRequest body,
      Consumer<UpdateWebhookMessageQuery> options) {
    UpdateWebhookMessageQuery asked = new UpdateWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, application, token, message)
        .body(calls, body)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-followup-message.
   */
  public Call<Message> updateFollowup(
      ApplicationId application, String token, MessageId message,
      Consumer<UpdateWebhookMessageRequest> body) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, application, token, message)
        .body(calls, filled)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that followed the answer to an interaction.
   *
   * <p>See Discord Docs/receiving-and-responding#edit-followup-message.
   */
  public Call<Message> updateFollowup(
      ApplicationId application, String token, MessageId message,
      Consumer<UpdateWebhookMessageRequest> body, Consumer<UpdateWebhookMessageQuery> options) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    UpdateWebhookMessageQuery asked = new UpdateWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, application, token, message)
        .body(calls, filled)
        .query(calls, asked)
        .value(calls, Message.codec());
  }
}
