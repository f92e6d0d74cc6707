// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.SubscriptionId;
import dev.ovend.model.UserId;

/** What {@code GET /skus/{sku.id}/subscriptions} may be asked for. Not thread-safe. */
public final class GetSkuSubscriptionsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetSkuSubscriptionsQuery() {}

  /** Asks by {@code before}. */
  public GetSkuSubscriptionsQuery before(SubscriptionId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public GetSkuSubscriptionsQuery after(SubscriptionId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public GetSkuSubscriptionsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code user_id}. */
  public GetSkuSubscriptionsQuery user(UserId user) {
    put("user_id", user);
    return this;
  }
}
