package dev.ovend.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to a client, and what befalls it on the way.
 *
 * @param answer what was answered; {@link ApiResponse#SILENCE} for nothing
 * @param headers those of limits and edge, in Discord's order
 * @param plight what befalls it
 */
record Departure(ApiResponse answer, Map<String, String> headers, Plight plight) {

  /** Returns whether no answer ever comes. */
  boolean isSilence() {
    return answer.equals(ApiResponse.SILENCE);
  }

  /** Returns the type of the content as it is sent, or null if there is none. */
  @Nullable String contentType() {
    Effect.Relabel relabel = plight.find(Effect.Relabel.class);
    String usual = answer.contentType();
    return usual == null || relabel == null ? usual : relabel.contentType();
  }

  /** Returns the content as it is sent, without the spaces before it. */
  byte[] bytes() {
    byte[] bytes = answer.bytes();
    if (bytes.length == 0 || !plight.has(Effect.Malformation.class)) {
      return bytes;
    }
    byte[] malformed = bytes.clone();
    malformed[malformed.length - 1] = ':';
    return malformed;
  }

  /** Returns how many spaces are sent before {@code content}. */
  long spacesBefore(byte[] content) {
    Effect.Padding padding = content.length == 0 ? null : plight.find(Effect.Padding.class);
    return padding == null ? 0 : padding.bytes();
  }

  /** Returns whether only a part of {@code content} is sent. */
  boolean truncates(byte[] content) {
    return content.length > 0 && plight.has(Effect.Truncation.class);
  }

  /** Returns how long the content takes once it has begun, in nanoseconds. */
  long trickleNanos() {
    Effect.Trickle trickle = plight.find(Effect.Trickle.class);
    return trickle == null ? 0 : trickle.over().toNanos();
  }
}
