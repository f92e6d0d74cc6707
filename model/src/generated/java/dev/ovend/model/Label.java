// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Label, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code LabelComponentForModalRequest}, since 2026-07-18.
 */
public final class Label extends RequestData implements ModalComponent {

  @Nullable Integer id;
  @Nullable String label;
  @Nullable String description;
  @Nullable LabelChild component;

  /** Creates one with what Discord demands. */
  public Label(String label, LabelChild component) {
    this.label = label;
    set(2);
    this.component = component;
    set(4);
  }

  Label() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Label id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code label}: 1 to 45 characters. */
  public Label label(String label) {
    this.label = label;
    set(2);
    return this;
  }

  /** Returns {@code label}; null if it is null or not set. */
  public @Nullable String label() {
    return label;
  }

  /** Sets {@code description}: 1 to 100 characters; null is sent as null. */
  public Label description(@Nullable String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code component}. */
  public Label component(LabelChild component) {
    this.component = component;
    set(4);
    return this;
  }

  /** Returns {@code component}; null if it is null or not set. */
  public @Nullable LabelChild component() {
    return component;
  }

  /** Returns what reads and writes it. */
  public static Codec<Label> codec() {
    return LabelCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return LabelCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("label", label);
    checks.length("label", label, 1, 45);
    checks.length("description", description, 1, 100);
    checks.demanded("component", component);
    checks.inside("component", component);
    ComponentRules.label(this, checks);
  }
}
