// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Voice event metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code EntityMetadataVoice}, since 2026-07-18.
 */
public final class VoiceEventMetadataRequest extends RequestData {

  /** Creates one in which nothing is set. */
  public VoiceEventMetadataRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<VoiceEventMetadataRequest> codec() {
    return VoiceEventMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return VoiceEventMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
