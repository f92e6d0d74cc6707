// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code DELETE /webhooks/{webhook.id}/{webhook.token}/messages/{message.id}} may be asked
 * for. Not thread-safe.
 */
public final class DeleteWebhookMessageQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public DeleteWebhookMessageQuery() {}

  /** Asks by {@code thread_id}. */
  public DeleteWebhookMessageQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }
}
