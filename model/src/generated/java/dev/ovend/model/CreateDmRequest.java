// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Create dm request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreatePrivateChannelRequest}, since 2026-07-18.
 */
public final class CreateDmRequest extends RequestData {

  @Nullable UserId recipientId;
  @Nullable List<String> accessTokens;
  @Nullable Map<String, String> nicks;

  /** Creates one in which nothing is set. */
  public CreateDmRequest() {}

  /** Sets {@code recipient_id}: null is sent as null. */
  public CreateDmRequest recipientId(@Nullable UserId recipientId) {
    this.recipientId = recipientId;
    set(0);
    return this;
  }

  /** Returns {@code recipient_id}; null if it is null or not set. */
  public @Nullable UserId recipientId() {
    return recipientId;
  }

  /** Sets {@code access_tokens}: different items; null is sent as null. */
  public CreateDmRequest accessTokens(@Nullable List<? extends String> accessTokens) {
    this.accessTokens = accessTokens == null ? null : List.copyOf(accessTokens);
    set(1);
    return this;
  }

  /** Adds to {@code access_tokens}. */
  public CreateDmRequest addAccessToken(String accessToken) {
    this.accessTokens = added(this.accessTokens, accessToken);
    set(1);
    return this;
  }

  /** Returns {@code access_tokens}; null if it is null or not set. */
  public @Nullable List<String> accessTokens() {
    return accessTokens;
  }

  /** Sets {@code nicks}: null is sent as null. */
  public CreateDmRequest nicks(@Nullable Map<String, ? extends String> nicks) {
    this.nicks = nicks == null ? null : Map.copyOf(nicks);
    set(2);
    return this;
  }

  /** Returns {@code nicks}; null if it is null or not set. */
  public @Nullable Map<String, String> nicks() {
    return nicks;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateDmRequest> codec() {
    return CreateDmRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateDmRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("access_tokens", accessTokens, 0, Integer.MAX_VALUE);
    checks.different("access_tokens", accessTokens);
    ChannelRules.dm(this, checks);
  }
}
