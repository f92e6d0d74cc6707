// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Container, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ContainerComponentForMessageRequest}, since 2026-07-18.
 */
public final class Container extends RequestData implements MessageComponent {

  @Nullable Integer id;
  @Nullable Long accentColor;
  @Nullable List<ContainerChild> components;
  @Nullable Boolean spoiler;

  /** Creates one with what Discord demands. */
  public Container(List<? extends ContainerChild> components) {
    this.components = List.copyOf(components);
    set(3);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public Container(ContainerChild component, ContainerChild... more) {
    this(several(component, more));
  }

  Container() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Container id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code accent_color}: 24 bits of red, green and blue. */
  public Container accentColor(long accentColor) {
    this.accentColor = accentColor;
    set(2);
    return this;
  }

  /** Sets {@code accent_color}; null is sent as null. */
  public Container accentColor(@Nullable Color accentColor) {
    this.accentColor = accentColor == null ? null : Long.valueOf(accentColor.value());
    set(2);
    return this;
  }

  /** Returns {@code accent_color}; null if it is null or not set. */
  public @Nullable Long accentColor() {
    return accentColor;
  }

  /** Sets {@code components}: 1 to 40 items. */
  public Container components(List<? extends ContainerChild> components) {
    this.components = List.copyOf(components);
    set(3);
    return this;
  }

  /** Adds to {@code components}. */
  public Container addComponent(ContainerChild component) {
    this.components = added(this.components, component);
    set(3);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<ContainerChild> components() {
    return components;
  }

  /** Sets {@code spoiler}: null is sent as null. */
  public Container spoiler(@Nullable Boolean spoiler) {
    this.spoiler = spoiler;
    set(4);
    return this;
  }

  /** Returns {@code spoiler}; null if it is null or not set. */
  public @Nullable Boolean spoiler() {
    return spoiler;
  }

  /** Returns what reads and writes it. */
  public static Codec<Container> codec() {
    return ContainerCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ContainerCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.range("accent_color", accentColor, 0L, 16777215L);
    checks.demanded("components", components);
    checks.items("components", components, 1, 40);
    checks.each("components", components);
  }
}
