// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.SkuId;
import java.util.List;

/**
 * What {@code GET /users/@me/applications/{application.id}/entitlements} may be asked for. Not
 * thread-safe.
 */
public final class GetCurrentUserApplicationEntitlementsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetCurrentUserApplicationEntitlementsQuery() {}

  /** Asks by {@code sku_ids}. */
  public GetCurrentUserApplicationEntitlementsQuery skuIds(List<SkuId> skuIds) {
    joined("sku_ids", skuIds);
    return this;
  }

  /** Asks by {@code exclude_consumed}. */
  public GetCurrentUserApplicationEntitlementsQuery excludeConsumed(boolean excludeConsumed) {
    put("exclude_consumed", excludeConsumed);
    return this;
  }
}
