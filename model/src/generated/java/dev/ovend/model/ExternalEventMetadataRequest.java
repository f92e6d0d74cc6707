// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * External event metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code EntityMetadataExternal}, since 2026-07-18.
 */
public final class ExternalEventMetadataRequest extends RequestData {

  @Nullable String location;

  /** Creates one with what Discord demands. */
  public ExternalEventMetadataRequest(String location) {
    this.location = location;
    set(0);
  }

  ExternalEventMetadataRequest() {}

  /** Sets {@code location}: at most 100 characters. */
  public ExternalEventMetadataRequest location(String location) {
    this.location = location;
    set(0);
    return this;
  }

  /** Returns {@code location}; null if it is null or not set. */
  public @Nullable String location() {
    return location;
  }

  /** Returns what reads and writes it. */
  public static Codec<ExternalEventMetadataRequest> codec() {
    return ExternalEventMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ExternalEventMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("location", location);
    checks.length("location", location, 0, 100);
  }
}
