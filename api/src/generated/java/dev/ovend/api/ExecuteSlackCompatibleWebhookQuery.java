// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code POST /webhooks/{webhook.id}/{webhook.token}/slack} may be asked for. Not thread-safe.
 */
public final class ExecuteSlackCompatibleWebhookQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ExecuteSlackCompatibleWebhookQuery() {}

  /** Asks by {@code wait}. */
  public ExecuteSlackCompatibleWebhookQuery wait(boolean wait) {
    put("wait", wait);
    return this;
  }

  /** Asks by {@code thread_id}. */
  public ExecuteSlackCompatibleWebhookQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }
}
