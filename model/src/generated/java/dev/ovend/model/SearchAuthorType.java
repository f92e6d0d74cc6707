// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Search author type: a value of {@code AuthorType}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SearchAuthorType {

  /** {@code user}. */
  public static final SearchAuthorType USER =
      new SearchAuthorType("user", Known.USER);

  /** {@code bot}. */
  public static final SearchAuthorType BOT =
      new SearchAuthorType("bot", Known.BOT);

  /** {@code webhook}. */
  public static final SearchAuthorType WEBHOOK =
      new SearchAuthorType("webhook", Known.WEBHOOK);

  /** {@code -user}. */
  public static final SearchAuthorType NO_USER =
      new SearchAuthorType("-user", Known.NO_USER);

  /** {@code -bot}. */
  public static final SearchAuthorType NO_BOT =
      new SearchAuthorType("-bot", Known.NO_BOT);

  /** {@code -webhook}. */
  public static final SearchAuthorType NO_WEBHOOK =
      new SearchAuthorType("-webhook", Known.NO_WEBHOOK);

  static final Codec<SearchAuthorType> CODEC =
      new ChoiceCodec.Textual<>(SearchAuthorType::of, SearchAuthorType::value);

  private final String value;
  private final Known known;

  private SearchAuthorType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SearchAuthorType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "bot" -> BOT;
      case "webhook" -> WEBHOOK;
      case "-user" -> NO_USER;
      case "-bot" -> NO_BOT;
      case "-webhook" -> NO_WEBHOOK;
      default -> new SearchAuthorType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SearchAuthorType> codec() {
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
    return other instanceof SearchAuthorType that && value.equals(that.value);
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

  /** What SearchAuthorType knows by name. */
  public enum Known {
    /** {@code user}. */
    USER,
    /** {@code bot}. */
    BOT,
    /** {@code webhook}. */
    WEBHOOK,
    /** {@code -user}. */
    NO_USER,
    /** {@code -bot}. */
    NO_BOT,
    /** {@code -webhook}. */
    NO_WEBHOOK,
    /** Any other value. */
    UNKNOWN
  }
}
