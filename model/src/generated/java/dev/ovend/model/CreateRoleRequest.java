// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create role request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateRoleRequest}, since 2026-07-18.
 */
public final class CreateRoleRequest extends RequestData {

  @Nullable String name;
  @Nullable Permissions permissions;
  @Nullable Long color;
  @Nullable RoleColorsRequest colors;
  @Nullable Boolean hoist;
  @Nullable Boolean mentionable;
  @Nullable DataUri icon;
  @Nullable String unicodeEmoji;

  /** Creates one in which nothing is set. */
  public CreateRoleRequest() {}

  /** Sets {@code name}: 1 to 100 characters; null is sent as null. */
  public CreateRoleRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code permissions}: null is sent as null. */
  public CreateRoleRequest permissions(@Nullable Permissions permissions) {
    this.permissions = permissions;
    set(1);
    return this;
  }

  /** Returns {@code permissions}; null if it is null or not set. */
  public @Nullable Permissions permissions() {
    return permissions;
  }

  /** Sets {@code color}: 24 bits of red, green and blue. */
  public CreateRoleRequest color(long color) {
    this.color = color;
    set(2);
    return this;
  }

  /** Sets {@code color}; null is sent as null. */
  public CreateRoleRequest color(@Nullable Color color) {
    this.color = color == null ? null : Long.valueOf(color.value());
    set(2);
    return this;
  }

  /** Returns {@code color}; null if it is null or not set. */
  public @Nullable Long color() {
    return color;
  }

  /** Sets {@code colors}: null is sent as null. */
  public CreateRoleRequest colors(@Nullable RoleColorsRequest colors) {
    this.colors = colors;
    set(3);
    return this;
  }

  /** Sets {@code colors} to what the lambda fills in. */
  public CreateRoleRequest colors(Consumer<RoleColorsRequest> colors) {
    RoleColorsRequest value = new RoleColorsRequest();
    colors.accept(value);
    return colors(value);
  }

  /** Sends {@code colors} as null. */
  public CreateRoleRequest clearColors() {
    return colors((RoleColorsRequest) null);
  }

  /** Returns {@code colors}; null if it is null or not set. */
  public @Nullable RoleColorsRequest colors() {
    return colors;
  }

  /** Sets {@code hoist}: null is sent as null. */
  public CreateRoleRequest hoist(@Nullable Boolean hoist) {
    this.hoist = hoist;
    set(4);
    return this;
  }

  /** Returns {@code hoist}; null if it is null or not set. */
  public @Nullable Boolean hoist() {
    return hoist;
  }

  /** Sets {@code mentionable}: null is sent as null. */
  public CreateRoleRequest mentionable(@Nullable Boolean mentionable) {
    this.mentionable = mentionable;
    set(5);
    return this;
  }

  /** Returns {@code mentionable}; null if it is null or not set. */
  public @Nullable Boolean mentionable() {
    return mentionable;
  }

  /** Sets {@code icon}: null is sent as null. */
  public CreateRoleRequest icon(@Nullable DataUri icon) {
    this.icon = icon;
    set(6);
    return this;
  }

  /** Returns {@code icon}; null if it is null or not set. */
  public @Nullable DataUri icon() {
    return icon;
  }

  /** Sets {@code unicode_emoji}: at most 100 characters; null is sent as null. */
  public CreateRoleRequest unicodeEmoji(@Nullable String unicodeEmoji) {
    this.unicodeEmoji = unicodeEmoji;
    set(7);
    return this;
  }

  /** Returns {@code unicode_emoji}; null if it is null or not set. */
  public @Nullable String unicodeEmoji() {
    return unicodeEmoji;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateRoleRequest> codec() {
    return CreateRoleRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateRoleRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 1, 100);
    checks.range("color", color, 0L, 16777215L);
    checks.inside("colors", colors);
    checks.length("unicode_emoji", unicodeEmoji, 0, 100);
    GuildRules.role(this, checks);
  }
}
