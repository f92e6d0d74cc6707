// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Unmerge provisional account by bot request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code BotPartnerSdkUnmergeProvisionalAccountRequest}, since 2026-07-18.
 */
public final class UnmergeProvisionalAccountByBotRequest extends RequestData {

  @Nullable String externalUserId;

  /** Creates one with what Discord demands. */
  public UnmergeProvisionalAccountByBotRequest(String externalUserId) {
    this.externalUserId = externalUserId;
    set(0);
  }

  UnmergeProvisionalAccountByBotRequest() {}

  /** Sets {@code external_user_id}: 1 to 1,024 characters. */
  public UnmergeProvisionalAccountByBotRequest externalUserId(String externalUserId) {
    this.externalUserId = externalUserId;
    set(0);
    return this;
  }

  /** Returns {@code external_user_id}; null if it is null or not set. */
  public @Nullable String externalUserId() {
    return externalUserId;
  }

  /** Returns what reads and writes it. */
  public static Codec<UnmergeProvisionalAccountByBotRequest> codec() {
    return UnmergeProvisionalAccountByBotRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UnmergeProvisionalAccountByBotRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("external_user_id", externalUserId);
    checks.length("external_user_id", externalUserId, 1, 1024);
  }
}
