package dev.ovend.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one member may do in a guild, its channels and its threads: roles, overwrites, timeouts and
 * what is denied implicitly, all taken together.
 *
 * <p>The owner and administrators may do everything. A guild's demand for two-factor authentication
 * and the hierarchy of roles are not looked at, nor are application command permissions.
 *
 * <p>Immutable. See Discord Docs/Permissions.
 */
public final class EffectivePermissions {

  /** Every permission that is known. */
  public static final Permissions ALL = Permissions.of(((1L << 53) - 1) & ~(1L << 47));

  private static final Permissions LEFT_BY_TIMEOUT =
      Permissions.of(Permissions.VIEW_CHANNEL, Permissions.READ_MESSAGE_HISTORY);

  private static final Permissions NEED_SENDING =
      Permissions.of(
          Permissions.MENTION_EVERYONE,
          Permissions.SEND_TTS_MESSAGES,
          Permissions.ATTACH_FILES,
          Permissions.EMBED_LINKS);

  /** Discord names the first one as an example; the others act only where one is connected. */
  private static final Permissions NEED_CONNECTING =
      Permissions.of(
          Permissions.MANAGE_CHANNELS,
          Permissions.PRIORITY_SPEAKER,
          Permissions.STREAM,
          Permissions.SPEAK,
          Permissions.USE_VAD,
          Permissions.REQUEST_TO_SPEAK,
          Permissions.USE_SOUNDBOARD,
          Permissions.USE_EXTERNAL_SOUNDS);

  private final GuildId guild;
  private final UserId user;
  private final Set<RoleId> roles;
  private final Permissions base;
  private final boolean unlimited;
  private final boolean timedOut;

  private EffectivePermissions(Builder builder) {
    this.guild = builder.guild;
    this.user = builder.user;
    this.roles = Set.copyOf(builder.roles);
    this.unlimited = builder.owner || builder.base.has(Permissions.ADMINISTRATOR);
    this.base = unlimited ? builder.base.with(ALL) : builder.base;
    this.timedOut = builder.timedOut && !unlimited;
  }

  /**
   * Takes together what a guild and a member say, as of now.
   *
   * @throws IllegalArgumentException if the member comes without its user; see {@link #builder}
   */
  public static EffectivePermissions of(Guild guild, GuildMember member) {
    return of(guild, member, Instant.now());
  }

  /**
   * Takes together what a guild and a member say. Roles that the guild does not list grant nothing.
   *
   * @param now tells whether a timeout is over
   * @throws IllegalArgumentException if the member comes without its user; see {@link #builder}
   */
  public static EffectivePermissions of(Guild guild, GuildMember member, Instant now) {
    User user = member.user();
    if (user == null) {
      throw new IllegalArgumentException("member: without its user (expected: with it)");
    }
    Instant until = member.communicationDisabledUntil();
    Builder builder =
        builder(guild.id(), user.id())
            .owner(user.id().equals(guild.ownerId()))
            .timedOut(until != null && until.isAfter(now));
    for (Role role : guild.roles()) {
      if (role.id().value() == guild.id().value()) {
        builder.everyone(role.permissions());
      } else if (member.roles().contains(role.id())) {
        builder.role(role.id(), role.permissions());
      }
    }
    return builder.build();
  }

  /** Starts with a member who has no roles and no permissions. */
  public static Builder builder(GuildId guild, UserId user) {
    return new Builder(guild, user);
  }

  /** Returns what the member may do in the guild, where no channel says otherwise. */
  public Permissions inGuild() {
    return limited(base);
  }

  /**
   * Returns what the member may do in a channel.
   *
   * @throws IllegalArgumentException if the channel is of another guild
   */
  public Permissions inChannel(GuildChannel channel) {
    requireSameGuild("channel", channel.guildId());
    return inChannel(channel.type(), channel.permissionOverwrites());
  }

  /** Returns what the member may do in a channel of this type and with these overwrites. */
  public Permissions inChannel(ChannelType type, Collection<PermissionOverwrite> overwrites) {
    if (unlimited) {
      return base;
    }
    Permissions allowed = seen(limited(overwritten(overwrites)));
    if (connects(type) && !allowed.has(Permissions.CONNECT)) {
      allowed = allowed.without(NEED_CONNECTING);
    }
    return allowed.has(Permissions.SEND_MESSAGES) ? allowed : allowed.without(NEED_SENDING);
  }

  /**
   * Returns what the member may do in a thread. Messages are sent by the right of {@link
   * Permissions#SEND_MESSAGES_IN_THREADS}; {@link Permissions#SEND_MESSAGES} is not inherited. A
   * private thread is seen only by who was added to it or may manage threads.
   *
   * @throws IllegalArgumentException if {@code parent} is not the channel of the thread
   */
  public Permissions inThread(ThreadChannel thread, GuildChannel parent) {
    requireSameGuild("thread", thread.guildId());
    requireSameGuild("parent", parent.guildId());
    if (!parent.id().equals(thread.parentId())) {
      throw new IllegalArgumentException(
          "parent: " + parent.id() + " (expected: " + thread.parentId() + ", as in the thread)");
    }
    return inThread(parent.permissionOverwrites());
  }

  /** Returns what the member may do in the threads of a channel with these overwrites. */
  public Permissions inThread(Collection<PermissionOverwrite> ofParent) {
    if (unlimited) {
      return base;
    }
    Permissions allowed = seen(limited(overwritten(ofParent))).without(Permissions.SEND_MESSAGES);
    return allowed.has(Permissions.SEND_MESSAGES_IN_THREADS)
        ? allowed
        : allowed.without(NEED_SENDING);
  }

  private Permissions limited(Permissions allowed) {
    return timedOut ? Permissions.of(allowed.bits() & LEFT_BY_TIMEOUT.bits()) : allowed;
  }

  private static Permissions seen(Permissions allowed) {
    return allowed.has(Permissions.VIEW_CHANNEL) ? allowed : Permissions.NONE;
  }

  private static boolean connects(ChannelType type) {
    return type.equals(ChannelType.GUILD_VOICE) || type.equals(ChannelType.GUILD_STAGE_VOICE);
  }

  /** Applies those of @everyone, then those of all roles together, then those of the member. */
  private Permissions overwritten(Collection<PermissionOverwrite> overwrites) {
    Change everyone = new Change();
    Change ofRoles = new Change();
    Change member = new Change();
    for (PermissionOverwrite overwrite : overwrites) {
      long id = overwrite.id().value();
      switch (overwrite.type().known()) {
        case ROLE -> {
          if (id == guild.value()) {
            everyone.add(overwrite);
          } else if (roles.contains(RoleId.of(id))) {
            ofRoles.add(overwrite);
          }
        }
        case MEMBER -> {
          if (id == user.value()) {
            member.add(overwrite);
          }
        }
        case UNKNOWN -> {}
      }
    }
    return member.apply(ofRoles.apply(everyone.apply(base)));
  }

  private void requireSameGuild(String what, @Nullable GuildId other) {
    if (other != null && !other.equals(guild)) {
      throw new IllegalArgumentException(
          what + ": of guild " + other + " (expected: of guild " + guild + ")");
    }
  }

  /** Overwrites of one step, in which what is allowed wins. */
  private static final class Change {
    private long denied;
    private long allowed;

    void add(PermissionOverwrite overwrite) {
      denied |= overwrite.deny().bits();
      allowed |= overwrite.allow().bits();
    }

    Permissions apply(Permissions before) {
      return Permissions.of((before.bits() & ~denied) | allowed);
    }
  }

  /** Collects what is known of a member. Not thread-safe. */
  public static final class Builder {
    private final GuildId guild;
    private final UserId user;
    private final Set<RoleId> roles = new HashSet<>();
    private Permissions base = Permissions.NONE;
    private boolean owner;
    private boolean timedOut;

    private Builder(GuildId guild, UserId user) {
      this.guild = Objects.requireNonNull(guild, "guild");
      this.user = Objects.requireNonNull(user, "user");
    }

    /** Adds the permissions of @everyone. */
    public Builder everyone(Permissions permissions) {
      base = base.with(permissions);
      return this;
    }

    /** Adds a role of the member. */
    public Builder role(RoleId role, Permissions permissions) {
      roles.add(role);
      base = base.with(permissions);
      return this;
    }

    /** Sets whether the member owns the guild; false unless set. */
    public Builder owner(boolean owns) {
      owner = owns;
      return this;
    }

    /** Sets whether the member is timed out now; false unless set. */
    public Builder timedOut(boolean out) {
      timedOut = out;
      return this;
    }

    /** Returns the permissions of what was collected so far. */
    public EffectivePermissions build() {
      return new EffectivePermissions(this);
    }
  }
}
