// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code GET /webhooks/{webhook.id}/{webhook.token}/messages/@original} may be asked for. Not
 * thread-safe.
 */
public final class GetOriginalWebhookMessageQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetOriginalWebhookMessageQuery() {}

  /** Asks by {@code thread_id}. */
  public GetOriginalWebhookMessageQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }
}
