// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code DELETE /webhooks/{webhook.id}/{webhook.token}/messages/@original} may be asked for.
 * Not thread-safe.
 */
public final class DeleteOriginalWebhookMessageQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public DeleteOriginalWebhookMessageQuery() {}

  /** Asks by {@code thread_id}. */
  public DeleteOriginalWebhookMessageQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }
}
