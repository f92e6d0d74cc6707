// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modal request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ModalInteractionCallbackRequestData}, since 2026-07-18.
 */
public final class ModalRequest extends RequestData {

  @Nullable String customId;
  @Nullable String title;
  @Nullable List<ModalComponent> components;

  /** Creates one with what Discord demands. */
  public ModalRequest(String customId, String title, List<? extends ModalComponent> components) {
    this.customId = customId;
    set(0);
    this.title = title;
    set(1);
    this.components = List.copyOf(components);
    set(2);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public ModalRequest(String customId, String title, ModalComponent component, ModalComponent... more) {
    this(customId, title, several(component, more));
  }

  ModalRequest() {}

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public ModalRequest customId(String customId) {
    this.customId = customId;
    set(0);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code title}: 1 to 45 characters. */
  public ModalRequest title(String title) {
    this.title = title;
    set(1);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code components}: 1 to 5 items. */
  public ModalRequest components(List<? extends ModalComponent> components) {
    this.components = List.copyOf(components);
    set(2);
    return this;
  }

  /** Adds to {@code components}. */
  public ModalRequest addComponent(ModalComponent component) {
    this.components = added(this.components, component);
    set(2);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<ModalComponent> components() {
    return components;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalRequest> codec() {
    return ModalRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.demanded("title", title);
    checks.length("title", title, 1, 45);
    checks.demanded("components", components);
    checks.items("components", components, 1, 5);
    checks.each("components", components);
    ComponentRules.modal(this, checks);
  }
}
