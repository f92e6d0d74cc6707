package dev.ovend.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of the members, roles and settings of guilds. */
final class GuildRules {

  private static final Duration TIMEOUT = Duration.ofDays(28);
  private static final Duration INCIDENT = Duration.ofDays(1);

  /* The only three colors that a role can have together. */
  private static final long PRIMARY = 11127295;
  private static final long SECONDARY = 16759788;
  private static final long TERTIARY = 16761760;

  private static final int ONBOARDING_CHANNELS = 7;

  private GuildRules() {}

  static void ban(BanRequest it, Checks checks) {
    if (it.deleteMessageSeconds != null) {
      checks.refused(
          "delete_message_days",
          it.deleteMessageDays,
          "DELETE_MESSAGE_MUTUALLY_EXCLUSIVE",
          "not with delete_message_seconds");
    }
  }

  static void member(UpdateMemberRequest it, Checks checks) {
    until("communication_disabled_until", it.communicationDisabledUntil, TIMEOUT, checks);
  }

  static void incidentActions(SetIncidentActionsRequest it, Checks checks) {
    until("invites_disabled_until", it.invitesDisabledUntil, INCIDENT, checks);
    until("dms_disabled_until", it.dmsDisabledUntil, INCIDENT, checks);
  }

  private static void until(String field, @Nullable Instant time, Duration most, Checks checks) {
    if (time != null && time.isAfter(checks.now().plus(most).plus(Checks.CLOCK_ERROR))) {
      String limit = most.toDays() > 1 ? most.toDays() + " days" : most.toHours() + " hours";
      checks.violated(field, "DATE_TYPE_MAX", time + " (limit " + limit + " from now)");
    }
  }

  static void role(CreateRoleRequest it, Checks checks) {
    role(it.icon, it.unicodeEmoji, checks);
  }

  static void role(UpdateRoleRequest it, Checks checks) {
    role(it.icon, it.unicodeEmoji, checks);
  }

  private static void role(@Nullable DataUri icon, @Nullable String emoji, Checks checks) {
    if (icon != null) {
      checks.refused("unicode_emoji", emoji, "ROLE_ICON_EMOJI_MUTUALLY_EXCLUSIVE", "not with icon");
    }
  }

  static void roleColors(RoleColorsRequest it, Checks checks) {
    if (it.tertiaryColor == null) {
      return;
    }
    boolean holographic =
        isColor(PRIMARY, it.primaryColor)
            && isColor(SECONDARY, it.secondaryColor)
            && isColor(TERTIARY, it.tertiaryColor);
    if (!holographic) {
      checks.violated(
          "tertiary_color",
          "ROLE_COLORS_INVALID",
          it.tertiaryColor
              + " (three colors can only be "
              + List.of(PRIMARY, SECONDARY, TERTIARY)
              + ")");
    }
  }

  private static boolean isColor(long expected, @Nullable Long color) {
    return color != null && color == expected;
  }

  static void sticker(CreateGuildStickerRequest it, Checks checks) {
    sticker(it.description, checks);
  }

  static void sticker(UpdateGuildStickerRequest it, Checks checks) {
    sticker(it.description, checks);
  }

  private static void sticker(@Nullable String description, Checks checks) {
    if (description != null && !description.isEmpty()) {
      checks.length("description", description, 2, Integer.MAX_VALUE);
    }
  }

  static void onboarding(SetOnboardingRequest it, Checks checks) {
    if (Boolean.TRUE.equals(it.enabled) && OnboardingMode.DEFAULT.equals(it.mode)) {
      checks.items(
          "default_channel_ids", it.defaultChannelIds, ONBOARDING_CHANNELS, Integer.MAX_VALUE);
    }
    if (it.prompts == null) {
      return;
    }
    checks.unique("prompts[].id", it.prompts, prompt -> prompt.id, "ONBOARDING_ID_DUPLICATED");
    for (int i = 0; i < it.prompts.size(); i++) {
      checks.unique(
          "prompts[" + i + "].options[].id",
          it.prompts.get(i).options,
          option -> option.id,
          "ONBOARDING_ID_DUPLICATED");
    }
  }
}
