// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Client theme request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CustomClientThemeShareRequest}, since 2026-07-18.
 */
public final class ClientThemeRequest extends RequestData {

  @Nullable List<String> colors;
  @Nullable Integer gradientAngle;
  @Nullable Integer baseMix;
  @Nullable BaseTheme baseTheme;

  /** Creates one with what Discord demands. */
  public ClientThemeRequest(List<? extends String> colors, int gradientAngle, int baseMix) {
    this.colors = List.copyOf(colors);
    set(0);
    this.gradientAngle = gradientAngle;
    set(1);
    this.baseMix = baseMix;
    set(2);
  }

  ClientThemeRequest() {}

  /** Sets {@code colors}: 1 to 5 items. */
  public ClientThemeRequest colors(List<? extends String> colors) {
    this.colors = List.copyOf(colors);
    set(0);
    return this;
  }

  /** Adds to {@code colors}. */
  public ClientThemeRequest addColor(String color) {
    this.colors = added(this.colors, color);
    set(0);
    return this;
  }

  /** Returns {@code colors}; null if it is null or not set. */
  public @Nullable List<String> colors() {
    return colors;
  }

  /** Sets {@code gradient_angle}: at most 360 degrees. */
  public ClientThemeRequest gradientAngle(int gradientAngle) {
    this.gradientAngle = gradientAngle;
    set(1);
    return this;
  }

  /** Returns {@code gradient_angle}; null if it is null or not set. */
  public @Nullable Integer gradientAngle() {
    return gradientAngle;
  }

  /** Sets {@code base_mix}: at most 100 percent. */
  public ClientThemeRequest baseMix(int baseMix) {
    this.baseMix = baseMix;
    set(2);
    return this;
  }

  /** Returns {@code base_mix}; null if it is null or not set. */
  public @Nullable Integer baseMix() {
    return baseMix;
  }

  /** Sets {@code base_theme}: null is sent as null. */
  public ClientThemeRequest baseTheme(@Nullable BaseTheme baseTheme) {
    this.baseTheme = baseTheme;
    set(3);
    return this;
  }

  /** Returns {@code base_theme}; null if it is null or not set. */
  public @Nullable BaseTheme baseTheme() {
    return baseTheme;
  }

  /** Returns what reads and writes it. */
  public static Codec<ClientThemeRequest> codec() {
    return ClientThemeRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ClientThemeRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("colors", colors);
    checks.items("colors", colors, 1, 5);
    checks.demanded("gradient_angle", gradientAngle);
    checks.range("gradient_angle", gradientAngle, 0L, 360L);
    checks.demanded("base_mix", baseMix);
    checks.range("base_mix", baseMix, 0L, 100L);
  }
}
