// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Role colors request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RoleColors}, since 2026-07-18.
 */
public final class RoleColorsRequest extends RequestData {

  @Nullable Long primaryColor;
  @Nullable Long secondaryColor;
  @Nullable Long tertiaryColor;

  /** Creates one in which nothing is set. */
  public RoleColorsRequest() {}

  /** Sets {@code primary_color}: 24 bits of red, green and blue. */
  public RoleColorsRequest primaryColor(long primaryColor) {
    this.primaryColor = primaryColor;
    set(0);
    return this;
  }

  /** Sets {@code primary_color}; null is sent as null. */
  public RoleColorsRequest primaryColor(@Nullable Color primaryColor) {
    this.primaryColor = primaryColor == null ? null : Long.valueOf(primaryColor.value());
    set(0);
    return this;
  }

  /** Returns {@code primary_color}; null if it is null or not set. */
  public @Nullable Long primaryColor() {
    return primaryColor;
  }

  /** Sets {@code secondary_color}: 24 bits of red, green and blue. */
  public RoleColorsRequest secondaryColor(long secondaryColor) {
    this.secondaryColor = secondaryColor;
    set(1);
    return this;
  }

  /** Sets {@code secondary_color}; null is sent as null. */
  public RoleColorsRequest secondaryColor(@Nullable Color secondaryColor) {
    this.secondaryColor = secondaryColor == null ? null : Long.valueOf(secondaryColor.value());
    set(1);
    return this;
  }

  /** Returns {@code secondary_color}; null if it is null or not set. */
  public @Nullable Long secondaryColor() {
    return secondaryColor;
  }

  /** Sets {@code tertiary_color}: 24 bits of red, green and blue. */
  public RoleColorsRequest tertiaryColor(long tertiaryColor) {
    this.tertiaryColor = tertiaryColor;
    set(2);
    return this;
  }

  /** Sets {@code tertiary_color}; null is sent as null. */
  public RoleColorsRequest tertiaryColor(@Nullable Color tertiaryColor) {
    this.tertiaryColor = tertiaryColor == null ? null : Long.valueOf(tertiaryColor.value());
    set(2);
    return this;
  }

  /** Returns {@code tertiary_color}; null if it is null or not set. */
  public @Nullable Long tertiaryColor() {
    return tertiaryColor;
  }

  /** Returns what reads and writes it. */
  public static Codec<RoleColorsRequest> codec() {
    return RoleColorsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return RoleColorsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("primary_color", primaryColor, 0L, 16777215L);
    checks.range("secondary_color", secondaryColor, 0L, 16777215L);
    checks.range("tertiary_color", tertiaryColor, 0L, 16777215L);
    GuildRules.roleColors(this, checks);
  }
}
