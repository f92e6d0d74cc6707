// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * A set of permissions; bits without a name are kept. Immutable.
 *
 * <p>See Discord Docs/Permissions.
 */
public record Permissions(long bits) implements Flags<Permissions> {

  /** Bit 0. */
  public static final Permissions CREATE_INSTANT_INVITE = new Permissions(1L << 0);

  /** Bit 1. */
  public static final Permissions KICK_MEMBERS = new Permissions(1L << 1);

  /** Bit 2. */
  public static final Permissions BAN_MEMBERS = new Permissions(1L << 2);

  /** Bit 3. */
  public static final Permissions ADMINISTRATOR = new Permissions(1L << 3);

  /** Bit 4. */
  public static final Permissions MANAGE_CHANNELS = new Permissions(1L << 4);

  /** Bit 5. */
  public static final Permissions MANAGE_GUILD = new Permissions(1L << 5);

  /** Bit 6. */
  public static final Permissions ADD_REACTIONS = new Permissions(1L << 6);

  /** Bit 7. */
  public static final Permissions VIEW_AUDIT_LOG = new Permissions(1L << 7);

  /** Bit 8. */
  public static final Permissions PRIORITY_SPEAKER = new Permissions(1L << 8);

  /** Bit 9. */
  public static final Permissions STREAM = new Permissions(1L << 9);

  /** Bit 10. */
  public static final Permissions VIEW_CHANNEL = new Permissions(1L << 10);

  /** Bit 11. */
  public static final Permissions SEND_MESSAGES = new Permissions(1L << 11);

  /** Bit 12. */
  public static final Permissions SEND_TTS_MESSAGES = new Permissions(1L << 12);

  /** Bit 13. */
  public static final Permissions MANAGE_MESSAGES = new Permissions(1L << 13);

  /** Bit 14. */
  public static final Permissions EMBED_LINKS = new Permissions(1L << 14);

  /** Bit 15. */
  public static final Permissions ATTACH_FILES = new Permissions(1L << 15);

  /** Bit 16. */
  public static final Permissions READ_MESSAGE_HISTORY = new Permissions(1L << 16);

  /** Bit 17. */
  public static final Permissions MENTION_EVERYONE = new Permissions(1L << 17);

  /** Bit 18. */
  public static final Permissions USE_EXTERNAL_EMOJIS = new Permissions(1L << 18);

  /** Bit 19. */
  public static final Permissions VIEW_GUILD_INSIGHTS = new Permissions(1L << 19);

  /** Bit 20. */
  public static final Permissions CONNECT = new Permissions(1L << 20);

  /** Bit 21. */
  public static final Permissions SPEAK = new Permissions(1L << 21);

  /** Bit 22. */
  public static final Permissions MUTE_MEMBERS = new Permissions(1L << 22);

  /** Bit 23. */
  public static final Permissions DEAFEN_MEMBERS = new Permissions(1L << 23);

  /** Bit 24. */
  public static final Permissions MOVE_MEMBERS = new Permissions(1L << 24);

  /** Bit 25. */
  public static final Permissions USE_VAD = new Permissions(1L << 25);

  /** Bit 26. */
  public static final Permissions CHANGE_NICKNAME = new Permissions(1L << 26);

  /** Bit 27. */
  public static final Permissions MANAGE_NICKNAMES = new Permissions(1L << 27);

  /** Bit 28. */
  public static final Permissions MANAGE_ROLES = new Permissions(1L << 28);

  /** Bit 29. */
  public static final Permissions MANAGE_WEBHOOKS = new Permissions(1L << 29);

  /** Bit 30. */
  public static final Permissions MANAGE_GUILD_EXPRESSIONS = new Permissions(1L << 30);

  /** Bit 31. */
  public static final Permissions USE_APPLICATION_COMMANDS = new Permissions(1L << 31);

  /** Bit 32. */
  public static final Permissions REQUEST_TO_SPEAK = new Permissions(1L << 32);

  /** Bit 33. */
  public static final Permissions MANAGE_EVENTS = new Permissions(1L << 33);

  /** Bit 34. */
  public static final Permissions MANAGE_THREADS = new Permissions(1L << 34);

  /** Bit 35. */
  public static final Permissions CREATE_PUBLIC_THREADS = new Permissions(1L << 35);

  /** Bit 36. */
  public static final Permissions CREATE_PRIVATE_THREADS = new Permissions(1L << 36);

  /** Bit 37. */
  public static final Permissions USE_EXTERNAL_STICKERS = new Permissions(1L << 37);

  /** Bit 38. */
  public static final Permissions SEND_MESSAGES_IN_THREADS = new Permissions(1L << 38);

  /** Bit 39. */
  public static final Permissions USE_EMBEDDED_ACTIVITIES = new Permissions(1L << 39);

  /** Bit 40. */
  public static final Permissions MODERATE_MEMBERS = new Permissions(1L << 40);

  /** Bit 41. */
  public static final Permissions VIEW_CREATOR_MONETIZATION_ANALYTICS = new Permissions(1L << 41);

  /** Bit 42. */
  public static final Permissions USE_SOUNDBOARD = new Permissions(1L << 42);

  /** Bit 43. */
  public static final Permissions CREATE_GUILD_EXPRESSIONS = new Permissions(1L << 43);

  /** Bit 44. */
  public static final Permissions CREATE_EVENTS = new Permissions(1L << 44);

  /** Bit 45. */
  public static final Permissions USE_EXTERNAL_SOUNDS = new Permissions(1L << 45);

  /** Bit 46. */
  public static final Permissions SEND_VOICE_MESSAGES = new Permissions(1L << 46);

  /** Bit 48. */
  public static final Permissions SET_VOICE_CHANNEL_STATUS = new Permissions(1L << 48);

  /** Bit 49. */
  public static final Permissions SEND_POLLS = new Permissions(1L << 49);

  /** Bit 50. */
  public static final Permissions USE_EXTERNAL_APPS = new Permissions(1L << 50);

  /** Bit 51. */
  public static final Permissions PIN_MESSAGES = new Permissions(1L << 51);

  /** Bit 52. */
  public static final Permissions BYPASS_SLOWMODE = new Permissions(1L << 52);

  /** No bit. */
  public static final Permissions NONE = new Permissions(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 CREATE_INSTANT_INVITE",
      "1 KICK_MEMBERS",
      "2 BAN_MEMBERS",
      "3 ADMINISTRATOR",
      "4 MANAGE_CHANNELS",
      "5 MANAGE_GUILD",
      "6 ADD_REACTIONS",
      "7 VIEW_AUDIT_LOG",
      "8 PRIORITY_SPEAKER",
      "9 STREAM",
      "10 VIEW_CHANNEL",
      "11 SEND_MESSAGES",
      "12 SEND_TTS_MESSAGES",
      "13 MANAGE_MESSAGES",
      "14 EMBED_LINKS",
      "15 ATTACH_FILES",
      "16 READ_MESSAGE_HISTORY",
      "17 MENTION_EVERYONE",
      "18 USE_EXTERNAL_EMOJIS",
      "19 VIEW_GUILD_INSIGHTS",
      "20 CONNECT",
      "21 SPEAK",
      "22 MUTE_MEMBERS",
      "23 DEAFEN_MEMBERS",
      "24 MOVE_MEMBERS",
      "25 USE_VAD",
      "26 CHANGE_NICKNAME",
      "27 MANAGE_NICKNAMES",
      "28 MANAGE_ROLES",
      "29 MANAGE_WEBHOOKS",
      "30 MANAGE_GUILD_EXPRESSIONS",
      "31 USE_APPLICATION_COMMANDS",
      "32 REQUEST_TO_SPEAK",
      "33 MANAGE_EVENTS",
      "34 MANAGE_THREADS",
      "35 CREATE_PUBLIC_THREADS",
      "36 CREATE_PRIVATE_THREADS",
      "37 USE_EXTERNAL_STICKERS",
      "38 SEND_MESSAGES_IN_THREADS",
      "39 USE_EMBEDDED_ACTIVITIES",
      "40 MODERATE_MEMBERS",
      "41 VIEW_CREATOR_MONETIZATION_ANALYTICS",
      "42 USE_SOUNDBOARD",
      "43 CREATE_GUILD_EXPRESSIONS",
      "44 CREATE_EVENTS",
      "45 USE_EXTERNAL_SOUNDS",
      "46 SEND_VOICE_MESSAGES",
      "48 SET_VOICE_CHANNEL_STATUS",
      "49 SEND_POLLS",
      "50 USE_EXTERNAL_APPS",
      "51 PIN_MESSAGES",
      "52 BYPASS_SLOWMODE");

  static final Codec<Permissions> CODEC = new FlagsCodec<>(Permissions::new, true);

  /** Returns a set of these bits. */
  public static Permissions of(long bits) {
    return new Permissions(bits);
  }

  /** Returns all of these together. */
  public static Permissions of(Permissions... flags) {
    return new Permissions(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<Permissions> codec() {
    return CODEC;
  }

  @Override
  public Permissions withBits(long other) {
    return new Permissions(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
