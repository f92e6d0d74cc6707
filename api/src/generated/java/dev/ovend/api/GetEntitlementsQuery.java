// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.EntitlementId;
import dev.ovend.model.GuildId;
import dev.ovend.model.SkuId;
import dev.ovend.model.UserId;
import java.util.List;

/**
 * What {@code GET /applications/{application.id}/entitlements} may be asked for. Not thread-safe.
 */
public final class GetEntitlementsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetEntitlementsQuery() {}

  /** Asks by {@code user_id}. */
  public GetEntitlementsQuery user(UserId user) {
    put("user_id", user);
    return this;
  }

  /** Asks by {@code sku_ids}. */
  public GetEntitlementsQuery skuIds(List<SkuId> skuIds) {
    joined("sku_ids", skuIds);
    return this;
  }

  /** Asks by {@code guild_id}. */
  public GetEntitlementsQuery guild(GuildId guild) {
    put("guild_id", guild);
    return this;
  }

  /** Asks by {@code before}. */
  public GetEntitlementsQuery before(EntitlementId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public GetEntitlementsQuery after(EntitlementId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public GetEntitlementsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code exclude_ended}. */
  public GetEntitlementsQuery excludeEnded(boolean excludeEnded) {
    put("exclude_ended", excludeEnded);
    return this;
  }

  /** Asks by {@code exclude_deleted}. */
  public GetEntitlementsQuery excludeDeleted(boolean excludeDeleted) {
    put("exclude_deleted", excludeDeleted);
    return this;
  }

  /** Asks by {@code only_active}. */
  public GetEntitlementsQuery onlyActive(boolean onlyActive) {
    put("only_active", onlyActive);
    return this;
  }
}
