// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sku eligibility request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SocialLayerSKUPurchaseEligibilityCallbackData}, since 2026-07-18.
 */
public final class SkuEligibilityRequest extends RequestData {

  @Nullable Boolean eligible;
  @Nullable SkuIneligibilityReason ineligibleReason;
  @Nullable String ineligibleReasonDescription;

  /** Creates one with what Discord demands. */
  public SkuEligibilityRequest(boolean eligible) {
    this.eligible = eligible;
    set(0);
  }

  SkuEligibilityRequest() {}

  /** Sets {@code eligible}. */
  public SkuEligibilityRequest eligible(boolean eligible) {
    this.eligible = eligible;
    set(0);
    return this;
  }

  /** Returns {@code eligible}; null if it is null or not set. */
  public @Nullable Boolean eligible() {
    return eligible;
  }

  /** Sets {@code ineligible_reason}: null is sent as null. */
  public SkuEligibilityRequest ineligibleReason(@Nullable SkuIneligibilityReason ineligibleReason) {
    this.ineligibleReason = ineligibleReason;
    set(1);
    return this;
  }

  /** Returns {@code ineligible_reason}; null if it is null or not set. */
  public @Nullable SkuIneligibilityReason ineligibleReason() {
    return ineligibleReason;
  }

  /** Sets {@code ineligible_reason_description}: at most 255 characters; null is sent as null. */
  public SkuEligibilityRequest ineligibleReasonDescription(@Nullable String ineligibleReasonDescription) {
    this.ineligibleReasonDescription = ineligibleReasonDescription;
    set(2);
    return this;
  }

  /** Returns {@code ineligible_reason_description}; null if it is null or not set. */
  public @Nullable String ineligibleReasonDescription() {
    return ineligibleReasonDescription;
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuEligibilityRequest> codec() {
    return SkuEligibilityRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SkuEligibilityRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("eligible", eligible);
    checks.length("ineligible_reason_description", ineligibleReasonDescription, 0, 255);
  }
}
