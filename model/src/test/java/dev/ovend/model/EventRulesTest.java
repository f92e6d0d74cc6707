package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRulesTest {

  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant END = START.plusSeconds(1);
  private static final ScheduledEventPrivacyLevel PRIVACY = ScheduledEventPrivacyLevel.GUILD_ONLY;
  private static final Violation REVERSED =
      new Violation(
          "scheduled_end_time",
          "GUILD_SCHEDULED_EVENT_END_BEFORE_START",
          "2026-01-01T10:00:00Z (expected after 2026-01-01T10:00:00Z)");

  @Test
  void externalEvent_withLocationAndEnd_isAccepted() {
    assertThat(external("Park").scheduledEndTime(END).violations()).isEmpty();
  }

  @Test
  void externalEvent_withoutEnd_isViolation() {
    assertThat(external("Park").violations())
        .containsExactly(new Violation("scheduled_end_time", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void externalEvent_blankLocationAndChannel_areViolations() {
    CreateExternalEventRequest event =
        external(" ").scheduledEndTime(END).channelId(ChannelId.of(1));
    assertThat(event.violations())
        .containsExactly(
            new Violation("entity_metadata.location", "BASE_TYPE_REQUIRED", "blank"),
            new Violation(
                "channel_id",
                "GUILD_SCHEDULED_EVENT_CHANNEL_NOT_ALLOWED",
                "not in an event outside of Discord"));
  }

  @Test
  void channelEvent_withoutChannel_isViolation() {
    Violation missing = new Violation("channel_id", "BASE_TYPE_REQUIRED", "missing");
    CreateStageEventRequest stage = new CreateStageEventRequest("a", START, PRIVACY);
    CreateVoiceEventRequest voice = new CreateVoiceEventRequest("a", START, PRIVACY);
    assertThat(stage.violations()).containsExactly(missing);
    assertThat(voice.violations()).containsExactly(missing);
    assertThat(stage.channelId(ChannelId.of(1)).violations()).isEmpty();
    assertThat(voice.channelId(ChannelId.of(1)).scheduledEndTime(END).violations()).isEmpty();
  }

  @Test
  void event_endNotAfterStart_isViolation() {
    List<RequestData> events =
        List.of(
            external("Park").scheduledEndTime(START),
            new CreateStageEventRequest("a", START, PRIVACY)
                .channelId(ChannelId.of(1))
                .scheduledEndTime(START),
            new CreateVoiceEventRequest("a", START, PRIVACY)
                .channelId(ChannelId.of(1))
                .scheduledEndTime(START),
            new UpdateExternalEventRequest().scheduledStartTime(START).scheduledEndTime(START),
            new UpdateStageEventRequest().scheduledStartTime(START).scheduledEndTime(START),
            new UpdateVoiceEventRequest().scheduledStartTime(START).scheduledEndTime(START),
            new CreateScheduledEventExceptionRequest(START)
                .scheduledStartTime(START)
                .scheduledEndTime(START));
    assertThat(events)
        .allSatisfy(event -> assertThat(event.violations()).containsExactly(REVERSED));
  }

  @Test
  void eventChange_oneOfTheTimes_isAccepted() {
    assertThat(new UpdateVoiceEventRequest().scheduledEndTime(START).violations()).isEmpty();
    assertThat(new UpdateVoiceEventRequest().scheduledStartTime(START).violations()).isEmpty();
  }

  @Test
  void eventChange_externalWithChannel_isViolation() {
    UpdateExternalEventRequest change =
        new UpdateExternalEventRequest().entityMetadata(new ExternalEventMetadataRequest("Park"));
    assertThat(change.channelId(null).violations()).isEmpty();
    assertThat(change.channelId(ChannelId.of(1)).violations())
        .extracting(Violation::jsonPath)
        .containsExactly("channel_id");
  }

  @Test
  void eventException_withoutChange_isViolation() {
    CreateScheduledEventExceptionRequest exception =
        new CreateScheduledEventExceptionRequest(START);
    assertThat(exception.violations())
        .containsExactly(
            new Violation(
                "$",
                "BASE_TYPE_REQUIRED",
                "no change (expected scheduled_start_time, scheduled_end_time or is_canceled)"));
    assertThat(exception.isCanceled(true).violations()).isEmpty();
  }

  private static CreateExternalEventRequest external(String location) {
    return new CreateExternalEventRequest(
        "a", START, PRIVACY, new ExternalEventMetadataRequest(location));
  }
}
