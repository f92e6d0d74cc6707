// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Set incident actions request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GuildIncidentActionsRequest}, since 2026-07-18.
 */
public final class SetIncidentActionsRequest extends RequestData {

  @Nullable Instant invitesDisabledUntil;
  @Nullable Instant dmsDisabledUntil;

  /** Creates one in which nothing is set. */
  public SetIncidentActionsRequest() {}

  /** Sets {@code invites_disabled_until}: null is sent as null. */
  public SetIncidentActionsRequest invitesDisabledUntil(@Nullable Instant invitesDisabledUntil) {
    this.invitesDisabledUntil = invitesDisabledUntil;
    set(0);
    return this;
  }

  /** Returns {@code invites_disabled_until}; null if it is null or not set. */
  public @Nullable Instant invitesDisabledUntil() {
    return invitesDisabledUntil;
  }

  /** Sets {@code dms_disabled_until}: null is sent as null. */
  public SetIncidentActionsRequest dmsDisabledUntil(@Nullable Instant dmsDisabledUntil) {
    this.dmsDisabledUntil = dmsDisabledUntil;
    set(1);
    return this;
  }

  /** Returns {@code dms_disabled_until}; null if it is null or not set. */
  public @Nullable Instant dmsDisabledUntil() {
    return dmsDisabledUntil;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetIncidentActionsRequest> codec() {
    return SetIncidentActionsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetIncidentActionsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    GuildRules.incidentActions(this, checks);
  }
}
