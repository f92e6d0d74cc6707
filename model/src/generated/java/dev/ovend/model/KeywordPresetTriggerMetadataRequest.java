// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keyword preset trigger metadata request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code DefaultKeywordListTriggerMetadata}, since 2026-07-18.
 */
public final class KeywordPresetTriggerMetadataRequest extends RequestData {

  @Nullable List<String> allowList;
  @Nullable List<AutoModerationKeywordPreset> presets;

  /** Creates one in which nothing is set. */
  public KeywordPresetTriggerMetadataRequest() {}

  /** Sets {@code allow_list}: at most 1,000 items; null is sent as null. */
  public KeywordPresetTriggerMetadataRequest allowList(@Nullable List<? extends String> allowList) {
    this.allowList = allowList == null ? null : List.copyOf(allowList);
    set(0);
    return this;
  }

  /** Adds to {@code allow_list}. */
  public KeywordPresetTriggerMetadataRequest addAllowList(String item) {
    this.allowList = added(this.allowList, item);
    set(0);
    return this;
  }

  /** Returns {@code allow_list}; null if it is null or not set. */
  public @Nullable List<String> allowList() {
    return allowList;
  }

  /** Sets {@code presets}: different items; null is sent as null. */
  public KeywordPresetTriggerMetadataRequest presets(@Nullable List<? extends AutoModerationKeywordPreset> presets) {
    this.presets = presets == null ? null : List.copyOf(presets);
    set(1);
    return this;
  }

  /** Adds to {@code presets}. */
  public KeywordPresetTriggerMetadataRequest addPreset(AutoModerationKeywordPreset preset) {
    this.presets = added(this.presets, preset);
    set(1);
    return this;
  }

  /** Returns {@code presets}; null if it is null or not set. */
  public @Nullable List<AutoModerationKeywordPreset> presets() {
    return presets;
  }

  /** Returns what reads and writes it. */
  public static Codec<KeywordPresetTriggerMetadataRequest> codec() {
    return KeywordPresetTriggerMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return KeywordPresetTriggerMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("allow_list", allowList, 0, 1000);
    checks.items("presets", presets, 0, Integer.MAX_VALUE);
    checks.different("presets", presets);
  }
}
