// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modal action row, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ActionRowComponentForModalRequest}, since 2026-07-18.
 */
public final class ModalActionRow extends RequestData implements ModalComponent {

  @Nullable Integer id;
  @Nullable List<TextInput> components;

  /** Creates one with what Discord demands. */
  public ModalActionRow(List<? extends TextInput> components) {
    this.components = List.copyOf(components);
    set(2);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public ModalActionRow(TextInput component, TextInput... more) {
    this(several(component, more));
  }

  ModalActionRow() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public ModalActionRow id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code components}: 1 to 1 items. */
  public ModalActionRow components(List<? extends TextInput> components) {
    this.components = List.copyOf(components);
    set(2);
    return this;
  }

  /** Adds to {@code components}. */
  public ModalActionRow addComponent(TextInput component) {
    this.components = added(this.components, component);
    set(2);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<TextInput> components() {
    return components;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalActionRow> codec() {
    return ModalActionRowCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalActionRowCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("components", components);
    checks.items("components", components, 1, 1);
    checks.each("components", components);
    ComponentRules.modalRow(this, checks);
  }
}
