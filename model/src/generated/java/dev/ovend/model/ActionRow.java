// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Action row, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ActionRowComponentForMessageRequest}, since 2026-07-18.
 */
public final class ActionRow extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable List<ActionRowChild> components;

  /** Creates one with what Discord demands. */
  public ActionRow(List<? extends ActionRowChild> components) {
    this.components = List.copyOf(components);
    set(2);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public ActionRow(ActionRowChild component, ActionRowChild... more) {
    this(several(component, more));
  }

  ActionRow() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public ActionRow id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code components}: 1 to 5 items. */
  public ActionRow components(List<? extends ActionRowChild> components) {
    this.components = List.copyOf(components);
    set(2);
    return this;
  }

  /** Adds to {@code components}. */
  public ActionRow addComponent(ActionRowChild component) {
    this.components = added(this.components, component);
    set(2);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<ActionRowChild> components() {
    return components;
  }

  /** Returns what reads and writes it. */
  public static Codec<ActionRow> codec() {
    return ActionRowCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ActionRowCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("components", components);
    checks.items("components", components, 1, 5);
    checks.each("components", components);
    ComponentRules.actionRow(this, checks);
  }
}
