// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sku eligibility callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest}, since 2026-07-18.
 */
public final class SkuEligibilityCallbackRequest extends RequestData implements InteractionCallbackRequest {

  @Nullable SkuEligibilityRequest data;

  /** Creates one with what Discord demands. */
  public SkuEligibilityCallbackRequest(SkuEligibilityRequest data) {
    this.data = data;
    set(1);
  }

  SkuEligibilityCallbackRequest() {}

  /** Sets {@code data}. */
  public SkuEligibilityCallbackRequest data(SkuEligibilityRequest data) {
    this.data = data;
    set(1);
    return this;
  }

  /** Returns {@code data}; null if it is null or not set. */
  public @Nullable SkuEligibilityRequest data() {
    return data;
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuEligibilityCallbackRequest> codec() {
    return SkuEligibilityCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SkuEligibilityCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("data", data);
    checks.inside("data", data);
  }
}
