package dev.ovend.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of channels, invites and what is in channels. */
final class ChannelRules {

  private static final int TOPIC = 1024;
  private static final int VOICE_USERS = 99;
  private static final int STAGE_USERS = 10_000;
  private static final Duration DELETABLE = Duration.ofDays(14);

  private ChannelRules() {}

  static void channel(CreateGuildChannelRequest it, Checks checks) {
    ChannelType type = it.type == null ? ChannelType.GUILD_TEXT : it.type;
    channel(type, it.topic, it.userLimit, checks);
  }

  static void channel(UpdateGuildChannelRequest it, Checks checks) {
    if (it.type != null) {
      channel(it.type, it.topic, it.userLimit, checks);
    }
  }

  private static void channel(
      ChannelType type, @Nullable String topic, @Nullable Integer userLimit, Checks checks) {
    if (!ChannelType.GUILD_FORUM.equals(type) && !ChannelType.GUILD_MEDIA.equals(type)) {
      checks.length("topic", topic, 0, TOPIC);
    }
    if (ChannelType.GUILD_VOICE.equals(type)) {
      checks.range("user_limit", userLimit, 0, VOICE_USERS);
    } else if (ChannelType.GUILD_STAGE_VOICE.equals(type)) {
      checks.range("user_limit", userLimit, 0, STAGE_USERS);
    }
  }

  static void emoji(CreateForumTagRequest it, Checks checks) {
    emoji(it.emojiId, it.emojiName, checks);
  }

  static void emoji(UpdateForumTagRequest it, Checks checks) {
    emoji(it.emojiId, it.emojiName, checks);
  }

  static void emoji(DefaultReactionEmojiRequest it, Checks checks) {
    emoji(it.emojiId, it.emojiName, checks);
  }

  private static void emoji(@Nullable EmojiId id, @Nullable String name, Checks checks) {
    if (id != null) {
      checks.refused("emoji_name", name, "EMOJI_ID_NAME_MUTUALLY_EXCLUSIVE", "not with emoji_id");
    }
  }

  static void invite(CreateGuildInviteRequest it, Checks checks) {
    if (InviteTargetType.STREAM.equals(it.targetType)) {
      checks.demanded("target_user_id", it.targetUserId);
    } else if (isKnown(it.targetType)) {
      checks.refused(
          "target_user_id",
          it.targetUserId,
          "INVITE_TARGET_NOT_ALLOWED",
          "only with target_type STREAM");
    }
    if (InviteTargetType.EMBEDDED_APPLICATION.equals(it.targetType)) {
      checks.demanded("target_application_id", it.targetApplicationId);
    } else if (isKnown(it.targetType)) {
      checks.refused(
          "target_application_id",
          it.targetApplicationId,
          "INVITE_TARGET_NOT_ALLOWED",
          "only with target_type EMBEDDED_APPLICATION");
    }
  }

  private static boolean isKnown(@Nullable InviteTargetType type) {
    return type == null || type.known() != InviteTargetType.Known.UNKNOWN;
  }

  static void dm(CreateDmRequest it, Checks checks) {
    if (it.recipientId == null && !Checks.present(it.accessTokens) && !it.hasOthers()) {
      checks.violated("", "BASE_TYPE_REQUIRED", "neither recipient_id nor access_tokens");
    }
  }

  static void bulkDelete(BulkDeleteMessagesRequest it, Checks checks) {
    List<MessageId> messages = it.messages == null ? List.of() : it.messages;
    Instant earliest = checks.now().minus(DELETABLE).minus(Checks.CLOCK_ERROR);
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).timestamp().isBefore(earliest)) {
        checks.violated(
            "messages[" + i + "]",
            "MESSAGE_TOO_OLD_TO_BULK_DELETE",
            "of " + messages.get(i).timestamp() + " (limit " + DELETABLE.toDays() + " days)");
      }
    }
  }
}
