// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code POST /webhooks/{webhook.id}/{webhook.token}/github} may be asked for. Not
 * thread-safe.
 */
public final class ExecuteGithubCompatibleWebhookQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ExecuteGithubCompatibleWebhookQuery() {}

  /** Asks by {@code wait}. */
  public ExecuteGithubCompatibleWebhookQuery wait(boolean wait) {
    put("wait", wait);
    return this;
  }

  /** Asks by {@code thread_id}. */
  public ExecuteGithubCompatibleWebhookQuery thread(ChannelId thread) {
    put("thread_id", thread);
    return this;
  }
}
