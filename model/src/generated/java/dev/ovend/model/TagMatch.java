// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Tag match: a value of {@code ThreadSearchTagSetting}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class TagMatch {

  /** {@code match_all}. */
  public static final TagMatch MATCH_ALL =
      new TagMatch("match_all", Known.MATCH_ALL);

  /** {@code match_some}. */
  public static final TagMatch MATCH_SOME =
      new TagMatch("match_some", Known.MATCH_SOME);

  static final Codec<TagMatch> CODEC =
      new ChoiceCodec.Textual<>(TagMatch::of, TagMatch::value);

  private final String value;
  private final Known known;

  private TagMatch(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static TagMatch of(String value) {
    return switch (value) {
      case "match_all" -> MATCH_ALL;
      case "match_some" -> MATCH_SOME;
      default -> new TagMatch(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<TagMatch> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TagMatch that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What TagMatch knows by name. */
  public enum Known {
    /** {@code match_all}. */
    MATCH_ALL,
    /** {@code match_some}. */
    MATCH_SOME,
    /** Any other value. */
    UNKNOWN
  }
}
