// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class BasicMessageCodec implements Codec<BasicMessage> {

  static final BasicMessageCodec INSTANCE = new BasicMessageCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "content!", "mentions!", "mention_roles!", "attachments!", "embeds!",
          "timestamp!", "edited_timestamp!", "flags", "components", "stickers", "sticker_items",
          "id!", "channel_id!", "author!", "pinned!", "mention_everyone!", "tts!", "call",
          "activity", "application", "application_id", "interaction", "nonce", "webhook_id",
          "message_reference", "thread", "mention_channels", "role_subscription_data",
          "purchase_notification", "position", "resolved", "poll", "shared_client_theme",
          "interaction_metadata", "message_snapshots", "lobby_member");

  private BasicMessageCodec() {}

  @Override
  public BasicMessage read(JsonReader in) {
    MessageType type_ = null;
    String content_ = null;
    List<User> mentions_ = List.of();
    List<RoleId> mentionRoles_ = List.of();
    List<Attachment> attachments_ = List.of();
    List<Embed> embeds_ = List.of();
    Instant timestamp_ = null;
    Instant editedTimestamp_ = null;
    MessageFlags flags_ = null;
    List<Component> components_ = List.of();
    List<Sticker> stickers_ = List.of();
    List<StickerItem> stickerItems_ = List.of();
    MessageId id_ = null;
    ChannelId channelId_ = null;
    User author_ = null;
    boolean pinned_ = false;
    boolean mentionEveryone_ = false;
    boolean tts_ = false;
    MessageCall call_ = null;
    MessageActivity activity_ = null;
    BasicApplication application_ = null;
    ApplicationId applicationId_ = null;
    MessageInteraction interaction_ = null;
    String nonce_ = null;
    WebhookId webhookId_ = null;
    MessageReference messageReference_ = null;
    ThreadChannel thread_ = null;
    List<ChannelMention> mentionChannels_ = List.of();
    RoleSubscriptionData roleSubscriptionData_ = null;
    PurchaseNotification purchaseNotification_ = null;
    Integer position_ = null;
    ResolvedObjects resolved_ = null;
    Poll poll_ = null;
    ClientTheme sharedClientTheme_ = null;
    InteractionMetadata interactionMetadata_ = null;
    List<MessageSnapshot> messageSnapshots_ = List.of();
    MessageLobbyMember lobbyMember_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(MessageType.CODEC);
        case 1 -> content_ = in.string();
        case 2 -> mentions_ = in.list(UserCodec.INSTANCE);
        case 3 -> mentionRoles_ = in.list(RoleId.CODEC);
        case 4 -> attachments_ = in.list(AttachmentCodec.INSTANCE);
        case 5 -> embeds_ = in.list(EmbedCodec.INSTANCE);
        case 6 -> timestamp_ = in.instant();
        case 7 -> editedTimestamp_ = in.instant();
        case 8 -> flags_ = in.value(MessageFlags.CODEC);
        case 9 -> components_ = in.list(ComponentCodec.INSTANCE);
        case 10 -> stickers_ = in.list(StickerCodec.INSTANCE);
        case 11 -> stickerItems_ = in.list(StickerItemCodec.INSTANCE);
        case 12 -> id_ = in.value(MessageId.CODEC);
        case 13 -> channelId_ = in.value(ChannelId.CODEC);
        case 14 -> author_ = in.value(UserCodec.INSTANCE);
        case 15 -> pinned_ = in.bool();
        case 16 -> mentionEveryone_ = in.bool();
        case 17 -> tts_ = in.bool();
        case 18 -> call_ = in.value(MessageCallCodec.INSTANCE);
        case 19 -> activity_ = in.value(MessageActivityCodec.INSTANCE);
        case 20 -> application_ = in.value(BasicApplicationCodec.INSTANCE);
        case 21 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 22 -> interaction_ = in.value(MessageInteractionCodec.INSTANCE);
        case 23 -> nonce_ = in.string();
        case 24 -> webhookId_ = in.value(WebhookId.CODEC);
        case 25 -> messageReference_ = in.value(MessageReferenceCodec.INSTANCE);
        case 26 -> thread_ = in.value(ThreadChannelCodec.INSTANCE);
        case 27 -> mentionChannels_ = in.list(ChannelMentionCodec.INSTANCE);
        case 28 -> roleSubscriptionData_ = in.value(RoleSubscriptionDataCodec.INSTANCE);
        case 29 -> purchaseNotification_ = in.value(PurchaseNotificationCodec.INSTANCE);
        case 30 -> position_ = in.int32OrNull();
        case 31 -> resolved_ = in.value(ResolvedObjectsCodec.INSTANCE);
        case 32 -> poll_ = in.value(PollCodec.INSTANCE);
        case 33 -> sharedClientTheme_ = in.value(ClientThemeCodec.INSTANCE);
        case 34 -> interactionMetadata_ = in.value(InteractionMetadataCodec.INSTANCE);
        case 35 -> messageSnapshots_ = in.list(MessageSnapshotCodec.INSTANCE);
        case 36 -> lobbyMember_ = in.value(MessageLobbyMemberCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BasicMessage(
        type_, content_, mentions_, mentionRoles_, attachments_, embeds_, timestamp_,
        editedTimestamp_, flags_, components_, stickers_, stickerItems_, id_, channelId_, author_,
        pinned_, mentionEveryone_, tts_, call_, activity_, application_, applicationId_,
        interaction_, nonce_, webhookId_, messageReference_, thread_, mentionChannels_,
        roleSubscriptionData_, purchaseNotification_, position_, resolved_, poll_,
        sharedClientTheme_, interactionMetadata_, messageSnapshots_, lobbyMember_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(BasicMessage value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), MessageType.CODEC);
    out.string(FIELDS, 1, value.content());
    out.list(FIELDS, 2, value.mentions(), UserCodec.INSTANCE);
    out.list(FIELDS, 3, value.mentionRoles(), RoleId.CODEC);
    out.list(FIELDS, 4, value.attachments(), AttachmentCodec.INSTANCE);
    out.list(FIELDS, 5, value.embeds(), EmbedCodec.INSTANCE);
    out.instant(FIELDS, 6, value.timestamp());
    out.instant(FIELDS, 7, value.editedTimestamp());
    out.value(FIELDS, 8, value.flags(), MessageFlags.CODEC);
    if (!value.components().isEmpty()) {
      out.list(FIELDS, 9, value.components(), ComponentCodec.INSTANCE);
    }
    if (!value.stickers().isEmpty()) {
      out.list(FIELDS, 10, value.stickers(), StickerCodec.INSTANCE);
    }
    if (!value.stickerItems().isEmpty()) {
      out.list(FIELDS, 11, value.stickerItems(), StickerItemCodec.INSTANCE);
    }
    out.value(FIELDS, 12, value.id(), MessageId.CODEC);
    out.value(FIELDS, 13, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 14, value.author(), UserCodec.INSTANCE);
    out.bool(FIELDS, 15, value.pinned());
    out.bool(FIELDS, 16, value.mentionEveryone());
    out.bool(FIELDS, 17, value.tts());
    out.value(FIELDS, 18, value.call(), MessageCallCodec.INSTANCE);
    out.value(FIELDS, 19, value.activity(), MessageActivityCodec.INSTANCE);
    out.value(FIELDS, 20, value.application(), BasicApplicationCodec.INSTANCE);
    out.value(FIELDS, 21, value.applicationId(), ApplicationId.CODEC);
    out.value(FIELDS, 22, value.interaction(), MessageInteractionCodec.INSTANCE);
    out.string(FIELDS, 23, value.nonce());
    out.value(FIELDS, 24, value.webhookId(), WebhookId.CODEC);
    out.value(FIELDS, 25, value.messageReference(), MessageReferenceCodec.INSTANCE);
    out.value(FIELDS, 26, value.thread(), ThreadChannelCodec.INSTANCE);
    if (!value.mentionChannels().isEmpty()) {
      out.list(FIELDS, 27, value.mentionChannels(), ChannelMentionCodec.INSTANCE);
    }
    out.value(FIELDS, 28, value.roleSubscriptionData(), RoleSubscriptionDataCodec.INSTANCE);
    out.value(FIELDS, 29, value.purchaseNotification(), PurchaseNotificationCodec.INSTANCE);
    out.int32(FIELDS, 30, value.position());
    out.value(FIELDS, 31, value.resolved(), ResolvedObjectsCodec.INSTANCE);
    out.value(FIELDS, 32, value.poll(), PollCodec.INSTANCE);
    out.value(FIELDS, 33, value.sharedClientTheme(), ClientThemeCodec.INSTANCE);
    out.value(FIELDS, 34, value.interactionMetadata(), InteractionMetadataCodec.INSTANCE);
    if (!value.messageSnapshots().isEmpty()) {
      out.list(FIELDS, 35, value.messageSnapshots(), MessageSnapshotCodec.INSTANCE);
    }
    out.value(FIELDS, 36, value.lobbyMember(), MessageLobbyMemberCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
