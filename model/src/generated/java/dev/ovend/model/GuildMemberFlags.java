// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of guild member flags; bits without a name are kept. Immutable. */
public record GuildMemberFlags(long bits) implements Flags<GuildMemberFlags> {

  /** Bit 0. */
  public static final GuildMemberFlags DID_REJOIN = new GuildMemberFlags(1L << 0);

  /** Bit 1. */
  public static final GuildMemberFlags COMPLETED_ONBOARDING = new GuildMemberFlags(1L << 1);

  /** Bit 2. */
  public static final GuildMemberFlags BYPASSES_VERIFICATION = new GuildMemberFlags(1L << 2);

  /** Bit 3. */
  public static final GuildMemberFlags STARTED_ONBOARDING = new GuildMemberFlags(1L << 3);

  /** Bit 4. */
  public static final GuildMemberFlags IS_GUEST = new GuildMemberFlags(1L << 4);

  /** Bit 5. */
  public static final GuildMemberFlags STARTED_HOME_ACTIONS = new GuildMemberFlags(1L << 5);

  /** Bit 6. */
  public static final GuildMemberFlags COMPLETED_HOME_ACTIONS = new GuildMemberFlags(1L << 6);

  /** Bit 7. */
  public static final GuildMemberFlags AUTOMOD_QUARANTINED_USERNAME = new GuildMemberFlags(1L << 7);

  /** Bit 8. */
  public static final GuildMemberFlags AUTOMOD_QUARANTINED_BIO = new GuildMemberFlags(1L << 8);

  /** Bit 9. */
  public static final GuildMemberFlags DM_SETTINGS_UPSELL_ACKNOWLEDGED = new GuildMemberFlags(1L << 9);

  /** Bit 10. */
  public static final GuildMemberFlags AUTOMOD_QUARANTINED_GUILD_TAG = new GuildMemberFlags(1L << 10);

  /** No bit. */
  public static final GuildMemberFlags NONE = new GuildMemberFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 DID_REJOIN",
      "1 COMPLETED_ONBOARDING",
      "2 BYPASSES_VERIFICATION",
      "3 STARTED_ONBOARDING",
      "4 IS_GUEST",
      "5 STARTED_HOME_ACTIONS",
      "6 COMPLETED_HOME_ACTIONS",
      "7 AUTOMOD_QUARANTINED_USERNAME",
      "8 AUTOMOD_QUARANTINED_BIO",
      "9 DM_SETTINGS_UPSELL_ACKNOWLEDGED",
      "10 AUTOMOD_QUARANTINED_GUILD_TAG");

  static final Codec<GuildMemberFlags> CODEC = new FlagsCodec<>(GuildMemberFlags::new, false);

  /** Returns a set of these bits. */
  public static GuildMemberFlags of(long bits) {
    return new GuildMemberFlags(bits);
  }

  /** Returns all of these together. */
  public static GuildMemberFlags of(GuildMemberFlags... flags) {
    return new GuildMemberFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<GuildMemberFlags> codec() {
    return CODEC;
  }

  @Override
  public GuildMemberFlags withBits(long other) {
    return new GuildMemberFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
