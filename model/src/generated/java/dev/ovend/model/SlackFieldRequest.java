// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Slack field request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code WebhookSlackEmbedField}, since 2026-07-18.
 */
public final class SlackFieldRequest extends RequestData {

  @Nullable String name;
  @Nullable String value;
  @Nullable Boolean inline;

  /** Creates one in which nothing is set. */
  public SlackFieldRequest() {}

  /** Sets {@code name}: null is sent as null. */
  public SlackFieldRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code value}: null is sent as null. */
  public SlackFieldRequest value(@Nullable String value) {
    this.value = value;
    set(1);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Sets {@code inline}: null is sent as null. */
  public SlackFieldRequest inline(@Nullable Boolean inline) {
    this.inline = inline;
    set(2);
    return this;
  }

  /** Returns {@code inline}; null if it is null or not set. */
  public @Nullable Boolean inline() {
    return inline;
  }

  /** Returns what reads and writes it. */
  public static Codec<SlackFieldRequest> codec() {
    return SlackFieldRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SlackFieldRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
