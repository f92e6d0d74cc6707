// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Activity attachment, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ActivitiesAttachmentResponse}, since 2026-07-18.
 *
 * @param attachment {@code attachment}
 * @param unknownFields what has no place here yet
 */
public record ActivityAttachment(
    UploadedAttachment attachment,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ActivityAttachment> codec() {
    return ActivityAttachmentCodec.INSTANCE;
  }
}
