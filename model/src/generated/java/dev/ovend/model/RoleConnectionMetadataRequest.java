// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Role connection metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationRoleConnectionsMetadataItemRequest}, since 2026-07-18.
 */
public final class RoleConnectionMetadataRequest extends RequestData {

  @Nullable RoleConnectionMetadataType type;
  @Nullable String key;
  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;

  /** Creates one with what Discord demands. */
  public RoleConnectionMetadataRequest(RoleConnectionMetadataType type, String key, String name, String description) {
    this.type = type;
    set(0);
    this.key = key;
    set(1);
    this.name = name;
    set(2);
    this.description = description;
    set(4);
  }

  RoleConnectionMetadataRequest() {}

  /** Sets {@code type}. */
  public RoleConnectionMetadataRequest type(RoleConnectionMetadataType type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable RoleConnectionMetadataType type() {
    return type;
  }

  /** Sets {@code key}: 1 to 50 characters. */
  public RoleConnectionMetadataRequest key(String key) {
    this.key = key;
    set(1);
    return this;
  }

  /** Returns {@code key}; null if it is null or not set. */
  public @Nullable String key() {
    return key;
  }

  /** Sets {@code name}: 1 to 100 characters. */
  public RoleConnectionMetadataRequest name(String name) {
    this.name = name;
    set(2);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: null is sent as null. */
  public RoleConnectionMetadataRequest nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(3);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 200 characters. */
  public RoleConnectionMetadataRequest description(String description) {
    this.description = description;
    set(4);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: null is sent as null. */
  public RoleConnectionMetadataRequest descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(5);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Returns what reads and writes it. */
  public static Codec<RoleConnectionMetadataRequest> codec() {
    return RoleConnectionMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return RoleConnectionMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("type", type);
    checks.demanded("key", key);
    checks.length("key", key, 1, 50);
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.demanded("description", description);
    checks.length("description", description, 1, 200);
  }
}
