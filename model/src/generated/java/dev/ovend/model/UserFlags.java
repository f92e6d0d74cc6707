// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of user flags; bits without a name are kept. Immutable. */
public record UserFlags(long bits) implements Flags<UserFlags> {

  /** Bit 0. */
  public static final UserFlags STAFF = new UserFlags(1L << 0);

  /** Bit 1. */
  public static final UserFlags PARTNER = new UserFlags(1L << 1);

  /** Bit 2. */
  public static final UserFlags HYPESQUAD = new UserFlags(1L << 2);

  /** Bit 3. */
  public static final UserFlags BUG_HUNTER_LEVEL_1 = new UserFlags(1L << 3);

  /** Bit 4. */
  public static final UserFlags MFA_SMS = new UserFlags(1L << 4);

  /** Bit 5. */
  public static final UserFlags PREMIUM_PROMO_DISMISSED = new UserFlags(1L << 5);

  /** Bit 6. */
  public static final UserFlags HYPESQUAD_ONLINE_HOUSE_1 = new UserFlags(1L << 6);

  /** Bit 7. */
  public static final UserFlags HYPESQUAD_ONLINE_HOUSE_2 = new UserFlags(1L << 7);

  /** Bit 8. */
  public static final UserFlags HYPESQUAD_ONLINE_HOUSE_3 = new UserFlags(1L << 8);

  /** Bit 9. */
  public static final UserFlags PREMIUM_EARLY_SUPPORTER = new UserFlags(1L << 9);

  /** Bit 10. */
  public static final UserFlags TEAM_PSEUDO_USER = new UserFlags(1L << 10);

  /** Bit 13. */
  public static final UserFlags HAS_UNREAD_URGENT_MESSAGES = new UserFlags(1L << 13);

  /** Bit 14. */
  public static final UserFlags BUG_HUNTER_LEVEL_2 = new UserFlags(1L << 14);

  /** Bit 16. */
  public static final UserFlags VERIFIED_BOT = new UserFlags(1L << 16);

  /** Bit 17. */
  public static final UserFlags VERIFIED_DEVELOPER = new UserFlags(1L << 17);

  /** Bit 18. */
  public static final UserFlags CERTIFIED_MODERATOR = new UserFlags(1L << 18);

  /** Bit 19. */
  public static final UserFlags BOT_HTTP_INTERACTIONS = new UserFlags(1L << 19);

  /** Bit 20. */
  public static final UserFlags SPAMMER = new UserFlags(1L << 20);

  /** Bit 21. */
  public static final UserFlags DISABLE_PREMIUM = new UserFlags(1L << 21);

  /** Bit 22. */
  public static final UserFlags ACTIVE_DEVELOPER = new UserFlags(1L << 22);

  /** Bit 44. */
  public static final UserFlags QUARANTINED = new UserFlags(1L << 44);

  /** Bit 50. */
  public static final UserFlags COLLABORATOR = new UserFlags(1L << 50);

  /** Bit 51. */
  public static final UserFlags RESTRICTED_COLLABORATOR = new UserFlags(1L << 51);

  /** No bit. */
  public static final UserFlags NONE = new UserFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 STAFF",
      "1 PARTNER",
      "2 HYPESQUAD",
      "3 BUG_HUNTER_LEVEL_1",
      "4 MFA_SMS",
      "5 PREMIUM_PROMO_DISMISSED",
      "6 HYPESQUAD_ONLINE_HOUSE_1",
      "7 HYPESQUAD_ONLINE_HOUSE_2",
      "8 HYPESQUAD_ONLINE_HOUSE_3",
      "9 PREMIUM_EARLY_SUPPORTER",
      "10 TEAM_PSEUDO_USER",
      "13 HAS_UNREAD_URGENT_MESSAGES",
      "14 BUG_HUNTER_LEVEL_2",
      "16 VERIFIED_BOT",
      "17 VERIFIED_DEVELOPER",
      "18 CERTIFIED_MODERATOR",
      "19 BOT_HTTP_INTERACTIONS",
      "20 SPAMMER",
      "21 DISABLE_PREMIUM",
      "22 ACTIVE_DEVELOPER",
      "44 QUARANTINED",
      "50 COLLABORATOR",
      "51 RESTRICTED_COLLABORATOR");

  static final Codec<UserFlags> CODEC = new FlagsCodec<>(UserFlags::new, false);

  /** Returns a set of these bits. */
  public static UserFlags of(long bits) {
    return new UserFlags(bits);
  }

  /** Returns all of these together. */
  public static UserFlags of(UserFlags... flags) {
    return new UserFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<UserFlags> codec() {
    return CODEC;
  }

  @Override
  public UserFlags withBits(long other) {
    return new UserFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
