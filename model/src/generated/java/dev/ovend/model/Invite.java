// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Invite, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownInvite}.
 */
public sealed interface Invite
    permits FriendInvite, GroupDmInvite, GuildInvite, UnknownInvite {

  /** Returns what reads and writes it. */
  static Codec<Invite> codec() {
    return InviteCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  InviteType type();

  /** Returns {@code code}. */
  String code();

  /** Returns {@code inviter}: null if there is none. */
  @Nullable User inviter();

  /** Returns {@code max_age}: null if there is none. */
  @Nullable Integer maxAge();

  /** Returns {@code created_at}: null if there is none. */
  @Nullable Instant createdAt();

  /** Returns {@code expires_at}: null if there is none. */
  @Nullable Instant expiresAt();
}
