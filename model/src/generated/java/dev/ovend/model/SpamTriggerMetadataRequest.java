// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Spam trigger metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MLSpamTriggerMetadata}, since 2026-07-18.
 */
public final class SpamTriggerMetadataRequest extends RequestData {

  /** Creates one in which nothing is set. */
  public SpamTriggerMetadataRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<SpamTriggerMetadataRequest> codec() {
    return SpamTriggerMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SpamTriggerMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
