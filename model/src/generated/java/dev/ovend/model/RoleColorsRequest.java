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

  /** Sets {@code primary_color}: at most 16,777,215; null is sent as null. */
  public RoleColorsRequest primaryColor(@Nullable Long primaryColor) {
    this.primaryColor = primaryColor;
    set(0);
    return this;
  }

  /** Sets {@code primary_color}: at most 16,777,215. */
  public RoleColorsRequest primaryColor(long primaryColor) {
    return primaryColor(Long.valueOf(primaryColor));
  }

  /** Sets {@code primary_color}. */
  public RoleColorsRequest primaryColor(Color primaryColor) {
    return primaryColor(primaryColor.value());
  }

  /** Returns {@code primary_color}; null if it is null or not set. */
  public @Nullable Long primaryColor() {
    return primaryColor;
  }

  /** Sets {@code secondary_color}: at most 16,777,215; null is sent as null. */
  public RoleColorsRequest secondaryColor(@Nullable Long secondaryColor) {
    this.secondaryColor = secondaryColor;
    set(1);
    return this;
  }

  /** Sets {@code secondary_color}: at most 16,777,215. */
  public RoleColorsRequest secondaryColor(long secondaryColor) {
    return secondaryColor(Long.valueOf(secondaryColor));
  }

  /** Sets {@code secondary_color}. */
  public RoleColorsRequest secondaryColor(Color secondaryColor) {
    return secondaryColor(secondaryColor.value());
  }

  /** Returns {@code secondary_color}; null if it is null or not set. */
  public @Nullable Long secondaryColor() {
    return secondaryColor;
  }

  /** Sets {@code tertiary_color}: at most 16,777,215; null is sent as null. */
  public RoleColorsRequest tertiaryColor(@Nullable Long tertiaryColor) {
    this.tertiaryColor = tertiaryColor;
    set(2);
    return this;
  }

  /** Sets {@code tertiary_color}: at most 16,777,215. */
  public RoleColorsRequest tertiaryColor(long tertiaryColor) {
    return tertiaryColor(Long.valueOf(tertiaryColor));
  }

  /** Sets {@code tertiary_color}. */
  public RoleColorsRequest tertiaryColor(Color tertiaryColor) {
    return tertiaryColor(tertiaryColor.value());
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
