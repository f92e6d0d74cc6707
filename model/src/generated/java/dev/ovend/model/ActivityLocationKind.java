// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Activity location kind: a value of {@code EmbeddedActivityLocationKind}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ActivityLocationKind {

  /** {@code gc}. */
  public static final ActivityLocationKind GUILD_CHANNEL =
      new ActivityLocationKind("gc", Known.GUILD_CHANNEL);

  /** {@code pc}. */
  public static final ActivityLocationKind PRIVATE_CHANNEL =
      new ActivityLocationKind("pc", Known.PRIVATE_CHANNEL);

  /** {@code party}. */
  public static final ActivityLocationKind PARTY =
      new ActivityLocationKind("party", Known.PARTY);

  static final Codec<ActivityLocationKind> CODEC =
      new ChoiceCodec.Textual<>(ActivityLocationKind::of, ActivityLocationKind::value);

  private final String value;
  private final Known known;

  private ActivityLocationKind(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ActivityLocationKind of(String value) {
    return switch (value) {
      case "gc" -> GUILD_CHANNEL;
      case "pc" -> PRIVATE_CHANNEL;
      case "party" -> PARTY;
      default -> new ActivityLocationKind(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ActivityLocationKind> codec() {
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
    return other instanceof ActivityLocationKind that && value.equals(that.value);
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

  /** What ActivityLocationKind knows by name. */
  public enum Known {
    /** {@code gc}. */
    GUILD_CHANNEL,
    /** {@code pc}. */
    PRIVATE_CHANNEL,
    /** {@code party}. */
    PARTY,
    /** Any other value. */
    UNKNOWN
  }
}
