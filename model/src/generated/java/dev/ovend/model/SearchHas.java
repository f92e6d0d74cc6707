// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Search has: a value of {@code HasOption}, or one that Discord added since. Compare by {@code ==}
 * or {@code equals}; switch over {@link #known}.
 */
public final class SearchHas {

  /** {@code link}. */
  public static final SearchHas LINK =
      new SearchHas("link", Known.LINK);

  /** {@code embed}. */
  public static final SearchHas EMBED =
      new SearchHas("embed", Known.EMBED);

  /** {@code file}. */
  public static final SearchHas FILE =
      new SearchHas("file", Known.FILE);

  /** {@code image}. */
  public static final SearchHas IMAGE =
      new SearchHas("image", Known.IMAGE);

  /** {@code video}. */
  public static final SearchHas VIDEO =
      new SearchHas("video", Known.VIDEO);

  /** {@code sound}. */
  public static final SearchHas SOUND =
      new SearchHas("sound", Known.SOUND);

  /** {@code sticker}. */
  public static final SearchHas STICKER =
      new SearchHas("sticker", Known.STICKER);

  /** {@code poll}. */
  public static final SearchHas POLL =
      new SearchHas("poll", Known.POLL);

  /** {@code snapshot}. */
  public static final SearchHas SNAPSHOT =
      new SearchHas("snapshot", Known.SNAPSHOT);

  /** {@code -link}. */
  public static final SearchHas NO_LINK =
      new SearchHas("-link", Known.NO_LINK);

  /** {@code -embed}. */
  public static final SearchHas NO_EMBED =
      new SearchHas("-embed", Known.NO_EMBED);

  /** {@code -file}. */
  public static final SearchHas NO_FILE =
      new SearchHas("-file", Known.NO_FILE);

  /** {@code -image}. */
  public static final SearchHas NO_IMAGE =
      new SearchHas("-image", Known.NO_IMAGE);

  /** {@code -video}. */
  public static final SearchHas NO_VIDEO =
      new SearchHas("-video", Known.NO_VIDEO);

  /** {@code -sound}. */
  public static final SearchHas NO_SOUND =
      new SearchHas("-sound", Known.NO_SOUND);

  /** {@code -sticker}. */
  public static final SearchHas NO_STICKER =
      new SearchHas("-sticker", Known.NO_STICKER);

  /** {@code -poll}. */
  public static final SearchHas NO_POLL =
      new SearchHas("-poll", Known.NO_POLL);

  /** {@code -snapshot}. */
  public static final SearchHas NO_SNAPSHOT =
      new SearchHas("-snapshot", Known.NO_SNAPSHOT);

  static final Codec<SearchHas> CODEC =
      new ChoiceCodec.Textual<>(SearchHas::of, SearchHas::value);

  private final String value;
  private final Known known;

  private SearchHas(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SearchHas of(String value) {
    return switch (value) {
      case "link" -> LINK;
      case "embed" -> EMBED;
      case "file" -> FILE;
      case "image" -> IMAGE;
      case "video" -> VIDEO;
      case "sound" -> SOUND;
      case "sticker" -> STICKER;
      case "poll" -> POLL;
      case "snapshot" -> SNAPSHOT;
      case "-link" -> NO_LINK;
      case "-embed" -> NO_EMBED;
      case "-file" -> NO_FILE;
      case "-image" -> NO_IMAGE;
      case "-video" -> NO_VIDEO;
      case "-sound" -> NO_SOUND;
      case "-sticker" -> NO_STICKER;
      case "-poll" -> NO_POLL;
      case "-snapshot" -> NO_SNAPSHOT;
      default -> new SearchHas(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SearchHas> codec() {
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
    return other instanceof SearchHas that && value.equals(that.value);
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

  /** What SearchHas knows by name. */
  public enum Known {
    /** {@code link}. */
    LINK,
    /** {@code embed}. */
    EMBED,
    /** {@code file}. */
    FILE,
    /** {@code image}. */
    IMAGE,
    /** {@code video}. */
    VIDEO,
    /** {@code sound}. */
    SOUND,
    /** {@code sticker}. */
    STICKER,
    /** {@code poll}. */
    POLL,
    /** {@code snapshot}. */
    SNAPSHOT,
    /** {@code -link}. */
    NO_LINK,
    /** {@code -embed}. */
    NO_EMBED,
    /** {@code -file}. */
    NO_FILE,
    /** {@code -image}. */
    NO_IMAGE,
    /** {@code -video}. */
    NO_VIDEO,
    /** {@code -sound}. */
    NO_SOUND,
    /** {@code -sticker}. */
    NO_STICKER,
    /** {@code -poll}. */
    NO_POLL,
    /** {@code -snapshot}. */
    NO_SNAPSHOT,
    /** Any other value. */
    UNKNOWN
  }
}
