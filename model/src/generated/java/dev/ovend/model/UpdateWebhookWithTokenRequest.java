// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update webhook with token request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateWebhookByTokenRequest}, since 2026-07-18.
 */
public final class UpdateWebhookWithTokenRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri avatar;

  /** Creates one in which nothing is set. */
  public UpdateWebhookWithTokenRequest() {}

  /** Sets {@code name}: 1 to 80 characters. */
  public UpdateWebhookWithTokenRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code avatar}: null is sent as null. */
  public UpdateWebhookWithTokenRequest avatar(@Nullable DataUri avatar) {
    this.avatar = avatar;
    set(1);
    return this;
  }

  /** Returns {@code avatar}; null if it is null or not set. */
  public @Nullable DataUri avatar() {
    return avatar;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateWebhookWithTokenRequest> codec() {
    return UpdateWebhookWithTokenRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateWebhookWithTokenRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 1, 80);
    WebhookRules.webhook(this, checks);
  }
}
