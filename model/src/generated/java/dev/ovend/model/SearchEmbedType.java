// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Search embed type: a value of {@code SearchableEmbedType}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SearchEmbedType {

  /** {@code image}. */
  public static final SearchEmbedType IMAGE =
      new SearchEmbedType("image", Known.IMAGE);

  /** {@code video}. */
  public static final SearchEmbedType VIDEO =
      new SearchEmbedType("video", Known.VIDEO);

  /** {@code gif}. */
  public static final SearchEmbedType GIFV =
      new SearchEmbedType("gif", Known.GIFV);

  /** {@code sound}. */
  public static final SearchEmbedType SOUND =
      new SearchEmbedType("sound", Known.SOUND);

  /** {@code article}. */
  public static final SearchEmbedType ARTICLE =
      new SearchEmbedType("article", Known.ARTICLE);

  static final Codec<SearchEmbedType> CODEC =
      new ChoiceCodec.Textual<>(SearchEmbedType::of, SearchEmbedType::value);

  private final String value;
  private final Known known;

  private SearchEmbedType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SearchEmbedType of(String value) {
    return switch (value) {
      case "image" -> IMAGE;
      case "video" -> VIDEO;
      case "gif" -> GIFV;
      case "sound" -> SOUND;
      case "article" -> ARTICLE;
      default -> new SearchEmbedType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SearchEmbedType> codec() {
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
    return other instanceof SearchEmbedType that && value.equals(that.value);
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

  /** What SearchEmbedType knows by name. */
  public enum Known {
    /** {@code image}. */
    IMAGE,
    /** {@code video}. */
    VIDEO,
    /** {@code gif}. */
    GIFV,
    /** {@code sound}. */
    SOUND,
    /** {@code article}. */
    ARTICLE,
    /** Any other value. */
    UNKNOWN
  }
}
