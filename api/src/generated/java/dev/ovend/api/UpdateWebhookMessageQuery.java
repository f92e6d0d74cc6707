// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code PATCH /webhooks/{webhook.id}/{webhook.token}/messages/{message.id}} may be asked for.
 * Not thread-safe.
 */
public final class UpdateWebhookMessageQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public UpdateWebhookMessageQuery() {}

  /** Asks by {@code thread_id}. */
  public UpdateWebhookMessageQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }

  /** Asks by {@code with_components}. */
  public UpdateWebhookMessageQuery withComponents(boolean withComponents) {
    put("with_components", withComponents);
    return this;
  }
}
