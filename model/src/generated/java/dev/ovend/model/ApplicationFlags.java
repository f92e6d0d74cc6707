// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of application flags; bits without a name are kept. Immutable. */
public record ApplicationFlags(long bits) implements Flags<ApplicationFlags> {

  /** Bit 1. */
  public static final ApplicationFlags EMBEDDED_RELEASED = new ApplicationFlags(1L << 1);

  /** Bit 2. */
  public static final ApplicationFlags MANAGED_EMOJI = new ApplicationFlags(1L << 2);

  /** Bit 3. */
  public static final ApplicationFlags EMBEDDED_IAP = new ApplicationFlags(1L << 3);

  /** Bit 4. */
  public static final ApplicationFlags GROUP_DM_CREATE = new ApplicationFlags(1L << 4);

  /** Bit 6. */
  public static final ApplicationFlags APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE = new ApplicationFlags(1L << 6);

  /** Bit 11. */
  public static final ApplicationFlags RPC_HAS_CONNECTED = new ApplicationFlags(1L << 11);

  /** Bit 12. */
  public static final ApplicationFlags GATEWAY_PRESENCE = new ApplicationFlags(1L << 12);

  /** Bit 13. */
  public static final ApplicationFlags GATEWAY_PRESENCE_LIMITED = new ApplicationFlags(1L << 13);

  /** Bit 14. */
  public static final ApplicationFlags GATEWAY_GUILD_MEMBERS = new ApplicationFlags(1L << 14);

  /** Bit 15. */
  public static final ApplicationFlags GATEWAY_GUILD_MEMBERS_LIMITED = new ApplicationFlags(1L << 15);

  /** Bit 16. */
  public static final ApplicationFlags VERIFICATION_PENDING_GUILD_LIMIT = new ApplicationFlags(1L << 16);

  /** Bit 17. */
  public static final ApplicationFlags EMBEDDED = new ApplicationFlags(1L << 17);

  /** Bit 18. */
  public static final ApplicationFlags GATEWAY_MESSAGE_CONTENT = new ApplicationFlags(1L << 18);

  /** Bit 19. */
  public static final ApplicationFlags GATEWAY_MESSAGE_CONTENT_LIMITED = new ApplicationFlags(1L << 19);

  /** Bit 20. */
  public static final ApplicationFlags EMBEDDED_FIRST_PARTY = new ApplicationFlags(1L << 20);

  /** Bit 23. */
  public static final ApplicationFlags APPLICATION_COMMAND_BADGE = new ApplicationFlags(1L << 23);

  /** No bit. */
  public static final ApplicationFlags NONE = new ApplicationFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "1 EMBEDDED_RELEASED",
      "2 MANAGED_EMOJI",
      "3 EMBEDDED_IAP",
      "4 GROUP_DM_CREATE",
      "6 APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE",
      "11 RPC_HAS_CONNECTED",
      "12 GATEWAY_PRESENCE",
      "13 GATEWAY_PRESENCE_LIMITED",
      "14 GATEWAY_GUILD_MEMBERS",
      "15 GATEWAY_GUILD_MEMBERS_LIMITED",
      "16 VERIFICATION_PENDING_GUILD_LIMIT",
      "17 EMBEDDED",
      "18 GATEWAY_MESSAGE_CONTENT",
      "19 GATEWAY_MESSAGE_CONTENT_LIMITED",
      "20 EMBEDDED_FIRST_PARTY",
      "23 APPLICATION_COMMAND_BADGE");

  static final Codec<ApplicationFlags> CODEC = new FlagsCodec<>(ApplicationFlags::new, false);

  /** Returns a set of these bits. */
  public static ApplicationFlags of(long bits) {
    return new ApplicationFlags(bits);
  }

  /** Returns all of these together. */
  public static ApplicationFlags of(ApplicationFlags... flags) {
    return new ApplicationFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationFlags> codec() {
    return CODEC;
  }

  @Override
  public ApplicationFlags withBits(long other) {
    return new ApplicationFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
