// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Stage event metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code EntityMetadataStageInstance}, since 2026-07-18.
 */
public final class StageEventMetadataRequest extends RequestData {

  /** Creates one in which nothing is set. */
  public StageEventMetadataRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<StageEventMetadataRequest> codec() {
    return StageEventMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return StageEventMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
