// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Embed field request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbedField}, since 2026-07-18.
 */
public final class EmbedFieldRequest extends RequestData {

  @Nullable String name;
  @Nullable String value;
  @Nullable Boolean inline;

  /** Creates one with what Discord demands. */
  public EmbedFieldRequest(String name, String value) {
    this.name = name;
    set(0);
    this.value = value;
    set(1);
  }

  EmbedFieldRequest() {}

  /** Sets {@code name}: at most 256 characters. */
  public EmbedFieldRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code value}: at most 1,024 characters. */
  public EmbedFieldRequest value(String value) {
    this.value = value;
    set(1);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Sets {@code inline}: null is sent as null. */
  public EmbedFieldRequest inline(@Nullable Boolean inline) {
    this.inline = inline;
    set(2);
    return this;
  }

  /** Returns {@code inline}; null if it is null or not set. */
  public @Nullable Boolean inline() {
    return inline;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedFieldRequest> codec() {
    return EmbedFieldRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedFieldRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 0, 256);
    checks.demanded("value", value);
    checks.length("value", value, 0, 1024);
  }
}
