// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application description request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationFormPartialDescription}, since 2026-07-18.
 */
public final class ApplicationDescriptionRequest extends RequestData {

  @Nullable String isDefault;
  @Nullable Map<String, String> localizations;

  /** Creates one with what Discord demands. */
  public ApplicationDescriptionRequest(String isDefault) {
    this.isDefault = isDefault;
    set(0);
  }

  ApplicationDescriptionRequest() {}

  /** Sets {@code default}: at most 400 characters. */
  public ApplicationDescriptionRequest isDefault(String isDefault) {
    this.isDefault = isDefault;
    set(0);
    return this;
  }

  /** Returns {@code default}; null if it is null or not set. */
  public @Nullable String isDefault() {
    return isDefault;
  }

  /** Sets {@code localizations}: null is sent as null. */
  public ApplicationDescriptionRequest localizations(@Nullable Map<String, ? extends String> localizations) {
    this.localizations = localizations == null ? null : Map.copyOf(localizations);
    set(1);
    return this;
  }

  /** Returns {@code localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> localizations() {
    return localizations;
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationDescriptionRequest> codec() {
    return ApplicationDescriptionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ApplicationDescriptionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("default", isDefault);
    checks.length("default", isDefault, 0, 400);
  }
}
