// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create provisional token request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PartnerSdkTokenRequest}, since 2026-07-18.
 */
public final class CreateProvisionalTokenRequest extends RequestData {

  @Nullable ApplicationId clientId;
  @Nullable String clientSecret;
  @Nullable String externalAuthToken;
  @Nullable ExternalAuthType externalAuthType;

  /** Creates one with what Discord demands. */
  public CreateProvisionalTokenRequest(ApplicationId clientId, String externalAuthToken, ExternalAuthType externalAuthType) {
    this.clientId = clientId;
    set(0);
    this.externalAuthToken = externalAuthToken;
    set(2);
    this.externalAuthType = externalAuthType;
    set(3);
  }

  CreateProvisionalTokenRequest() {}

  /** Sets {@code client_id}. */
  public CreateProvisionalTokenRequest clientId(ApplicationId clientId) {
    this.clientId = clientId;
    set(0);
    return this;
  }

  /** Returns {@code client_id}; null if it is null or not set. */
  public @Nullable ApplicationId clientId() {
    return clientId;
  }

  /** Sets {@code client_secret}: at most 1,024 characters; null is sent as null. */
  public CreateProvisionalTokenRequest clientSecret(@Nullable String clientSecret) {
    this.clientSecret = clientSecret;
    set(1);
    return this;
  }

  /** Returns {@code client_secret}; null if it is null or not set. */
  public @Nullable String clientSecret() {
    return clientSecret;
  }

  /** Sets {@code external_auth_token}: 1 to 10,240 characters. */
  public CreateProvisionalTokenRequest externalAuthToken(String externalAuthToken) {
    this.externalAuthToken = externalAuthToken;
    set(2);
    return this;
  }

  /** Returns {@code external_auth_token}; null if it is null or not set. */
  public @Nullable String externalAuthToken() {
    return externalAuthToken;
  }

  /** Sets {@code external_auth_type}. */
  public CreateProvisionalTokenRequest externalAuthType(ExternalAuthType externalAuthType) {
    this.externalAuthType = externalAuthType;
    set(3);
    return this;
  }

  /** Returns {@code external_auth_type}; null if it is null or not set. */
  public @Nullable ExternalAuthType externalAuthType() {
    return externalAuthType;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateProvisionalTokenRequest> codec() {
    return CreateProvisionalTokenRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateProvisionalTokenRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("client_id", clientId);
    checks.length("client_secret", clientSecret, 0, 1024);
    checks.demanded("external_auth_token", externalAuthToken);
    checks.length("external_auth_token", externalAuthToken, 1, 10240);
    checks.demanded("external_auth_type", externalAuthType);
  }
}
