// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Send alert message action request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code FlagToChannelAction}, since 2026-07-18.
 */
public final class SendAlertMessageActionRequest extends RequestData implements AutoModerationActionRequest {

  @Nullable SendAlertMessageActionMetadataRequest metadata;

  /** Creates one with what Discord demands. */
  public SendAlertMessageActionRequest(SendAlertMessageActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
  }

  SendAlertMessageActionRequest() {}

  /** Sets {@code metadata}. */
  public SendAlertMessageActionRequest metadata(SendAlertMessageActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable SendAlertMessageActionMetadataRequest metadata() {
    return metadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<SendAlertMessageActionRequest> codec() {
    return SendAlertMessageActionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SendAlertMessageActionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("metadata", metadata);
    checks.inside("metadata", metadata);
  }
}
