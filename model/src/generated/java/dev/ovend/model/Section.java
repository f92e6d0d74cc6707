// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SectionComponentForMessageRequest}, since 2026-07-18.
 */
public final class Section extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable List<TextDisplay> components;
  @Nullable SectionAccessory accessory;

  /** Creates one with what Discord demands. */
  public Section(List<? extends TextDisplay> components, SectionAccessory accessory) {
    this.components = List.copyOf(components);
    set(2);
    this.accessory = accessory;
    set(3);
  }

  Section() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Section id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code components}: 1 to 3 items. */
  public Section components(List<? extends TextDisplay> components) {
    this.components = List.copyOf(components);
    set(2);
    return this;
  }

  /** Adds to {@code components}. */
  public Section addComponent(TextDisplay component) {
    this.components = added(this.components, component);
    set(2);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<TextDisplay> components() {
    return components;
  }

  /** Sets {@code accessory}. */
  public Section accessory(SectionAccessory accessory) {
    this.accessory = accessory;
    set(3);
    return this;
  }

  /** Returns {@code accessory}; null if it is null or not set. */
  public @Nullable SectionAccessory accessory() {
    return accessory;
  }

  /** Returns what reads and writes it. */
  public static Codec<Section> codec() {
    return SectionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SectionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("components", components);
    checks.items("components", components, 1, 3);
    checks.each("components", components);
    checks.demanded("accessory", accessory);
    checks.inside("accessory", accessory);
  }
}
