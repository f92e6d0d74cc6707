// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Block member interaction action request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code QuarantineUserAction}, since 2026-07-18.
 */
public final class BlockMemberInteractionActionRequest extends RequestData implements AutoModerationActionRequest {

  @Nullable BlockMemberInteractionActionMetadataRequest metadata;

  /** Creates one in which nothing is set. */
  public BlockMemberInteractionActionRequest() {}

  /** Sets {@code metadata}: null is sent as null. */
  public BlockMemberInteractionActionRequest metadata(@Nullable BlockMemberInteractionActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
    return this;
  }

  /** Sets {@code metadata} to what the lambda fills in. */
  public BlockMemberInteractionActionRequest metadata(Consumer<BlockMemberInteractionActionMetadataRequest> metadata) {
    BlockMemberInteractionActionMetadataRequest value = new BlockMemberInteractionActionMetadataRequest();
    metadata.accept(value);
    return metadata(value);
  }

  /** Sends {@code metadata} as null. */
  public BlockMemberInteractionActionRequest clearMetadata() {
    return metadata((BlockMemberInteractionActionMetadataRequest) null);
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable BlockMemberInteractionActionMetadataRequest metadata() {
    return metadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<BlockMemberInteractionActionRequest> codec() {
    return BlockMemberInteractionActionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BlockMemberInteractionActionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.inside("metadata", metadata);
  }
}
