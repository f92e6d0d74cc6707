// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.CreateProvisionalTokenByBotRequest;
import dev.ovend.model.CreateProvisionalTokenRequest;
import dev.ovend.model.ExternalAuthType;
import dev.ovend.model.MessageId;
import dev.ovend.model.ProvisionalToken;
import dev.ovend.model.UnmergeProvisionalAccountByBotRequest;
import dev.ovend.model.UnmergeProvisionalAccountRequest;
import dev.ovend.model.UserId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Provisional accounts of the Social SDK.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class PartnerSdk {

  private static final Operation UPDATE_USER_MESSAGE_EXTERNAL_MODERATION_METADATA = Operation.named("update_user_message_external_moderation_metadata");
  private static final Operation PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT = Operation.named("partner_sdk_unmerge_provisional_account");
  private static final Operation BOT_PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT = Operation.named("bot_partner_sdk_unmerge_provisional_account");
  private static final Operation PARTNER_SDK_TOKEN = Operation.named("partner_sdk_token");
  private static final Operation BOT_PARTNER_SDK_TOKEN = Operation.named("bot_partner_sdk_token");

  private final CallFactory calls;

  PartnerSdk(CallFactory calls) {
    this.calls = calls;
  }

  /** Sets what a moderation service says of a direct message between two users, up to 5 entries. */
  @Experimental
  public Call<@Nullable Void> setModerationMetadata(
      UserId firstUser, UserId secondUser, MessageId message, Map<String, String> values) {
    return Outgoing.of(UPDATE_USER_MESSAGE_EXTERNAL_MODERATION_METADATA, firstUser, secondUser, message)
        .body(values)
        .nothing(calls);
  }

  /**
   * Parts a provisional account from the Discord account it was merged with, by an external token.
   */
  @Experimental
  public Call<@Nullable Void> unmerge(UnmergeProvisionalAccountRequest body) {
    return Outgoing.of(PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Parts a provisional account from the Discord account it was merged with, by an external token.
   */
  @Experimental
  public Call<@Nullable Void> unmerge(
      ApplicationId clientId, String externalAuthToken, ExternalAuthType externalAuthType) {
    return Outgoing.of(PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT)
        .body(calls, new UnmergeProvisionalAccountRequest(clientId, externalAuthToken, externalAuthType))
        .nothing(calls);
  }

  /**
   * Parts a provisional account from the Discord account it was merged with, by an external token.
   */
  @Experimental
  public Call<@Nullable Void> unmerge(
      ApplicationId clientId, String externalAuthToken, ExternalAuthType externalAuthType,
      Consumer<UnmergeProvisionalAccountRequest> body) {
    UnmergeProvisionalAccountRequest filled = new UnmergeProvisionalAccountRequest(clientId, externalAuthToken, externalAuthType);
    body.accept(filled);
    return Outgoing.of(PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Parts a provisional account from the Discord account it was merged with, by the external user
   * id.
   */
  @Experimental
  public Call<@Nullable Void> unmergeByBot(UnmergeProvisionalAccountByBotRequest body) {
    return Outgoing.of(BOT_PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Parts a provisional account from the Discord account it was merged with, by the external user
   * id.
   */
  @Experimental
  public Call<@Nullable Void> unmergeByBot(String externalUserId) {
    return Outgoing.of(BOT_PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT)
        .body(calls, new UnmergeProvisionalAccountByBotRequest(externalUserId))
        .nothing(calls);
  }

  /** Gets a token for the provisional account that an external token stands for. */
  @Experimental
  public Call<ProvisionalToken> createToken(CreateProvisionalTokenRequest body) {
    return Outgoing.of(PARTNER_SDK_TOKEN)
        .body(calls, body)
        .value(calls, ProvisionalToken.codec());
  }

  /** Gets a token for the provisional account that an external token stands for. */
  @Experimental
  public Call<ProvisionalToken> createToken(
      ApplicationId clientId, String externalAuthToken, ExternalAuthType externalAuthType) {
    return Outgoing.of(PARTNER_SDK_TOKEN)
        .body(calls, new CreateProvisionalTokenRequest(clientId, externalAuthToken, externalAuthType))
        .value(calls, ProvisionalToken.codec());
  }

  /** Gets a token for the provisional account that an external token stands for. */
  @Experimental
  public Call<ProvisionalToken> createToken(
      ApplicationId clientId, String externalAuthToken, ExternalAuthType externalAuthType,
      Consumer<CreateProvisionalTokenRequest> body) {
    CreateProvisionalTokenRequest filled = new CreateProvisionalTokenRequest(clientId, externalAuthToken, externalAuthType);
    body.accept(filled);
    return Outgoing.of(PARTNER_SDK_TOKEN)
        .body(calls, filled)
        .value(calls, ProvisionalToken.codec());
  }

  /** Gets a token for the provisional account of an external user id. */
  @Experimental
  public Call<ProvisionalToken> createTokenByBot(CreateProvisionalTokenByBotRequest body) {
    return Outgoing.of(BOT_PARTNER_SDK_TOKEN)
        .body(calls, body)
        .value(calls, ProvisionalToken.codec());
  }

  /** Gets a token for the provisional account of an external user id. */
  @Experimental
  public Call<ProvisionalToken> createTokenByBot(String externalUserId) {
    return Outgoing.of(BOT_PARTNER_SDK_TOKEN)
        .body(calls, new CreateProvisionalTokenByBotRequest(externalUserId))
        .value(calls, ProvisionalToken.codec());
  }

  /** Gets a token for the provisional account of an external user id. */
  @Experimental
  public Call<ProvisionalToken> createTokenByBot(
      String externalUserId, Consumer<CreateProvisionalTokenByBotRequest> body) {
    CreateProvisionalTokenByBotRequest filled = new CreateProvisionalTokenByBotRequest(externalUserId);
    body.accept(filled);
    return Outgoing.of(BOT_PARTNER_SDK_TOKEN)
        .body(calls, filled)
        .value(calls, ProvisionalToken.codec());
  }
}
