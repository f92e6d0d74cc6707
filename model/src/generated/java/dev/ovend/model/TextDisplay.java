// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Text display, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code TextDisplayComponentForMessageRequest}, since 2026-07-18.
 */
public final class TextDisplay extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable String content;

  /** Creates one with what Discord demands. */
  public TextDisplay(String content) {
    this.content = content;
    set(2);
  }

  TextDisplay() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public TextDisplay id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code content}: 1 to 4,000 characters. */
  public TextDisplay content(String content) {
    this.content = content;
    set(2);
    return this;
  }

  /** Returns {@code content}; null if it is null or not set. */
  public @Nullable String content() {
    return content;
  }

  /** Returns what reads and writes it. */
  public static Codec<TextDisplay> codec() {
    return TextDisplayCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return TextDisplayCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("content", content);
    checks.length("content", content, 1, 4000);
  }
}
