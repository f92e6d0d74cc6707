package dev.ovend.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A user as a hand-written record for jackson-databind, with the fields of the samples. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainUser(
    String id,
    String username,
    @Nullable String avatar,
    String discriminator,
    long publicFlags,
    long flags,
    @Nullable String banner,
    @Nullable Integer accentColor,
    @Nullable String globalName,
    @Nullable Object avatarDecorationData,
    @Nullable Object collectibles,
    @Nullable String bannerColor,
    @Nullable Object clan,
    @Nullable Object primaryGuild) {}
