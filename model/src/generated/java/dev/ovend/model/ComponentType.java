// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Component type: a value of {@code MessageComponentTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ComponentType {

  /** {@code 1}. */
  public static final ComponentType ACTION_ROW =
      new ComponentType(1, Known.ACTION_ROW);

  /** {@code 2}. */
  public static final ComponentType BUTTON =
      new ComponentType(2, Known.BUTTON);

  /** {@code 3}. */
  public static final ComponentType STRING_SELECT =
      new ComponentType(3, Known.STRING_SELECT);

  /** {@code 4}. */
  public static final ComponentType TEXT_INPUT =
      new ComponentType(4, Known.TEXT_INPUT);

  /** {@code 5}. */
  public static final ComponentType USER_SELECT =
      new ComponentType(5, Known.USER_SELECT);

  /** {@code 6}. */
  public static final ComponentType ROLE_SELECT =
      new ComponentType(6, Known.ROLE_SELECT);

  /** {@code 7}. */
  public static final ComponentType MENTIONABLE_SELECT =
      new ComponentType(7, Known.MENTIONABLE_SELECT);

  /** {@code 8}. */
  public static final ComponentType CHANNEL_SELECT =
      new ComponentType(8, Known.CHANNEL_SELECT);

  /** {@code 9}. */
  public static final ComponentType SECTION =
      new ComponentType(9, Known.SECTION);

  /** {@code 10}. */
  public static final ComponentType TEXT_DISPLAY =
      new ComponentType(10, Known.TEXT_DISPLAY);

  /** {@code 11}. */
  public static final ComponentType THUMBNAIL =
      new ComponentType(11, Known.THUMBNAIL);

  /** {@code 12}. */
  public static final ComponentType MEDIA_GALLERY =
      new ComponentType(12, Known.MEDIA_GALLERY);

  /** {@code 13}. */
  public static final ComponentType FILE =
      new ComponentType(13, Known.FILE);

  /** {@code 14}. */
  public static final ComponentType SEPARATOR =
      new ComponentType(14, Known.SEPARATOR);

  /** {@code 17}. */
  public static final ComponentType CONTAINER =
      new ComponentType(17, Known.CONTAINER);

  /** {@code 18}. */
  public static final ComponentType LABEL =
      new ComponentType(18, Known.LABEL);

  /** {@code 19}. */
  public static final ComponentType FILE_UPLOAD =
      new ComponentType(19, Known.FILE_UPLOAD);

  /** {@code 21}. */
  public static final ComponentType RADIO_GROUP =
      new ComponentType(21, Known.RADIO_GROUP);

  /** {@code 22}. */
  public static final ComponentType CHECKBOX_GROUP =
      new ComponentType(22, Known.CHECKBOX_GROUP);

  /** {@code 23}. */
  public static final ComponentType CHECKBOX =
      new ComponentType(23, Known.CHECKBOX);

  static final Codec<ComponentType> CODEC =
      new ChoiceCodec.Numeric<>(ComponentType::of, ComponentType::value);

  private final int value;
  private final Known known;

  private ComponentType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ComponentType of(int value) {
    return switch (value) {
      case 1 -> ACTION_ROW;
      case 2 -> BUTTON;
      case 3 -> STRING_SELECT;
      case 4 -> TEXT_INPUT;
      case 5 -> USER_SELECT;
      case 6 -> ROLE_SELECT;
      case 7 -> MENTIONABLE_SELECT;
      case 8 -> CHANNEL_SELECT;
      case 9 -> SECTION;
      case 10 -> TEXT_DISPLAY;
      case 11 -> THUMBNAIL;
      case 12 -> MEDIA_GALLERY;
      case 13 -> FILE;
      case 14 -> SEPARATOR;
      case 17 -> CONTAINER;
      case 18 -> LABEL;
      case 19 -> FILE_UPLOAD;
      case 21 -> RADIO_GROUP;
      case 22 -> CHECKBOX_GROUP;
      case 23 -> CHECKBOX;
      default -> new ComponentType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ComponentType> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public int value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComponentType that && value == that.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? Integer.toString(value) : known.name();
  }

  /** What ComponentType knows by name. */
  public enum Known {
    /** {@code 1}. */
    ACTION_ROW,
    /** {@code 2}. */
    BUTTON,
    /** {@code 3}. */
    STRING_SELECT,
    /** {@code 4}. */
    TEXT_INPUT,
    /** {@code 5}. */
    USER_SELECT,
    /** {@code 6}. */
    ROLE_SELECT,
    /** {@code 7}. */
    MENTIONABLE_SELECT,
    /** {@code 8}. */
    CHANNEL_SELECT,
    /** {@code 9}. */
    SECTION,
    /** {@code 10}. */
    TEXT_DISPLAY,
    /** {@code 11}. */
    THUMBNAIL,
    /** {@code 12}. */
    MEDIA_GALLERY,
    /** {@code 13}. */
    FILE,
    /** {@code 14}. */
    SEPARATOR,
    /** {@code 17}. */
    CONTAINER,
    /** {@code 18}. */
    LABEL,
    /** {@code 19}. */
    FILE_UPLOAD,
    /** {@code 21}. */
    RADIO_GROUP,
    /** {@code 22}. */
    CHECKBOX_GROUP,
    /** {@code 23}. */
    CHECKBOX,
    /** Any other value. */
    UNKNOWN
  }
}
