// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keyword trigger metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code KeywordTriggerMetadata}, since 2026-07-18.
 */
public final class KeywordTriggerMetadataRequest extends RequestData {

  @Nullable List<String> keywordFilter;
  @Nullable List<String> regexPatterns;
  @Nullable List<String> allowList;

  /** Creates one in which nothing is set. */
  public KeywordTriggerMetadataRequest() {}

  /** Sets {@code keyword_filter}: at most 1,000 items; null is sent as null. */
  public KeywordTriggerMetadataRequest keywordFilter(@Nullable List<? extends String> keywordFilter) {
    this.keywordFilter = keywordFilter == null ? null : List.copyOf(keywordFilter);
    set(0);
    return this;
  }

  /** Adds to {@code keyword_filter}. */
  public KeywordTriggerMetadataRequest addKeywordFilter(String item) {
    this.keywordFilter = added(this.keywordFilter, item);
    set(0);
    return this;
  }

  /** Returns {@code keyword_filter}; null if it is null or not set. */
  public @Nullable List<String> keywordFilter() {
    return keywordFilter;
  }

  /** Sets {@code regex_patterns}: at most 10 items; null is sent as null. */
  public KeywordTriggerMetadataRequest regexPatterns(@Nullable List<? extends String> regexPatterns) {
    this.regexPatterns = regexPatterns == null ? null : List.copyOf(regexPatterns);
    set(1);
    return this;
  }

  /** Adds to {@code regex_patterns}. */
  public KeywordTriggerMetadataRequest addRegexPattern(String regexPattern) {
    this.regexPatterns = added(this.regexPatterns, regexPattern);
    set(1);
    return this;
  }

  /** Returns {@code regex_patterns}; null if it is null or not set. */
  public @Nullable List<String> regexPatterns() {
    return regexPatterns;
  }

  /** Sets {@code allow_list}: at most 100 items; null is sent as null. */
  public KeywordTriggerMetadataRequest allowList(@Nullable List<? extends String> allowList) {
    this.allowList = allowList == null ? null : List.copyOf(allowList);
    set(2);
    return this;
  }

  /** Adds to {@code allow_list}. */
  public KeywordTriggerMetadataRequest addAllowList(String item) {
    this.allowList = added(this.allowList, item);
    set(2);
    return this;
  }

  /** Returns {@code allow_list}; null if it is null or not set. */
  public @Nullable List<String> allowList() {
    return allowList;
  }

  /** Returns what reads and writes it. */
  public static Codec<KeywordTriggerMetadataRequest> codec() {
    return KeywordTriggerMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return KeywordTriggerMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("keyword_filter", keywordFilter, 0, 1000);
    checks.items("regex_patterns", regexPatterns, 0, 10);
    checks.items("allow_list", allowList, 0, 100);
  }
}
