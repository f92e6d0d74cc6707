package dev.ovend.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Discord demands of scheduled events beyond the limits of their single fields. */
final class EventRules {

  private EventRules() {}

  static void externalEvent(CreateExternalEventRequest it, Checks checks) {
    checks.demanded("scheduled_end_time", it.scheduledEndTime);
    external(it.entityMetadata, it.channelId, checks);
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  private static void external(
      @Nullable ExternalEventMetadataRequest metadata,
      @Nullable ChannelId channelId,
      Checks checks) {
    if (metadata != null) {
      checks.notBlank("entity_metadata.location", metadata.location);
    }
    checks.refused(
        "channel_id",
        channelId,
        "GUILD_SCHEDULED_EVENT_CHANNEL_NOT_ALLOWED",
        "not in an event outside of Discord");
  }

  static void channelEvent(CreateStageEventRequest it, Checks checks) {
    checks.demanded("channel_id", it.channelId);
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  static void channelEvent(CreateVoiceEventRequest it, Checks checks) {
    checks.demanded("channel_id", it.channelId);
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  static void eventChange(UpdateExternalEventRequest it, Checks checks) {
    external(it.entityMetadata, it.channelId, checks);
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  static void eventChange(UpdateStageEventRequest it, Checks checks) {
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  static void eventChange(UpdateVoiceEventRequest it, Checks checks) {
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }

  private static void times(@Nullable Instant start, @Nullable Instant end, Checks checks) {
    if (start != null && end != null && !end.isAfter(start)) {
      checks.violated(
          "scheduled_end_time",
          "GUILD_SCHEDULED_EVENT_END_BEFORE_START",
          end + " (expected after " + start + ")");
    }
  }

  static void eventException(CreateScheduledEventExceptionRequest it, Checks checks) {
    if (it.scheduledStartTime == null
        && it.scheduledEndTime == null
        && it.isCanceled == null
        && !it.hasOthers()) {
      checks.violated(
          "",
          "BASE_TYPE_REQUIRED",
          "no change (expected scheduled_start_time, scheduled_end_time or is_canceled)");
    }
    times(it.scheduledStartTime, it.scheduledEndTime, checks);
  }
}
