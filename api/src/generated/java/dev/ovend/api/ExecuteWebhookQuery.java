// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/** What {@code POST /webhooks/{webhook.id}/{webhook.token}} may be asked for. Not thread-safe. */
public final class ExecuteWebhookQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ExecuteWebhookQuery() {}

  /** Asks by {@code thread_id}. */
  public ExecuteWebhookQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }

  /** Asks by {@code with_components}. */
  public ExecuteWebhookQuery withComponents(boolean withComponents) {
    put("with_components", withComponents);
    return this;
  }
}
