// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invite application, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InviteApplicationResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param description {@code description}
 * @param type {@code type}: null if there is none
 * @param coverImage {@code cover_image}: null if there is none
 * @param primarySkuId {@code primary_sku_id}: null if there is none
 * @param bot {@code bot}: null if there is none
 * @param slug {@code slug}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param rpcOrigins {@code rpc_origins}
 * @param botPublic {@code bot_public}: null if there is none
 * @param botRequireCodeGrant {@code bot_require_code_grant}: null if there is none
 * @param termsOfServiceUrl {@code terms_of_service_url}: null if there is none
 * @param privacyPolicyUrl {@code privacy_policy_url}: null if there is none
 * @param customInstallUrl {@code custom_install_url}: null if there is none
 * @param installParams {@code install_params}: null if there is none
 * @param integrationTypesConfig {@code integration_types_config}
 * @param verifyKey {@code verify_key}
 * @param flags {@code flags}: null if there is none
 * @param flagsNew {@code flags_new}: null if there is none
 * @param maxParticipants {@code max_participants}: null if there is none
 * @param tags {@code tags}: different items
 * @param unknownFields what has no place here yet
 */
public record InviteApplication(
    ApplicationId id,
    String name,
    @Nullable String icon,
    String description,
    @Nullable ApplicationType type,
    @Nullable String coverImage,
    @Nullable SkuId primarySkuId,
    @Nullable User bot,
    @Nullable String slug,
    @Nullable GuildId guildId,
    List<String> rpcOrigins,
    @Nullable Boolean botPublic,
    @Nullable Boolean botRequireCodeGrant,
    @Nullable String termsOfServiceUrl,
    @Nullable String privacyPolicyUrl,
    @Nullable String customInstallUrl,
    @Nullable InstallParams installParams,
    Map<String, IntegrationTypeConfiguration> integrationTypesConfig,
    String verifyKey,
    @Nullable ApplicationFlags flags,
    @Nullable ApplicationFlags flagsNew,
    @Nullable Integer maxParticipants,
    List<String> tags,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InviteApplication> codec() {
    return InviteApplicationCodec.INSTANCE;
  }
}
