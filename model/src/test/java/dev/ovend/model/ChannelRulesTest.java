package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelRulesTest {

  private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");

  @Test
  void topic_over1024Characters_onlyInForums() {
    Violation tooLong =
        new Violation("topic", "BASE_TYPE_MAX_LENGTH", "1,025 characters (limit 1,024)");
    CreateGuildChannelRequest channel = new CreateGuildChannelRequest("a");
    assertThat(channel.topic("x".repeat(1024)).violations()).isEmpty();
    assertThat(channel.topic("x".repeat(1025)).violations()).containsExactly(tooLong);
    assertThat(channel.type(ChannelType.GUILD_ANNOUNCEMENT).violations()).containsExactly(tooLong);
    assertThat(channel.type(ChannelType.GUILD_FORUM).violations()).isEmpty();
    assertThat(channel.type(ChannelType.GUILD_MEDIA).violations()).isEmpty();
  }

  @Test
  void topic_ofChange_isJudgedOnlyIfTheTypeIsKnown() {
    UpdateGuildChannelRequest change = new UpdateGuildChannelRequest().topic("x".repeat(1025));
    assertThat(change.violations()).isEmpty();
    assertThat(change.type(ChannelType.GUILD_TEXT).violations())
        .containsExactly(
            new Violation("topic", "BASE_TYPE_MAX_LENGTH", "1,025 characters (limit 1,024)"));
  }

  @Test
  void userLimit_dependsOnTheType() {
    CreateGuildChannelRequest channel =
        new CreateGuildChannelRequest("a").type(ChannelType.GUILD_VOICE);
    assertThat(channel.userLimit(99).violations()).isEmpty();
    assertThat(channel.userLimit(100).violations())
        .containsExactly(new Violation("user_limit", "NUMBER_TYPE_MAX", "100 (limit 99)"));
    channel.type(ChannelType.GUILD_STAGE_VOICE);
    assertThat(channel.userLimit(10_000).violations()).isEmpty();
    assertThat(channel.userLimit(10_001).violations())
        .containsExactly(new Violation("user_limit", "NUMBER_TYPE_MAX", "10001 (limit 10,000)"));
    assertThat(new UpdateGuildChannelRequest().userLimit(10_001).violations()).isEmpty();
  }

  @Test
  void emoji_idAndName_isViolation() {
    Violation both =
        new Violation("emoji_name", "EMOJI_ID_NAME_MUTUALLY_EXCLUSIVE", "not with emoji_id");
    EmojiId id = EmojiId.of(1);
    List<RequestData> requests =
        List.of(
            new CreateForumTagRequest("a").emojiId(id).emojiName("🔥"),
            new UpdateForumTagRequest("a").emojiId(id).emojiName("🔥"),
            new DefaultReactionEmojiRequest().emojiId(id).emojiName("🔥"));
    assertThat(requests)
        .allSatisfy(request -> assertThat(request.violations()).containsExactly(both));
  }

  @Test
  void emoji_eitherIdOrName_isAccepted() {
    assertThat(new CreateForumTagRequest("a").emojiId(EmojiId.of(1)).emojiName(null).violations())
        .isEmpty();
    assertThat(new CreateForumTagRequest("a").emojiId(null).emojiName("🔥").violations()).isEmpty();
  }

  @Test
  void invite_targetWithItsType_isAccepted() {
    CreateGuildInviteRequest stream =
        new CreateGuildInviteRequest()
            .targetType(InviteTargetType.STREAM)
            .targetUserId(UserId.of(1));
    CreateGuildInviteRequest activity =
        new CreateGuildInviteRequest()
            .targetType(InviteTargetType.EMBEDDED_APPLICATION)
            .targetApplicationId(ApplicationId.of(1));
    assertThat(stream.violations()).isEmpty();
    assertThat(activity.violations()).isEmpty();
    assertThat(new CreateGuildInviteRequest().violations()).isEmpty();
  }

  @Test
  void invite_typeWithoutTarget_isViolation() {
    assertThat(new CreateGuildInviteRequest().targetType(InviteTargetType.STREAM).violations())
        .containsExactly(new Violation("target_user_id", "BASE_TYPE_REQUIRED", "missing"));
    assertThat(
            new CreateGuildInviteRequest()
                .targetType(InviteTargetType.EMBEDDED_APPLICATION)
                .violations())
        .containsExactly(new Violation("target_application_id", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void invite_targetWithoutType_isViolation() {
    CreateGuildInviteRequest invite =
        new CreateGuildInviteRequest()
            .targetUserId(UserId.of(1))
            .targetApplicationId(ApplicationId.of(1));
    assertThat(invite.violations())
        .containsExactly(
            new Violation(
                "target_user_id", "INVITE_TARGET_NOT_ALLOWED", "only with target_type STREAM"),
            new Violation(
                "target_application_id",
                "INVITE_TARGET_NOT_ALLOWED",
                "only with target_type EMBEDDED_APPLICATION"));
    assertThat(invite.targetType(InviteTargetType.of(99)).violations()).isEmpty();
  }

  @Test
  void dm_toNobody_isViolation() {
    assertThat(new CreateDmRequest().violations())
        .containsExactly(
            new Violation("$", "BASE_TYPE_REQUIRED", "neither recipient_id nor access_tokens"));
    assertThat(new CreateDmRequest().recipientId(UserId.of(1)).violations()).isEmpty();
    assertThat(new CreateDmRequest().addAccessToken("a").violations()).isEmpty();
  }

  @Test
  void bulkDelete_messageOf14Days_isAcceptedAndAnOlderOneIsNot() {
    Checks checks = new Checks(InstantSource.fixed(NOW));
    new BulkDeleteMessagesRequest(
            List.of(message(NOW), message(Instant.parse("2026-01-01T00:00:00Z"))))
        .check(checks);
    assertThat(checks.violations()).isEmpty();
    new BulkDeleteMessagesRequest(
            List.of(message(NOW), message(Instant.parse("2025-12-31T23:58:59Z"))))
        .check(checks);
    assertThat(checks.violations())
        .containsExactly(
            new Violation(
                "messages[1]",
                "MESSAGE_TOO_OLD_TO_BULK_DELETE",
                "of 2025-12-31T23:58:59Z (limit 14 days)"));
  }

  private static MessageId message(Instant time) {
    return MessageId.of((time.toEpochMilli() - SnowflakeCodec.EPOCH) << SnowflakeCodec.TIME_SHIFT);
  }
}
