// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Block message action metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BlockMessageActionMetadata}, since 2026-07-18.
 */
public final class BlockMessageActionMetadataRequest extends RequestData {

  @Nullable String customMessage;

  /** Creates one in which nothing is set. */
  public BlockMessageActionMetadataRequest() {}

  /** Sets {@code custom_message}: at most 150 characters; null is sent as null. */
  public BlockMessageActionMetadataRequest customMessage(@Nullable String customMessage) {
    this.customMessage = customMessage;
    set(0);
    return this;
  }

  /** Returns {@code custom_message}; null if it is null or not set. */
  public @Nullable String customMessage() {
    return customMessage;
  }

  /** Returns what reads and writes it. */
  public static Codec<BlockMessageActionMetadataRequest> codec() {
    return BlockMessageActionMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BlockMessageActionMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("custom_message", customMessage, 0, 150);
  }
}
