// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Block message action request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BlockMessageAction}, since 2026-07-18.
 */
public final class BlockMessageActionRequest extends RequestData implements AutoModerationActionRequest {

  @Nullable BlockMessageActionMetadataRequest metadata;

  /** Creates one in which nothing is set. */
  public BlockMessageActionRequest() {}

  /** Sets {@code metadata}: null is sent as null. */
  public BlockMessageActionRequest metadata(@Nullable BlockMessageActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
    return this;
  }

  /** Sets {@code metadata} to what the lambda fills in. */
  public BlockMessageActionRequest metadata(Consumer<BlockMessageActionMetadataRequest> metadata) {
    BlockMessageActionMetadataRequest value = new BlockMessageActionMetadataRequest();
    metadata.accept(value);
    return metadata(value);
  }

  /** Sends {@code metadata} as null. */
  public BlockMessageActionRequest clearMetadata() {
    return metadata((BlockMessageActionMetadataRequest) null);
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable BlockMessageActionMetadataRequest metadata() {
    return metadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<BlockMessageActionRequest> codec() {
    return BlockMessageActionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BlockMessageActionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.inside("metadata", metadata);
  }
}
