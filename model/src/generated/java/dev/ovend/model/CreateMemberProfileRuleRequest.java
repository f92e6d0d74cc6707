// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create member profile rule request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UserProfileUpsertRequest}, since 2026-07-18.
 */
public final class CreateMemberProfileRuleRequest extends RequestData implements CreateAutoModerationRuleRequest {

  @Nullable String name;
  @Nullable AutoModerationEventType eventType;
  @Nullable List<AutoModerationActionRequest> actions;
  @Nullable Boolean enabled;
  @Nullable List<RoleId> exemptRoles;
  @Nullable List<ChannelId> exemptChannels;
  @Nullable MemberProfileTriggerMetadataRequest triggerMetadata;

  /** Creates one with what Discord demands. */
  public CreateMemberProfileRuleRequest(String name, AutoModerationEventType eventType, MemberProfileTriggerMetadataRequest triggerMetadata) {
    this.name = name;
    set(0);
    this.eventType = eventType;
    set(1);
    this.triggerMetadata = triggerMetadata;
    set(7);
  }

  CreateMemberProfileRuleRequest() {}

  /** Sets {@code name}: at most 100 characters. */
  public CreateMemberProfileRuleRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code event_type}. */
  public CreateMemberProfileRuleRequest eventType(AutoModerationEventType eventType) {
    this.eventType = eventType;
    set(1);
    return this;
  }

  /** Returns {@code event_type}; null if it is null or not set. */
  public @Nullable AutoModerationEventType eventType() {
    return eventType;
  }

  /** Sets {@code actions}: 1 to 5 items; null is sent as null. */
  public CreateMemberProfileRuleRequest actions(@Nullable List<? extends AutoModerationActionRequest> actions) {
    this.actions = actions == null ? null : List.copyOf(actions);
    set(2);
    return this;
  }

  /** Adds to {@code actions}. */
  public CreateMemberProfileRuleRequest addAction(AutoModerationActionRequest action) {
    this.actions = added(this.actions, action);
    set(2);
    return this;
  }

  /** Returns {@code actions}; null if it is null or not set. */
  public @Nullable List<AutoModerationActionRequest> actions() {
    return actions;
  }

  /** Sets {@code enabled}: null is sent as null. */
  public CreateMemberProfileRuleRequest enabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    set(3);
    return this;
  }

  /** Returns {@code enabled}; null if it is null or not set. */
  public @Nullable Boolean enabled() {
    return enabled;
  }

  /** Sets {@code exempt_roles}: at most 20 different items; null is sent as null. */
  public CreateMemberProfileRuleRequest exemptRoles(@Nullable List<? extends RoleId> exemptRoles) {
    this.exemptRoles = exemptRoles == null ? null : List.copyOf(exemptRoles);
    set(4);
    return this;
  }

  /** Adds to {@code exempt_roles}. */
  public CreateMemberProfileRuleRequest addExemptRole(RoleId exemptRole) {
    this.exemptRoles = added(this.exemptRoles, exemptRole);
    set(4);
    return this;
  }

  /** Returns {@code exempt_roles}; null if it is null or not set. */
  public @Nullable List<RoleId> exemptRoles() {
    return exemptRoles;
  }

  /** Sets {@code exempt_channels}: at most 50 different items; null is sent as null. */
  public CreateMemberProfileRuleRequest exemptChannels(@Nullable List<? extends ChannelId> exemptChannels) {
    this.exemptChannels = exemptChannels == null ? null : List.copyOf(exemptChannels);
    set(5);
    return this;
  }

  /** Adds to {@code exempt_channels}. */
  public CreateMemberProfileRuleRequest addExemptChannel(ChannelId exemptChannel) {
    this.exemptChannels = added(this.exemptChannels, exemptChannel);
    set(5);
    return this;
  }

  /** Returns {@code exempt_channels}; null if it is null or not set. */
  public @Nullable List<ChannelId> exemptChannels() {
    return exemptChannels;
  }

  /** Sets {@code trigger_metadata}. */
  public CreateMemberProfileRuleRequest triggerMetadata(MemberProfileTriggerMetadataRequest triggerMetadata) {
    this.triggerMetadata = triggerMetadata;
    set(7);
    return this;
  }

  /** Sets {@code trigger_metadata} to what the lambda fills in. */
  public CreateMemberProfileRuleRequest triggerMetadata(Consumer<MemberProfileTriggerMetadataRequest> triggerMetadata) {
    MemberProfileTriggerMetadataRequest value = new MemberProfileTriggerMetadataRequest();
    triggerMetadata.accept(value);
    return triggerMetadata(value);
  }

  /** Returns {@code trigger_metadata}; null if it is null or not set. */
  public @Nullable MemberProfileTriggerMetadataRequest triggerMetadata() {
    return triggerMetadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateMemberProfileRuleRequest> codec() {
    return CreateMemberProfileRuleRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateMemberProfileRuleRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 0, 100);
    checks.demanded("event_type", eventType);
    checks.items("actions", actions, 1, 5);
    checks.each("actions", actions);
    checks.items("exempt_roles", exemptRoles, 0, 20);
    checks.different("exempt_roles", exemptRoles);
    checks.items("exempt_channels", exemptChannels, 0, 50);
    checks.different("exempt_channels", exemptChannels);
    checks.demanded("trigger_metadata", triggerMetadata);
    checks.inside("trigger_metadata", triggerMetadata);
    AutoModerationRules.rule(this, checks);
  }
}
