// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create webhook request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateWebhookRequest}, since 2026-07-18.
 */
public final class CreateWebhookRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri avatar;

  /** Creates one with what Discord demands. */
  public CreateWebhookRequest(String name) {
    this.name = name;
    set(0);
  }

  CreateWebhookRequest() {}

  /** Sets {@code name}: 1 to 80 characters. */
  public CreateWebhookRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code avatar}: null is sent as null. */
  public CreateWebhookRequest avatar(@Nullable DataUri avatar) {
    this.avatar = avatar;
    set(1);
    return this;
  }

  /** Returns {@code avatar}; null if it is null or not set. */
  public @Nullable DataUri avatar() {
    return avatar;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateWebhookRequest> codec() {
    return CreateWebhookRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateWebhookRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 80);
    WebhookRules.webhook(this, checks);
  }
}
