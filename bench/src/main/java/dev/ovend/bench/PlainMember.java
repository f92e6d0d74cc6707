package dev.ovend.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as a hand-written record for jackson-databind, with the fields of the samples. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainMember(
    @Nullable String avatar,
    @Nullable String banner,
    @Nullable Instant communicationDisabledUntil,
    long flags,
    Instant joinedAt,
    @Nullable String nick,
    boolean pending,
    @Nullable Instant premiumSince,
    List<String> roles,
    @Nullable Instant unusualDmActivityUntil,
    PlainUser user,
    boolean mute,
    boolean deaf) {}
