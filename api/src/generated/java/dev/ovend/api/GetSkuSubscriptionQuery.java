// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/**
 * What {@code GET /skus/{sku.id}/subscriptions/{subscription.id}} may be asked for. Not
 * thread-safe.
 */
public final class GetSkuSubscriptionQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetSkuSubscriptionQuery() {}

  /** Asks by {@code user_id}. */
  public GetSkuSubscriptionQuery user(UserId user) {
    put("user_id", user);
    return this;
  }
}
