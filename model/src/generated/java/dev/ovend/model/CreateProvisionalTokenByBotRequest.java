// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create provisional token by bot request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code BotPartnerSdkTokenRequest}, since 2026-07-18.
 */
public final class CreateProvisionalTokenByBotRequest extends RequestData {

  @Nullable UserId provisionalUserId;
  @Nullable String externalUserId;
  @Nullable String preferredGlobalName;

  /** Creates one with what Discord demands. */
  public CreateProvisionalTokenByBotRequest(String externalUserId) {
    this.externalUserId = externalUserId;
    set(1);
  }

  CreateProvisionalTokenByBotRequest() {}

  /** Sets {@code provisional_user_id}: null is sent as null. */
  public CreateProvisionalTokenByBotRequest provisionalUserId(@Nullable UserId provisionalUserId) {
    this.provisionalUserId = provisionalUserId;
    set(0);
    return this;
  }

  /** Returns {@code provisional_user_id}; null if it is null or not set. */
  public @Nullable UserId provisionalUserId() {
    return provisionalUserId;
  }

  /** Sets {@code external_user_id}: 1 to 1,024 characters. */
  public CreateProvisionalTokenByBotRequest externalUserId(String externalUserId) {
    this.externalUserId = externalUserId;
    set(1);
    return this;
  }

  /** Returns {@code external_user_id}; null if it is null or not set. */
  public @Nullable String externalUserId() {
    return externalUserId;
  }

  /** Sets {@code preferred_global_name}: 1 to 32 characters; null is sent as null. */
  public CreateProvisionalTokenByBotRequest preferredGlobalName(@Nullable String preferredGlobalName) {
    this.preferredGlobalName = preferredGlobalName;
    set(2);
    return this;
  }

  /** Returns {@code preferred_global_name}; null if it is null or not set. */
  public @Nullable String preferredGlobalName() {
    return preferredGlobalName;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateProvisionalTokenByBotRequest> codec() {
    return CreateProvisionalTokenByBotRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateProvisionalTokenByBotRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("external_user_id", externalUserId);
    checks.length("external_user_id", externalUserId, 1, 1024);
    checks.length("preferred_global_name", preferredGlobalName, 1, 32);
  }
}
