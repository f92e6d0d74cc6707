package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GuildRulesTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void ban_secondsAndDays_isViolation() {
    BanRequest ban = new BanRequest().deleteMessageSeconds(60L);
    assertThat(ban.violations()).isEmpty();
    assertThat(ban.deleteMessageDays(1L).violations())
        .containsExactly(
            new Violation(
                "delete_message_days",
                "DELETE_MESSAGE_MUTUALLY_EXCLUSIVE",
                "not with delete_message_seconds"));
    assertThat(new BanRequest().deleteMessageDays(1L).violations()).isEmpty();
  }

  @Test
  void member_timeoutOf28Days_isAcceptedAndALongerOneIsNot() {
    Instant limit = NOW.plus(Duration.ofDays(28));
    assertThat(now(new UpdateMemberRequest().communicationDisabledUntil(limit))).isEmpty();
    assertThat(now(new UpdateMemberRequest().communicationDisabledUntil(null))).isEmpty();
    Instant late = limit.plus(Duration.ofMinutes(2));
    assertThat(now(new UpdateMemberRequest().communicationDisabledUntil(late)))
        .containsExactly(
            new Violation(
                "communication_disabled_until",
                "DATE_TYPE_MAX",
                "2026-01-29T00:02:00Z (limit 28 days from now)"));
  }

  @Test
  void incidentActions_overOneDay_isViolation() {
    Instant limit = NOW.plus(Duration.ofDays(1));
    Instant late = limit.plus(Duration.ofMinutes(2));
    assertThat(
            now(new SetIncidentActionsRequest().invitesDisabledUntil(limit).dmsDisabledUntil(null)))
        .isEmpty();
    assertThat(
            now(new SetIncidentActionsRequest().invitesDisabledUntil(late).dmsDisabledUntil(late)))
        .containsExactly(
            new Violation(
                "invites_disabled_until",
                "DATE_TYPE_MAX",
                "2026-01-02T00:02:00Z (limit 24 hours from now)"),
            new Violation(
                "dms_disabled_until",
                "DATE_TYPE_MAX",
                "2026-01-02T00:02:00Z (limit 24 hours from now)"));
  }

  @Test
  void role_iconAndEmoji_isViolation() {
    DataUri icon = DataUri.of("image/png", new byte[1]);
    Violation both =
        new Violation("unicode_emoji", "ROLE_ICON_EMOJI_MUTUALLY_EXCLUSIVE", "not with icon");
    assertThat(new CreateRoleRequest().icon(icon).unicodeEmoji("🔥").violations())
        .containsExactly(both);
    assertThat(new UpdateRoleRequest().icon(icon).unicodeEmoji("🔥").violations())
        .containsExactly(both);
    assertThat(new UpdateRoleRequest().icon(null).unicodeEmoji("🔥").violations()).isEmpty();
    assertThat(new UpdateRoleRequest().icon(icon).unicodeEmoji(null).violations()).isEmpty();
  }

  @Test
  void roleColors_threeOthersThanHolographic_isViolation() {
    RoleColorsRequest colors =
        new RoleColorsRequest()
            .primaryColor(11127295L)
            .secondaryColor(16759788L)
            .tertiaryColor(16761760L);
    assertThat(colors.violations()).isEmpty();
    assertThat(colors.secondaryColor(1L).violations())
        .containsExactly(
            new Violation(
                "tertiary_color",
                "ROLE_COLORS_INVALID",
                "16761760 (three colors can only be [11127295, 16759788, 16761760])"));
    assertThat(colors.tertiaryColor(null).violations()).isEmpty();
  }

  @Test
  void sticker_descriptionOfOneCharacter_isViolation() {
    UpdateGuildStickerRequest sticker = new UpdateGuildStickerRequest();
    assertThat(sticker.description("").violations()).isEmpty();
    assertThat(sticker.description("xx").violations()).isEmpty();
    Violation tooShort =
        new Violation("description", "BASE_TYPE_MIN_LENGTH", "1 characters (at least 2)");
    assertThat(sticker.description("x").violations()).containsExactly(tooShort);
    assertThat(
            new CreateGuildStickerRequest("name", "tag", FilePart.of("a.png", new byte[1]))
                .description("x")
                .violations())
        .containsExactly(tooShort);
  }

  @Test
  void onboarding_enabledWithSixChannels_isViolation() {
    SetOnboardingRequest onboarding =
        new SetOnboardingRequest().enabled(true).mode(OnboardingMode.DEFAULT);
    assertThat(onboarding.violations()).isEmpty();
    assertThat(onboarding.defaultChannelIds(channels(7)).violations()).isEmpty();
    assertThat(onboarding.defaultChannelIds(channels(6)).violations())
        .containsExactly(
            new Violation("default_channel_ids", "BASE_TYPE_BAD_LENGTH", "6 items (at least 7)"));
    assertThat(onboarding.mode(OnboardingMode.ADVANCED).violations()).isEmpty();
    assertThat(onboarding.mode(OnboardingMode.DEFAULT).enabled(false).violations()).isEmpty();
  }

  @Test
  void onboarding_idsTwice_areViolations() {
    SetOnboardingRequest onboarding =
        new SetOnboardingRequest().prompts(List.of(prompt(1, 1, 2), prompt(1, 2, 2)));
    assertThat(onboarding.violations())
        .containsExactly(
            new Violation("prompts[1].id", "ONBOARDING_ID_DUPLICATED", "the same as prompts[0].id"),
            new Violation(
                "prompts[1].options[1].id",
                "ONBOARDING_ID_DUPLICATED",
                "the same as prompts[1].options[0].id"));
  }

  private static OnboardingPromptRequest prompt(long id, long... options) {
    return new OnboardingPromptRequest(
        "title",
        LongStream.of(options)
            .mapToObj(
                it -> new OnboardingPromptOptionRequest("x").id(OnboardingPromptOptionId.of(it)))
            .toList(),
        OnboardingPromptId.of(id));
  }

  private static List<ChannelId> channels(int count) {
    return LongStream.range(1, 1 + count).mapToObj(ChannelId::of).toList();
  }

  private static List<Violation> now(RequestData request) {
    Checks checks = new Checks(InstantSource.fixed(NOW));
    request.check(checks);
    return checks.violations();
  }
}
