// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update stage instance request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateStageInstanceRequest}, since 2026-07-18.
 */
public final class UpdateStageInstanceRequest extends RequestData {

  @Nullable String topic;
  @Nullable StagePrivacyLevel privacyLevel;

  /** Creates one in which nothing is set. */
  public UpdateStageInstanceRequest() {}

  /** Sets {@code topic}: 1 to 120 characters. */
  public UpdateStageInstanceRequest topic(String topic) {
    this.topic = topic;
    set(0);
    return this;
  }

  /** Returns {@code topic}; null if it is null or not set. */
  public @Nullable String topic() {
    return topic;
  }

  /** Sets {@code privacy_level}. */
  public UpdateStageInstanceRequest privacyLevel(StagePrivacyLevel privacyLevel) {
    this.privacyLevel = privacyLevel;
    set(1);
    return this;
  }

  /** Returns {@code privacy_level}; null if it is null or not set. */
  public @Nullable StagePrivacyLevel privacyLevel() {
    return privacyLevel;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateStageInstanceRequest> codec() {
    return UpdateStageInstanceRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateStageInstanceRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("topic", topic, 1, 120);
  }
}
