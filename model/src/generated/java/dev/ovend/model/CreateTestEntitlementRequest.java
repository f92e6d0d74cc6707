// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create test entitlement request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateEntitlementRequestData}, since 2026-07-18.
 */
public final class CreateTestEntitlementRequest extends RequestData {

  @Nullable SkuId skuId;
  @Nullable AnyId ownerId;
  @Nullable EntitlementOwnerType ownerType;

  /** Creates one with what Discord demands. */
  public CreateTestEntitlementRequest(SkuId skuId, AnyId ownerId, EntitlementOwnerType ownerType) {
    this.skuId = skuId;
    set(0);
    this.ownerId = ownerId;
    set(1);
    this.ownerType = ownerType;
    set(2);
  }

  CreateTestEntitlementRequest() {}

  /** Sets {@code sku_id}. */
  public CreateTestEntitlementRequest skuId(SkuId skuId) {
    this.skuId = skuId;
    set(0);
    return this;
  }

  /** Returns {@code sku_id}; null if it is null or not set. */
  public @Nullable SkuId skuId() {
    return skuId;
  }

  /** Sets {@code owner_id}. */
  public CreateTestEntitlementRequest ownerId(AnyId ownerId) {
    this.ownerId = ownerId;
    set(1);
    return this;
  }

  /** Returns {@code owner_id}; null if it is null or not set. */
  public @Nullable AnyId ownerId() {
    return ownerId;
  }

  /** Sets {@code owner_type}. */
  public CreateTestEntitlementRequest ownerType(EntitlementOwnerType ownerType) {
    this.ownerType = ownerType;
    set(2);
    return this;
  }

  /** Returns {@code owner_type}; null if it is null or not set. */
  public @Nullable EntitlementOwnerType ownerType() {
    return ownerType;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateTestEntitlementRequest> codec() {
    return CreateTestEntitlementRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateTestEntitlementRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("sku_id", skuId);
    checks.demanded("owner_id", ownerId);
    checks.demanded("owner_type", ownerType);
  }
}
