// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Integration type configuration request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationIntegrationTypeConfiguration}, since 2026-07-18.
 */
public final class IntegrationTypeConfigurationRequest extends RequestData {

  @Nullable InstallParamsRequest oauth2InstallParams;

  /** Creates one in which nothing is set. */
  public IntegrationTypeConfigurationRequest() {}

  /** Sets {@code oauth2_install_params}: null is sent as null. */
  public IntegrationTypeConfigurationRequest oauth2InstallParams(@Nullable InstallParamsRequest oauth2InstallParams) {
    this.oauth2InstallParams = oauth2InstallParams;
    set(0);
    return this;
  }

  /** Sets {@code oauth2_install_params} to what the lambda fills in. */
  public IntegrationTypeConfigurationRequest oauth2InstallParams(Consumer<InstallParamsRequest> oauth2InstallParams) {
    InstallParamsRequest value = new InstallParamsRequest();
    oauth2InstallParams.accept(value);
    return oauth2InstallParams(value);
  }

  /** Sends {@code oauth2_install_params} as null. */
  public IntegrationTypeConfigurationRequest clearOauth2InstallParams() {
    return oauth2InstallParams((InstallParamsRequest) null);
  }

  /** Returns {@code oauth2_install_params}; null if it is null or not set. */
  public @Nullable InstallParamsRequest oauth2InstallParams() {
    return oauth2InstallParams;
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegrationTypeConfigurationRequest> codec() {
    return IntegrationTypeConfigurationRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return IntegrationTypeConfigurationRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.inside("oauth2_install_params", oauth2InstallParams);
  }
}
