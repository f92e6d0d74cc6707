// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prune request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PruneGuildRequest}, since 2026-07-18.
 */
public final class PruneRequest extends RequestData {

  @Nullable Long days;
  @Nullable Boolean computePruneCount;
  @Nullable List<RoleId> includeRoles;

  /** Creates one in which nothing is set. */
  public PruneRequest() {}

  /** Sets {@code days}: 1 to 30 days; null is sent as null. */
  public PruneRequest days(@Nullable Long days) {
    this.days = days;
    set(0);
    return this;
  }

  /** Sets {@code days}: 1 to 30 days. */
  public PruneRequest days(long days) {
    return days(Long.valueOf(days));
  }

  /** Returns {@code days}; null if it is null or not set. */
  public @Nullable Long days() {
    return days;
  }

  /** Sets {@code compute_prune_count}: null is sent as null. */
  public PruneRequest computePruneCount(@Nullable Boolean computePruneCount) {
    this.computePruneCount = computePruneCount;
    set(1);
    return this;
  }

  /** Returns {@code compute_prune_count}; null if it is null or not set. */
  public @Nullable Boolean computePruneCount() {
    return computePruneCount;
  }

  /** Sets {@code include_roles}: null is sent as null. */
  public PruneRequest includeRoles(@Nullable List<? extends RoleId> includeRoles) {
    this.includeRoles = includeRoles == null ? null : List.copyOf(includeRoles);
    set(2);
    return this;
  }

  /** Adds to {@code include_roles}. */
  public PruneRequest addIncludeRole(RoleId includeRole) {
    this.includeRoles = added(this.includeRoles, includeRole);
    set(2);
    return this;
  }

  /** Returns {@code include_roles}; null if it is null or not set. */
  public @Nullable List<RoleId> includeRoles() {
    return includeRoles;
  }

  /** Returns what reads and writes it. */
  public static Codec<PruneRequest> codec() {
    return PruneRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PruneRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("days", days, 1L, 30L);
  }
}
