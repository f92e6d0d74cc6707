package dev.ovend.model;

/** Rules. */
final class EventRules {

  private EventRules() {}

  static void channelEvent(CreateStageEventRequest it, Checks checks) {}

  static void channelEvent(CreateVoiceEventRequest it, Checks checks) {}

  static void eventChange(UpdateExternalEventRequest it, Checks checks) {}

  static void eventChange(UpdateStageEventRequest it, Checks checks) {}

  static void eventChange(UpdateVoiceEventRequest it, Checks checks) {}

  static void eventException(CreateScheduledEventExceptionRequest it, Checks checks) {}

  static void externalEvent(CreateExternalEventRequest it, Checks checks) {}

  static void recurrence(RecurrenceRuleRequest it, Checks checks) {}
}
