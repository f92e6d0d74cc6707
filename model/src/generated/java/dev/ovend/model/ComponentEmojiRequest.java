// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Component emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ComponentEmojiForRequest}, since 2026-07-18.
 */
public final class ComponentEmojiRequest extends RequestData {

  @Nullable EmojiId id;
  @Nullable String name;

  /** Creates one with what Discord demands. */
  public ComponentEmojiRequest(String name) {
    this.name = name;
    set(1);
  }

  ComponentEmojiRequest() {}

  /** Sets {@code id}: null is sent as null. */
  public ComponentEmojiRequest id(@Nullable EmojiId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable EmojiId id() {
    return id;
  }

  /** Sets {@code name}: at most 32 characters. */
  public ComponentEmojiRequest name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Returns what reads and writes it. */
  public static Codec<ComponentEmojiRequest> codec() {
    return ComponentEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ComponentEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 0, 32);
  }
}
