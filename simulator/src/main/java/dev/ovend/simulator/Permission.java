package dev.ovend.simulator;

/**
 * Something that a role or an overwrite may allow, under Discord's name.
 *
 * <p>See Discord Docs/Permissions.
 */
public enum Permission {
  /** Bit 0. */
  CREATE_INSTANT_INVITE(0),
  /** Bit 1. */
  KICK_MEMBERS(1),
  /** Bit 2. */
  BAN_MEMBERS(2),
  /** Bit 3. */
  ADMINISTRATOR(3),
  /** Bit 4. */
  MANAGE_CHANNELS(4),
  /** Bit 5. */
  MANAGE_GUILD(5),
  /** Bit 6. */
  ADD_REACTIONS(6),
  /** Bit 7. */
  VIEW_AUDIT_LOG(7),
  /** Bit 8. */
  PRIORITY_SPEAKER(8),
  /** Bit 9. */
  STREAM(9),
  /** Bit 10. */
  VIEW_CHANNEL(10),
  /** Bit 11. */
  SEND_MESSAGES(11),
  /** Bit 12. */
  SEND_TTS_MESSAGES(12),
  /** Bit 13. */
  MANAGE_MESSAGES(13),
  /** Bit 14. */
  EMBED_LINKS(14),
  /** Bit 15. */
  ATTACH_FILES(15),
  /** Bit 16. */
  READ_MESSAGE_HISTORY(16),
  /** Bit 17. */
  MENTION_EVERYONE(17),
  /** Bit 18. */
  USE_EXTERNAL_EMOJIS(18),
  /** Bit 19. */
  VIEW_GUILD_INSIGHTS(19),
  /** Bit 20. */
  CONNECT(20),
  /** Bit 21. */
  SPEAK(21),
  /** Bit 22. */
  MUTE_MEMBERS(22),
  /** Bit 23. */
  DEAFEN_MEMBERS(23),
  /** Bit 24. */
  MOVE_MEMBERS(24),
  /** Bit 25. */
  USE_VAD(25),
  /** Bit 26. */
  CHANGE_NICKNAME(26),
  /** Bit 27. */
  MANAGE_NICKNAMES(27),
  /** Bit 28. */
  MANAGE_ROLES(28),
  /** Bit 29. */
  MANAGE_WEBHOOKS(29),
  /** Bit 30. */
  MANAGE_GUILD_EXPRESSIONS(30),
  /** Bit 31. */
  USE_APPLICATION_COMMANDS(31),
  /** Bit 32. */
  REQUEST_TO_SPEAK(32),
  /** Bit 33. */
  MANAGE_EVENTS(33),
  /** Bit 34. */
  MANAGE_THREADS(34),
  /** Bit 35. */
  CREATE_PUBLIC_THREADS(35),
  /** Bit 36. */
  CREATE_PRIVATE_THREADS(36),
  /** Bit 37. */
  USE_EXTERNAL_STICKERS(37),
  /** Bit 38. */
  SEND_MESSAGES_IN_THREADS(38),
  /** Bit 39. */
  USE_EMBEDDED_ACTIVITIES(39),
  /** Bit 40. */
  MODERATE_MEMBERS(40),
  /** Bit 41. */
  VIEW_CREATOR_MONETIZATION_ANALYTICS(41),
  /** Bit 42. */
  USE_SOUNDBOARD(42),
  /** Bit 43. */
  CREATE_GUILD_EXPRESSIONS(43),
  /** Bit 44. */
  CREATE_EVENTS(44),
  /** Bit 45. */
  USE_EXTERNAL_SOUNDS(45),
  /** Bit 46. */
  SEND_VOICE_MESSAGES(46),
  /** Bit 48. */
  SET_VOICE_CHANNEL_STATUS(48),
  /** Bit 49. */
  SEND_POLLS(49),
  /** Bit 50. */
  USE_EXTERNAL_APPS(50),
  /** Bit 51. */
  PIN_MESSAGES(51),
  /** Bit 52. */
  BYPASS_SLOWMODE(52);

  private static final int HIGHEST = 52;

  private final long bit;

  Permission(int index) {
    this.bit = 1L << index;
  }

  /** Returns the bit that stands for it in a role's {@code permissions}. */
  public long bit() {
    return bit;
  }

  /** Returns the bits of some permissions together. */
  static long bits(Permission... permissions) {
    long bits = 0;
    for (Permission permission : permissions) {
      bits |= permission.bit;
    }
    return bits;
  }

  /** Returns the bits of all permissions, with those that have no name. */
  static long all() {
    return (1L << (HIGHEST + 1)) - 1;
  }
}
