// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Timeout action request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UserCommunicationDisabledAction}, since 2026-07-18.
 */
public final class TimeoutActionRequest extends RequestData implements AutoModerationActionRequest {

  @Nullable TimeoutActionMetadataRequest metadata;

  /** Creates one with what Discord demands. */
  public TimeoutActionRequest(TimeoutActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
  }

  TimeoutActionRequest() {}

  /** Sets {@code metadata}. */
  public TimeoutActionRequest metadata(TimeoutActionMetadataRequest metadata) {
    this.metadata = metadata;
    set(1);
    return this;
  }

  /** Sets {@code metadata} to what the lambda fills in. */
  public TimeoutActionRequest metadata(Consumer<TimeoutActionMetadataRequest> metadata) {
    TimeoutActionMetadataRequest value = new TimeoutActionMetadataRequest();
    metadata.accept(value);
    return metadata(value);
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable TimeoutActionMetadataRequest metadata() {
    return metadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<TimeoutActionRequest> codec() {
    return TimeoutActionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return TimeoutActionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("metadata", metadata);
    checks.inside("metadata", metadata);
  }
}
