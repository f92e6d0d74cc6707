// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Add recipient request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code AddGroupDmUserRequest}, since 2026-07-18.
 */
public final class AddRecipientRequest extends RequestData {

  @Nullable String accessToken;
  @Nullable String nick;

  /** Creates one in which nothing is set. */
  public AddRecipientRequest() {}

  /** Sets {@code access_token}: null is sent as null. */
  public AddRecipientRequest accessToken(@Nullable String accessToken) {
    this.accessToken = accessToken;
    set(0);
    return this;
  }

  /** Returns {@code access_token}; null if it is null or not set. */
  public @Nullable String accessToken() {
    return accessToken;
  }

  /** Sets {@code nick}: null is sent as null. */
  public AddRecipientRequest nick(@Nullable String nick) {
    this.nick = nick;
    set(1);
    return this;
  }

  /** Returns {@code nick}; null if it is null or not set. */
  public @Nullable String nick() {
    return nick;
  }

  /** Returns what reads and writes it. */
  public static Codec<AddRecipientRequest> codec() {
    return AddRecipientRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AddRecipientRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
