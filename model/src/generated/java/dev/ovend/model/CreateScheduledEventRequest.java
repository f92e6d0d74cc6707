// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Create scheduled event request, to be sent: one of several kinds. */
public sealed interface CreateScheduledEventRequest
    permits CreateExternalEventRequest, CreateStageEventRequest, CreateVoiceEventRequest {

  /** Returns what reads and writes it. */
  static Codec<CreateScheduledEventRequest> codec() {
    return CreateScheduledEventRequestCodec.INSTANCE;
  }
}
