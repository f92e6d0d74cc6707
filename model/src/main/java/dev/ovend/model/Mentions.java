package dev.ovend.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text mentions, each thing once and in the order of the text.
 *
 * <p>It tells what is written, not who was notified: that depends on permissions and allowed
 * mentions, and Discord leaves out what stands in code. {@link Message#mentions()} tells it.
 *
 * <p>Immutable. See Discord Docs/Message Formatting.
 */
public final class Mentions {

  private static final Pattern MENTION =
      Pattern.compile(
          "<(?:@!?(?<user>[0-9]{1,20})"
              + "|@&(?<role>[0-9]{1,20})"
              + "|#(?<channel>[0-9]{1,20})"
              + "|/[^:<>\\n]{1,100}:(?<command>[0-9]{1,20})"
              + "|a?:[A-Za-z0-9_]{1,32}:(?<emoji>[0-9]{1,20}))>");

  private static final String MOST = Long.toUnsignedString(-1L);

  private final Set<UserId> users = new LinkedHashSet<>();
  private final Set<RoleId> roles = new LinkedHashSet<>();
  private final Set<ChannelId> channels = new LinkedHashSet<>();
  private final Set<CommandId> commands = new LinkedHashSet<>();
  private final Set<EmojiId> emojis = new LinkedHashSet<>();
  private final boolean everyone;
  private final boolean here;

  private Mentions(String content) {
    Matcher found = MENTION.matcher(content);
    while (found.find()) {
      add(found);
    }
    this.everyone = content.contains(Mention.EVERYONE);
    this.here = content.contains(Mention.HERE);
  }

  private void add(Matcher found) {
    if (has(found, "user")) {
      users.add(UserId.of(found.group("user")));
    } else if (has(found, "role")) {
      roles.add(RoleId.of(found.group("role")));
    } else if (has(found, "channel")) {
      channels.add(ChannelId.of(found.group("channel")));
    } else if (has(found, "command")) {
      commands.add(CommandId.of(found.group("command")));
    } else if (has(found, "emoji")) {
      emojis.add(EmojiId.of(found.group("emoji")));
    }
  }

  /** Returns whether the group was found and holds at most 64 bits. */
  private static boolean has(Matcher found, String group) {
    String digits = found.group(group);
    return digits != null && (digits.length() < MOST.length() || digits.compareTo(MOST) <= 0);
  }

  /** Finds what a text mentions. */
  public static Mentions in(String content) {
    return new Mentions(content);
  }

  /** Returns the users. */
  public Set<UserId> users() {
    return Collections.unmodifiableSet(users);
  }

  /** Returns the roles. */
  public Set<RoleId> roles() {
    return Collections.unmodifiableSet(roles);
  }

  /** Returns the channels and threads. */
  public Set<ChannelId> channels() {
    return Collections.unmodifiableSet(channels);
  }

  /** Returns the slash commands. */
  public Set<CommandId> commands() {
    return Collections.unmodifiableSet(commands);
  }

  /** Returns the custom emojis. */
  public Set<EmojiId> emojis() {
    return Collections.unmodifiableSet(emojis);
  }

  /** Returns whether {@code @everyone} is written. */
  public boolean everyone() {
    return everyone;
  }

  /** Returns whether {@code @here} is written. */
  public boolean here() {
    return here;
  }

  /** Returns whether nothing is mentioned. */
  public boolean isEmpty() {
    return !everyone
        && !here
        && users.isEmpty()
        && roles.isEmpty()
        && channels.isEmpty()
        && commands.isEmpty()
        && emojis.isEmpty();
  }

  /** Returns how many of each kind there are. */
  @Override
  public String toString() {
    return "Mentions[users="
        + users.size()
        + ", roles="
        + roles.size()
        + ", channels="
        + channels.size()
        + ", commands="
        + commands.size()
        + ", emojis="
        + emojis.size()
        + ", everyone="
        + everyone
        + ", here="
        + here
        + "]";
  }
}
