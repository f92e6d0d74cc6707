// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Block member interaction action metadata request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code QuarantineUserActionMetadata}, since 2026-07-18.
 */
public final class BlockMemberInteractionActionMetadataRequest extends RequestData {

  /** Creates one in which nothing is set. */
  public BlockMemberInteractionActionMetadataRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<BlockMemberInteractionActionMetadataRequest> codec() {
    return BlockMemberInteractionActionMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BlockMemberInteractionActionMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
