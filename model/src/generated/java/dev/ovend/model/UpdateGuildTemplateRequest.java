// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update guild template request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildTemplateRequest}, since 2026-07-18.
 */
public final class UpdateGuildTemplateRequest extends RequestData {

  @Nullable String name;
  @Nullable String description;

  /** Creates one in which nothing is set. */
  public UpdateGuildTemplateRequest() {}

  /** Sets {@code name}: 1 to 100 characters. */
  public UpdateGuildTemplateRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code description}: at most 120 characters; null is sent as null. */
  public UpdateGuildTemplateRequest description(@Nullable String description) {
    this.description = description;
    set(1);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateGuildTemplateRequest> codec() {
    return UpdateGuildTemplateRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateGuildTemplateRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 1, 100);
    checks.length("description", description, 0, 120);
  }
}
