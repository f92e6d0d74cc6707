package dev.ovend.model;

import java.util.regex.Pattern;

/**
 * Texts that a message shows as a link to a user, a channel or another thing. Whom they notify is
 * told by the message's allowed mentions.
 *
 * <p>See Discord Docs/Message Formatting.
 */
public final class Mention {

  /** Everyone in the channel. */
  public static final String EVERYONE = "@everyone";

  /** Everyone in the channel who is online. */
  public static final String HERE = "@here";

  /** The guild's tab of channels and roles. */
  public static final String CUSTOMIZE = "<id:customize>";

  /** The guild's tab to browse channels. */
  public static final String BROWSE = "<id:browse>";

  /** The guild's guide. */
  public static final String GUIDE = "<id:guide>";

  /** The guild's linked roles. */
  public static final String LINKED_ROLES = "<id:linked-roles>";

  private static final Pattern COMMAND_NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
  private static final Pattern EMOJI_NAME = Pattern.compile("[A-Za-z0-9_]{1,32}");

  private Mention() {}

  /** Mentions a user. */
  public static String of(UserId user) {
    return "<@" + user + ">";
  }

  /** Mentions a user. */
  public static String of(User user) {
    return of(user.id());
  }

  /** Mentions a role. */
  public static String of(RoleId role) {
    return "<@&" + role + ">";
  }

  /** Mentions a role. */
  public static String of(Role role) {
    return of(role.id());
  }

  /** Mentions a channel or a thread. */
  public static String of(ChannelId channel) {
    return "<#" + channel + ">";
  }

  /** Mentions a channel or a thread. */
  public static String of(Channel channel) {
    return of(channel.id());
  }

  /** Shows a custom emoji. */
  public static String of(Emoji emoji) {
    return Boolean.TRUE.equals(emoji.animated())
        ? animatedEmoji(emoji.id(), emoji.name())
        : emoji(emoji.id(), emoji.name());
  }

  /**
   * Shows a custom emoji that stands still.
   *
   * @param name 1 to 32 letters, digits and underscores
   * @throws IllegalArgumentException if the name is none
   */
  public static String emoji(EmojiId emoji, String name) {
    return "<:" + emojiName(name) + ":" + emoji + ">";
  }

  /**
   * Shows a custom emoji that moves.
   *
   * @param name 1 to 32 letters, digits and underscores
   * @throws IllegalArgumentException if the name is none
   */
  public static String animatedEmoji(EmojiId emoji, String name) {
    return "<a:" + emojiName(name) + ":" + emoji + ">";
  }

  /**
   * Mentions a slash command that has no subcommands.
   *
   * @throws IllegalArgumentException if the name is none of a slash command
   */
  public static String command(CommandId command, String name) {
    return command(commandName(name), command);
  }

  /**
   * Mentions a subcommand.
   *
   * @param command the id of the command, not of the subcommand
   * @throws IllegalArgumentException if a name is none of a slash command
   */
  public static String command(CommandId command, String name, String subcommand) {
    return command(commandName(name) + " " + commandName(subcommand), command);
  }

  /**
   * Mentions a subcommand of a group.
   *
   * @param command the id of the command, not of the subcommand
   * @throws IllegalArgumentException if a name is none of a slash command
   */
  public static String command(CommandId command, String name, String group, String subcommand) {
    return command(
        commandName(name) + " " + commandName(group) + " " + commandName(subcommand), command);
  }

  private static String command(String names, CommandId command) {
    return "</" + names + ":" + command + ">";
  }

  /** Links to one of the guild's linked roles. */
  public static String linkedRole(RoleId role) {
    return "<id:linked-roles:" + role + ">";
  }

  /** Links to the profile of a game. */
  public static String game(AnyId game) {
    return "<@$" + game + ">";
  }

  private static String commandName(String name) {
    return checked(
        "command name", name, COMMAND_NAME, "1 to 32 letters, digits, hyphens and underscores");
  }

  private static String emojiName(String name) {
    return checked("emoji name", name, EMOJI_NAME, "1 to 32 letters, digits and underscores");
  }

  private static String checked(String what, String name, Pattern pattern, String expected) {
    if (!pattern.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what + ": " + Quoted.of(name) + " (expected: " + expected + ")");
    }
    return name;
  }
}
