// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Search message, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SearchMessageResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param content {@code content}
 * @param mentions {@code mentions}
 * @param mentionRoles {@code mention_roles}: different items
 * @param attachments {@code attachments}
 * @param embeds {@code embeds}
 * @param timestamp {@code timestamp}
 * @param editedTimestamp {@code edited_timestamp}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param components {@code components}
 * @param stickers {@code stickers}
 * @param stickerItems {@code sticker_items}
 * @param id {@code id}
 * @param channelId {@code channel_id}
 * @param author {@code author}
 * @param pinned {@code pinned}
 * @param mentionEveryone {@code mention_everyone}
 * @param tts {@code tts}
 * @param call {@code call}: null if there is none
 * @param activity {@code activity}: null if there is none
 * @param application {@code application}: null if there is none
 * @param applicationId {@code application_id}: null if there is none
 * @param interaction {@code interaction}: null if there is none
 * @param nonce {@code nonce}: null if there is none
 * @param webhookId {@code webhook_id}: null if there is none
 * @param messageReference {@code message_reference}: null if there is none
 * @param thread {@code thread}: null if there is none
 * @param mentionChannels {@code mention_channels}
 * @param roleSubscriptionData {@code role_subscription_data}: null if there is none
 * @param purchaseNotification {@code purchase_notification}: null if there is none
 * @param position {@code position}: null if there is none
 * @param resolved {@code resolved}: null if there is none
 * @param poll {@code poll}: null if there is none
 * @param sharedClientTheme {@code shared_client_theme}: null if there is none
 * @param interactionMetadata {@code interaction_metadata}: null if there is none
 * @param messageSnapshots {@code message_snapshots}
 * @param lobbyMember {@code lobby_member}: null if there is none
 * @param reactions {@code reactions}
 * @param referencedMessage {@code referenced_message}: null if there is none
 * @param hit {@code hit}
 * @param restrictionCount {@code restriction_count}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record SearchMessage(
    MessageType type,
    String content,
    List<User> mentions,
    List<RoleId> mentionRoles,
    List<Attachment> attachments,
    List<Embed> embeds,
    Instant timestamp,
    @Nullable Instant editedTimestamp,
    @Nullable MessageFlags flags,
    List<Component> components,
    List<Sticker> stickers,
    List<StickerItem> stickerItems,
    MessageId id,
    ChannelId channelId,
    User author,
    boolean pinned,
    boolean mentionEveryone,
    boolean tts,
    @Nullable MessageCall call,
    @Nullable MessageActivity activity,
    @Nullable BasicApplication application,
    @Nullable ApplicationId applicationId,
    @Nullable MessageInteraction interaction,
    @Nullable String nonce,
    @Nullable WebhookId webhookId,
    @Nullable MessageReference messageReference,
    @Nullable ThreadChannel thread,
    List<ChannelMention> mentionChannels,
    @Nullable RoleSubscriptionData roleSubscriptionData,
    @Nullable PurchaseNotification purchaseNotification,
    @Nullable Integer position,
    @Nullable ResolvedObjects resolved,
    @Nullable Poll poll,
    @Nullable ClientTheme sharedClientTheme,
    @Nullable InteractionMetadata interactionMetadata,
    List<MessageSnapshot> messageSnapshots,
    @Nullable MessageLobbyMember lobbyMember,
    List<Reaction> reactions,
    @Nullable BasicMessage referencedMessage,
    boolean hit,
    @Nullable Integer restrictionCount,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SearchMessage> codec() {
    return SearchMessageCodec.INSTANCE;
  }
}
