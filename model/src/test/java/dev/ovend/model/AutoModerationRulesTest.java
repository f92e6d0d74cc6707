package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoModerationRulesTest {

  private static final AutoModerationEventType SENT = AutoModerationEventType.MESSAGE_SEND;
  private static final TimeoutActionRequest TIMEOUT =
      new TimeoutActionRequest(new TimeoutActionMetadataRequest().durationSeconds(60L));
  private static final BlockMessageActionRequest BLOCK = new BlockMessageActionRequest();
  private static final SendAlertMessageActionRequest ALERT =
      new SendAlertMessageActionRequest(new SendAlertMessageActionMetadataRequest(ChannelId.of(1)));

  @Test
  void actions_differentTypes_areAccepted() {
    CreateKeywordRuleRequest rule =
        new CreateKeywordRuleRequest("a", SENT).actions(List.of(BLOCK, ALERT, TIMEOUT));
    assertThat(rule.violations()).isEmpty();
    assertThat(new UpdateKeywordRuleRequest().actions(List.of(TIMEOUT)).violations()).isEmpty();
    assertThat(new CreateMentionSpamRuleRequest("a", SENT).actions(List.of(TIMEOUT)).violations())
        .isEmpty();
    assertThat(new UpdateMentionSpamRuleRequest().actions(List.of(TIMEOUT)).violations()).isEmpty();
  }

  @Test
  void actions_sameTypeTwice_isViolation() {
    List<AutoModerationActionRequest> actions = List.of(BLOCK, ALERT, BLOCK);
    List<RequestData> rules =
        List.of(
            new CreateKeywordRuleRequest("a", SENT).actions(actions),
            new UpdateKeywordRuleRequest().actions(actions),
            new CreateMentionSpamRuleRequest("a", SENT).actions(actions),
            new UpdateMentionSpamRuleRequest().actions(actions),
            new CreateSpamRuleRequest("a", SENT).actions(actions),
            new UpdateSpamRuleRequest().actions(actions));
    assertThat(rules)
        .allSatisfy(rule ->
            assertThat(rule.violations())
                .containsExactly(
                    new Violation(
                        "actions[2].type",
                        "AUTO_MODERATION_ACTION_TYPE_DUPLICATED",
                        "the same as actions[0].type")));
  }

  @Test
  void actions_timeoutInOtherRules_isViolation() {
    List<AutoModerationActionRequest> actions = List.of(BLOCK, TIMEOUT);
    List<RequestData> rules =
        List.of(
            new CreateSpamRuleRequest("a", SENT).actions(actions),
            new UpdateSpamRuleRequest().actions(actions),
            new CreateKeywordPresetRuleRequest("a", SENT, new KeywordPresetTriggerMetadataRequest())
                .actions(actions),
            new UpdateKeywordPresetRuleRequest().actions(actions),
            new CreateMemberProfileRuleRequest("a", SENT, new MemberProfileTriggerMetadataRequest())
                .actions(actions),
            new UpdateMemberProfileRuleRequest().actions(actions));
    assertThat(rules)
        .allSatisfy(rule ->
            assertThat(rule.violations())
                .containsExactly(
                    new Violation(
                        "actions[1].type",
                        "AUTO_MODERATION_TIMEOUT_NOT_ALLOWED",
                        "a timeout (only in rules on keywords and mention spam)")));
  }

  @Test
  void keywords_blank_areViolations() {
    List<Violation> expected =
        List.of(
            new Violation("trigger_metadata.keyword_filter[1]", "BASE_TYPE_REQUIRED", "blank"),
            new Violation("trigger_metadata.regex_patterns[0]", "BASE_TYPE_REQUIRED", "blank"),
            new Violation("trigger_metadata.allow_list[0]", "BASE_TYPE_REQUIRED", "blank"));
    KeywordTriggerMetadataRequest keywords =
        new KeywordTriggerMetadataRequest()
            .keywordFilter(List.of("x", " "))
            .regexPatterns(List.of(""))
            .allowList(List.of("\t"));
    MemberProfileTriggerMetadataRequest profiles =
        new MemberProfileTriggerMetadataRequest()
            .keywordFilter(List.of("x", " "))
            .regexPatterns(List.of(""))
            .allowList(List.of("\t"));
    List<RequestData> rules =
        List.of(
            new CreateKeywordRuleRequest("a", SENT).triggerMetadata(keywords),
            new UpdateKeywordRuleRequest().triggerMetadata(keywords),
            new CreateMemberProfileRuleRequest("a", SENT, profiles),
            new UpdateMemberProfileRuleRequest().triggerMetadata(profiles));
    assertThat(rules)
        .allSatisfy(rule -> assertThat(rule.violations()).containsExactlyElementsOf(expected));
  }

  @Test
  void allowList_ofPresetsBlank_isViolation() {
    KeywordPresetTriggerMetadataRequest metadata =
        new KeywordPresetTriggerMetadataRequest().allowList(List.of("x", ""));
    Violation expected =
        new Violation("trigger_metadata.allow_list[1]", "BASE_TYPE_REQUIRED", "blank");
    assertThat(new CreateKeywordPresetRuleRequest("a", SENT, metadata).violations())
        .containsExactly(expected);
    assertThat(new UpdateKeywordPresetRuleRequest().triggerMetadata(metadata).violations())
        .containsExactly(expected);
  }
}
