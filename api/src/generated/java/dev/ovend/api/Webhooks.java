// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateWebhookRequest;
import dev.ovend.model.ExecuteWebhookRequest;
import dev.ovend.model.GithubEventRequest;
import dev.ovend.model.GithubUserRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.IncomingWebhook;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.SlackMessageRequest;
import dev.ovend.model.UpdateWebhookMessageRequest;
import dev.ovend.model.UpdateWebhookRequest;
import dev.ovend.model.UpdateWebhookWithTokenRequest;
import dev.ovend.model.Webhook;
import dev.ovend.model.WebhookId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks and the messages sent through them.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Webhooks {

  private static final Operation LIST_CHANNEL_WEBHOOKS = Operation.named("list_channel_webhooks");
  private static final Operation CREATE_WEBHOOK = Operation.named("create_webhook");
  private static final Operation GET_GUILD_WEBHOOKS = Operation.named("get_guild_webhooks");
  private static final Operation GET_WEBHOOK = Operation.named("get_webhook");
  private static final Operation DELETE_WEBHOOK = Operation.named("delete_webhook");
  private static final Operation UPDATE_WEBHOOK = Operation.named("update_webhook");
  private static final Operation GET_WEBHOOK_BY_TOKEN = Operation.named("get_webhook_by_token");
  private static final Operation EXECUTE_WEBHOOK = Operation.named("execute_webhook");
  private static final Operation DELETE_WEBHOOK_BY_TOKEN = Operation.named("delete_webhook_by_token");
  private static final Operation UPDATE_WEBHOOK_BY_TOKEN = Operation.named("update_webhook_by_token");
  private static final Operation EXECUTE_GITHUB_COMPATIBLE_WEBHOOK = Operation.named("execute_github_compatible_webhook");
  private static final Operation GET_WEBHOOK_MESSAGE = Operation.named("get_webhook_message");
  private static final Operation DELETE_WEBHOOK_MESSAGE = Operation.named("delete_webhook_message");
  private static final Operation UPDATE_WEBHOOK_MESSAGE = Operation.named("update_webhook_message");
  private static final Operation EXECUTE_SLACK_COMPATIBLE_WEBHOOK = Operation.named("execute_slack_compatible_webhook");

  private final CallFactory calls;

  Webhooks(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the webhooks of a channel; needs MANAGE_WEBHOOKS.
   *
   * <p>See Discord Docs/webhook#get-channel-webhooks.
   */
  public Call<List<Webhook>> listInChannel(ChannelId channel) {
    return Outgoing.of(LIST_CHANNEL_WEBHOOKS, channel)
        .list(calls, Webhook.codec());
  }

  /**
   * Creates a webhook in a channel, at most 15 each; the name must not contain clyde or discord.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#create-webhook.
   */
  public Call<IncomingWebhook> create(ChannelId channel, CreateWebhookRequest body) {
    return Outgoing.of(CREATE_WEBHOOK, channel)
        .body(calls, body)
        .value(calls, IncomingWebhook.codec());
  }

  /**
   * Creates a webhook in a channel, at most 15 each; the name must not contain clyde or discord.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#create-webhook.
   */
  public Call<IncomingWebhook> create(ChannelId channel, String name) {
    return Outgoing.of(CREATE_WEBHOOK, channel)
        .body(calls, new CreateWebhookRequest(name))
        .value(calls, IncomingWebhook.codec());
  }

  /**
   * Creates a webhook in a channel, at most 15 each; the name must not contain clyde or discord.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#create-webhook.
   */
  public Call<IncomingWebhook> create(
      ChannelId channel, String name, Consumer<CreateWebhookRequest> body) {
    CreateWebhookRequest filled = new CreateWebhookRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_WEBHOOK, channel)
        .body(calls, filled)
        .value(calls, IncomingWebhook.codec());
  }

  /**
   * Lists the webhooks of all channels of a guild; needs MANAGE_WEBHOOKS.
   *
   * <p>See Discord Docs/webhook#get-guild-webhooks.
   */
  public Call<List<Webhook>> listInGuild(GuildId guild) {
    return Outgoing.of(GET_GUILD_WEBHOOKS, guild)
        .list(calls, Webhook.codec());
  }

  /**
   * Gets a webhook; needs MANAGE_WEBHOOKS unless the application owns it.
   *
   * <p>See Discord Docs/webhook#get-webhook.
   */
  public Call<Webhook> get(WebhookId webhook) {
    return Outgoing.of(GET_WEBHOOK, webhook)
        .value(calls, Webhook.codec());
  }

  /**
   * Deletes a webhook for good. Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#delete-webhook.
   */
  public Call<@Nullable Void> delete(WebhookId webhook) {
    return Outgoing.of(DELETE_WEBHOOK, webhook)
        .nothing(calls);
  }

  /**
   * Updates the name, avatar or channel of a webhook. Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#modify-webhook.
   */
  public Call<Webhook> update(WebhookId webhook, UpdateWebhookRequest body) {
    return Outgoing.of(UPDATE_WEBHOOK, webhook)
        .body(calls, body)
        .value(calls, Webhook.codec());
  }

  /**
   * Updates the name, avatar or channel of a webhook. Takes an audit log reason.
   *
   * <p>See Discord Docs/webhook#modify-webhook.
   */
  public Call<Webhook> update(WebhookId webhook, Consumer<UpdateWebhookRequest> body) {
    UpdateWebhookRequest filled = new UpdateWebhookRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_WEBHOOK, webhook)
        .body(calls, filled)
        .value(calls, Webhook.codec());
  }

  /**
   * Gets a webhook by its token instead of by permission; without the user who created it.
   *
   * <p>See Discord Docs/webhook#get-webhook-with-token.
   */
  public Call<Webhook> getWithToken(WebhookId webhook, String token) {
    return Outgoing.of(GET_WEBHOOK_BY_TOKEN, webhook, token)
        .value(calls, Webhook.codec());
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<@Nullable Void> execute(WebhookId webhook, String token, ExecuteWebhookRequest body) {
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<Message> executeAndGet(WebhookId webhook, String token, ExecuteWebhookRequest body) {
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, body)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<@Nullable Void> execute(
      WebhookId webhook, String token, ExecuteWebhookRequest body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, body)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<Message> executeAndGet(
      WebhookId webhook, String token, ExecuteWebhookRequest body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, body)
        .query(calls, asked)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<@Nullable Void> execute(
      WebhookId webhook, String token, Consumer<ExecuteWebhookRequest> body) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<Message> executeAndGet(
      WebhookId webhook, String token, Consumer<ExecuteWebhookRequest> body) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<@Nullable Void> execute(
      WebhookId webhook, String token, Consumer<ExecuteWebhookRequest> body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Sends a message through a webhook; the message comes back only if asked to wait.
   *
   * <p>See Discord Docs/webhook#execute-webhook.
   */
  public Call<Message> executeAndGet(
      WebhookId webhook, String token, Consumer<ExecuteWebhookRequest> body,
      Consumer<ExecuteWebhookQuery> options) {
    ExecuteWebhookRequest filled = new ExecuteWebhookRequest();
    body.accept(filled);
    ExecuteWebhookQuery asked = new ExecuteWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .query(calls, asked)
        .query("wait", true)
        .value(calls, Message.codec());
  }

  /**
   * Deletes a webhook by its token for good.
   *
   * <p>See Discord Docs/webhook#delete-webhook-with-token.
   */
  public Call<@Nullable Void> deleteWithToken(WebhookId webhook, String token) {
    return Outgoing.of(DELETE_WEBHOOK_BY_TOKEN, webhook, token)
        .nothing(calls);
  }

  /**
   * Updates the name or avatar of a webhook by its token; the channel cannot change.
   *
   * <p>See Discord Docs/webhook#modify-webhook-with-token.
   */
  public Call<Webhook> updateWithToken(
      WebhookId webhook, String token, UpdateWebhookWithTokenRequest body) {
    return Outgoing.of(UPDATE_WEBHOOK_BY_TOKEN, webhook, token)
        .body(calls, body)
        .value(calls, Webhook.codec());
  }

  /**
   * Updates the name or avatar of a webhook by its token; the channel cannot change.
   *
   * <p>See Discord Docs/webhook#modify-webhook-with-token.
   */
  public Call<Webhook> updateWithToken(
      WebhookId webhook, String token, Consumer<UpdateWebhookWithTokenRequest> body) {
    UpdateWebhookWithTokenRequest filled = new UpdateWebhookWithTokenRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_WEBHOOK_BY_TOKEN, webhook, token)
        .body(calls, filled)
        .value(calls, Webhook.codec());
  }

  /**
   * Sends an event of GitHub through a webhook, as GitHub itself would.
   *
   * <p>See Discord Docs/webhook#execute-github-compatible-webhook.
   */
  public Call<@Nullable Void> executeGithub(
      WebhookId webhook, String token, GithubEventRequest body) {
    return Outgoing.of(EXECUTE_GITHUB_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Sends an event of GitHub through a webhook, as GitHub itself would.
   *
   * <p>See Discord Docs/webhook#execute-github-compatible-webhook.
   */
  public Call<@Nullable Void> executeGithub(
      WebhookId webhook, String token, GithubEventRequest body,
      Consumer<ExecuteGithubCompatibleWebhookQuery> options) {
    ExecuteGithubCompatibleWebhookQuery asked = new ExecuteGithubCompatibleWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_GITHUB_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, body)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Sends an event of GitHub through a webhook, as GitHub itself would.
   *
   * <p>See Discord Docs/webhook#execute-github-compatible-webhook.
   */
  public Call<@Nullable Void> executeGithub(
      WebhookId webhook, String token, GithubUserRequest sender) {
    return Outgoing.of(EXECUTE_GITHUB_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, new GithubEventRequest(sender))
        .nothing(calls);
  }

  /**
   * Sends an event of GitHub through a webhook, as GitHub itself would.
   *
   * <p>See Discord Docs/webhook#execute-github-compatible-webhook.
   */
  public Call<@Nullable Void> executeGithub(
      WebhookId webhook, String token, GithubUserRequest sender, Consumer<GithubEventRequest> body) {
    GithubEventRequest filled = new GithubEventRequest(sender);
    body.accept(filled);
    return Outgoing.of(EXECUTE_GITHUB_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Sends an event of GitHub through a webhook, as GitHub itself would.
   *
   * <p>See Discord Docs/webhook#execute-github-compatible-webhook.
   */
  public Call<@Nullable Void> executeGithub(
      WebhookId webhook, String token, GithubUserRequest sender, Consumer<GithubEventRequest> body,
      Consumer<ExecuteGithubCompatibleWebhookQuery> options) {
    GithubEventRequest filled = new GithubEventRequest(sender);
    body.accept(filled);
    ExecuteGithubCompatibleWebhookQuery asked = new ExecuteGithubCompatibleWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_GITHUB_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Gets a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#get-webhook-message.
   */
  public Call<Message> getMessage(WebhookId webhook, String token, MessageId message) {
    return Outgoing.of(GET_WEBHOOK_MESSAGE, webhook, token, message)
        .value(calls, Message.codec());
  }

  /**
   * Gets a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#get-webhook-message.
   */
  public Call<Message> getMessage(
      WebhookId webhook, String token, MessageId message, Consumer<GetWebhookMessageQuery> options) {
    GetWebhookMessageQuery asked = new GetWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(GET_WEBHOOK_MESSAGE, webhook, token, message)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Deletes a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#delete-webhook-message.
   */
  public Call<@Nullable Void> deleteMessage(WebhookId webhook, String token, MessageId message) {
    return Outgoing.of(DELETE_WEBHOOK_MESSAGE, webhook, token, message)
        .nothing(calls);
  }

  /**
   * Deletes a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#delete-webhook-message.
   */
  public Call<@Nullable Void> deleteMessage(
      WebhookId webhook, String token, MessageId message,
      Consumer<DeleteWebhookMessageQuery> options) {
    DeleteWebhookMessageQuery asked = new DeleteWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(DELETE_WEBHOOK_MESSAGE, webhook, token, message)
        .query(calls, asked)
        .nothing(calls);
  }

  /**
   * Edits a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#edit-webhook-message.
   */
  public Call<Message> updateMessage(
      WebhookId webhook, String token, MessageId message, UpdateWebhookMessageRequest body) {
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, webhook, token, message)
        .body(calls, body)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#edit-webhook-message.
   */
  public Call<Message> updateMessage(
      WebhookId webhook, String token, MessageId message, UpdateWebhookMessageRequest body,
      Consumer<UpdateWebhookMessageQuery> options) {
    UpdateWebhookMessageQuery asked = new UpdateWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, webhook, token, message)
        .body(calls, body)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#edit-webhook-message.
   */
  public Call<Message> updateMessage(
      WebhookId webhook, String token, MessageId message, Consumer<UpdateWebhookMessageRequest> body) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, webhook, token, message)
        .body(calls, filled)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message that the webhook has sent.
   *
   * <p>See Discord Docs/webhook#edit-webhook-message.
   */
  public Call<Message> updateMessage(
      WebhookId webhook, String token, MessageId message,
      Consumer<UpdateWebhookMessageRequest> body, Consumer<UpdateWebhookMessageQuery> options) {
    UpdateWebhookMessageRequest filled = new UpdateWebhookMessageRequest();
    body.accept(filled);
    UpdateWebhookMessageQuery asked = new UpdateWebhookMessageQuery();
    options.accept(asked);
    return Outgoing.of(UPDATE_WEBHOOK_MESSAGE, webhook, token, message)
        .body(calls, filled)
        .query(calls, asked)
        .value(calls, Message.codec());
  }

  /**
   * Sends a message in the format of Slack through a webhook.
   *
   * <p>See Discord Docs/webhook#execute-slack-compatible-webhook.
   */
  public Call<String> executeSlack(WebhookId webhook, String token, SlackMessageRequest body) {
    return Outgoing.of(EXECUTE_SLACK_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, body)
        .text(calls);
  }

  /**
   * Sends a message in the format of Slack through a webhook.
   *
   * <p>See Discord Docs/webhook#execute-slack-compatible-webhook.
   */
  public Call<String> executeSlack(
      WebhookId webhook, String token, SlackMessageRequest body,
      Consumer<ExecuteSlackCompatibleWebhookQuery> options) {
    ExecuteSlackCompatibleWebhookQuery asked = new ExecuteSlackCompatibleWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_SLACK_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, body)
        .query(calls, asked)
        .text(calls);
  }

  /**
   * Sends a message in the format of Slack through a webhook.
   *
   * <p>See Discord Docs/webhook#execute-slack-compatible-webhook.
   */
  public Call<String> executeSlack(WebhookId webhook, String token) {
    return Outgoing.of(EXECUTE_SLACK_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, new SlackMessageRequest())
        .text(calls);
  }

  /**
   * Sends a message in the format of Slack through a webhook.
   *
   * <p>See Discord Docs/webhook#execute-slack-compatible-webhook.
   */
  public Call<String> executeSlack(
      WebhookId webhook, String token, Consumer<SlackMessageRequest> body) {
    SlackMessageRequest filled = new SlackMessageRequest();
    body.accept(filled);
    return Outgoing.of(EXECUTE_SLACK_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .text(calls);
  }

  /**
   * Sends a message in the format of Slack through a webhook.
   *
   * <p>See Discord Docs/webhook#execute-slack-compatible-webhook.
   */
  public Call<String> executeSlack(
      WebhookId webhook, String token, Consumer<SlackMessageRequest> body,
      Consumer<ExecuteSlackCompatibleWebhookQuery> options) {
    SlackMessageRequest filled = new SlackMessageRequest();
    body.accept(filled);
    ExecuteSlackCompatibleWebhookQuery asked = new ExecuteSlackCompatibleWebhookQuery();
    options.accept(asked);
    return Outgoing.of(EXECUTE_SLACK_COMPATIBLE_WEBHOOK, webhook, token)
        .body(calls, filled)
        .query(calls, asked)
        .text(calls);
  }
}
