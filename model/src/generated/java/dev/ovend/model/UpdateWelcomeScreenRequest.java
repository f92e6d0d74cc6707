// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Update welcome screen request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code WelcomeScreenPatchRequestPartial}, since 2026-07-18.
 */
public final class UpdateWelcomeScreenRequest extends RequestData {

  @Nullable String description;
  @Nullable List<WelcomeScreenChannelRequest> welcomeChannels;
  @Nullable Boolean enabled;

  /** Creates one in which nothing is set. */
  public UpdateWelcomeScreenRequest() {}

  /** Sets {@code description}: at most 140 characters; null is sent as null. */
  public UpdateWelcomeScreenRequest description(@Nullable String description) {
    this.description = description;
    set(0);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code welcome_channels}: at most 5 items; null is sent as null. */
  public UpdateWelcomeScreenRequest welcomeChannels(@Nullable List<? extends WelcomeScreenChannelRequest> welcomeChannels) {
    this.welcomeChannels = welcomeChannels == null ? null : List.copyOf(welcomeChannels);
    set(1);
    return this;
  }

  /** Adds to {@code welcome_channels}. */
  public UpdateWelcomeScreenRequest addWelcomeChannel(WelcomeScreenChannelRequest welcomeChannel) {
    this.welcomeChannels = added(this.welcomeChannels, welcomeChannel);
    set(1);
    return this;
  }

  /** Returns {@code welcome_channels}; null if it is null or not set. */
  public @Nullable List<WelcomeScreenChannelRequest> welcomeChannels() {
    return welcomeChannels;
  }

  /** Sets {@code enabled}: null is sent as null. */
  public UpdateWelcomeScreenRequest enabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    set(2);
    return this;
  }

  /** Returns {@code enabled}; null if it is null or not set. */
  public @Nullable Boolean enabled() {
    return enabled;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateWelcomeScreenRequest> codec() {
    return UpdateWelcomeScreenRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateWelcomeScreenRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("description", description, 0, 140);
    checks.items("welcome_channels", welcomeChannels, 0, 5);
    checks.each("welcome_channels", welcomeChannels);
  }
}
