// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds codecs by the names of types, in Java or in Discord's API description. */
final class KnownSchemas {

  private KnownSchemas() {}

  /** Returns the codec of a type by its Java name; null if there is none. */
  static @Nullable Codec<?> type(String name) {
    return switch (name) {
      case "ActionRow" -> ActionRow.codec();
      case "ActionRowChild" -> ActionRowChild.codec();
      case "ActionRowChildComponent" -> ActionRowChildComponent.codec();
      case "ActionRowComponent" -> ActionRowComponent.codec();
      case "ActivityAttachment" -> ActivityAttachment.codec();
      case "ActivityCallbackResource" -> ActivityCallbackResource.codec();
      case "ActivityInstance" -> ActivityInstance.codec();
      case "ActivityLocation" -> ActivityLocation.codec();
      case "AddMemberRequest" -> AddMemberRequest.codec();
      case "AddRecipientRequest" -> AddRecipientRequest.codec();
      case "AllowedMentionsRequest" -> AllowedMentionsRequest.codec();
      case "AnsweredInteraction" -> AnsweredInteraction.codec();
      case "Application" -> Application.codec();
      case "ApplicationCommand" -> ApplicationCommand.codec();
      case "ApplicationCommandAttachmentOption" -> ApplicationCommandAttachmentOption.codec();
      case "ApplicationCommandBooleanOption" -> ApplicationCommandBooleanOption.codec();
      case "ApplicationCommandChannelOption" -> ApplicationCommandChannelOption.codec();
      case "ApplicationCommandIntegerOption" -> ApplicationCommandIntegerOption.codec();
      case "ApplicationCommandInteractionMetadata" -> ApplicationCommandInteractionMetadata.codec();
      case "ApplicationCommandMentionableOption" -> ApplicationCommandMentionableOption.codec();
      case "ApplicationCommandNumberOption" -> ApplicationCommandNumberOption.codec();
      case "ApplicationCommandOption" -> ApplicationCommandOption.codec();
      case "ApplicationCommandOptionIntegerChoice" -> ApplicationCommandOptionIntegerChoice.codec();
      case "ApplicationCommandOptionNumberChoice" -> ApplicationCommandOptionNumberChoice.codec();
      case "ApplicationCommandOptionStringChoice" -> ApplicationCommandOptionStringChoice.codec();
      case "ApplicationCommandPermission" -> ApplicationCommandPermission.codec();
      case "ApplicationCommandPermissionRequest" -> ApplicationCommandPermissionRequest.codec();
      case "ApplicationCommandPermissions" -> ApplicationCommandPermissions.codec();
      case "ApplicationCommandRequest" -> ApplicationCommandRequest.codec();
      case "ApplicationCommandRoleOption" -> ApplicationCommandRoleOption.codec();
      case "ApplicationCommandStringOption" -> ApplicationCommandStringOption.codec();
      case "ApplicationCommandSubcommandGroupOption" -> ApplicationCommandSubcommandGroupOption.codec();
      case "ApplicationCommandSubcommandOption" -> ApplicationCommandSubcommandOption.codec();
      case "ApplicationCommandUserOption" -> ApplicationCommandUserOption.codec();
      case "ApplicationCommandValueOption" -> ApplicationCommandValueOption.codec();
      case "ApplicationDescriptionRequest" -> ApplicationDescriptionRequest.codec();
      case "ApplicationEmojiList" -> ApplicationEmojiList.codec();
      case "ApplicationWebhook" -> ApplicationWebhook.codec();
      case "AttachedFileRequest" -> AttachedFileRequest.codec();
      case "Attachment" -> Attachment.codec();
      case "AttachmentOption" -> AttachmentOption.codec();
      case "AttachmentRequest" -> AttachmentRequest.codec();
      case "AuditLog" -> AuditLog.codec();
      case "AuditLogChange" -> AuditLogChange.codec();
      case "AuditLogEntry" -> AuditLogEntry.codec();
      case "AutoModerationAction" -> AutoModerationAction.codec();
      case "AutoModerationActionRequest" -> AutoModerationActionRequest.codec();
      case "AutoModerationRule" -> AutoModerationRule.codec();
      case "AutocompleteCallbackRequest" -> AutocompleteCallbackRequest.codec();
      case "AutocompleteChoicesRequest" -> AutocompleteChoicesRequest.codec();
      case "AvatarDecoration" -> AvatarDecoration.codec();
      case "Ban" -> Ban.codec();
      case "BanRequest" -> BanRequest.codec();
      case "BasicApplication" -> BasicApplication.codec();
      case "BasicGuildMember" -> BasicGuildMember.codec();
      case "BasicMessage" -> BasicMessage.codec();
      case "BlockMemberInteractionAction" -> BlockMemberInteractionAction.codec();
      case "BlockMemberInteractionActionMetadata" -> BlockMemberInteractionActionMetadata.codec();
      case "BlockMemberInteractionActionMetadataRequest" -> BlockMemberInteractionActionMetadataRequest.codec();
      case "BlockMemberInteractionActionRequest" -> BlockMemberInteractionActionRequest.codec();
      case "BlockMessageAction" -> BlockMessageAction.codec();
      case "BlockMessageActionMetadata" -> BlockMessageActionMetadata.codec();
      case "BlockMessageActionMetadataRequest" -> BlockMessageActionMetadataRequest.codec();
      case "BlockMessageActionRequest" -> BlockMessageActionRequest.codec();
      case "BooleanOption" -> BooleanOption.codec();
      case "BotGatewayInfo" -> BotGatewayInfo.codec();
      case "BulkBanRequest" -> BulkBanRequest.codec();
      case "BulkBanResult" -> BulkBanResult.codec();
      case "BulkDeleteMessagesRequest" -> BulkDeleteMessagesRequest.codec();
      case "BulkLobbyMemberRequest" -> BulkLobbyMemberRequest.codec();
      case "Button" -> Button.codec();
      case "ButtonComponent" -> ButtonComponent.codec();
      case "Channel" -> Channel.codec();
      case "ChannelFollowerWebhook" -> ChannelFollowerWebhook.codec();
      case "ChannelMention" -> ChannelMention.codec();
      case "ChannelOption" -> ChannelOption.codec();
      case "ChannelPositionRequest" -> ChannelPositionRequest.codec();
      case "ChannelSelect" -> ChannelSelect.codec();
      case "ChannelSelectComponent" -> ChannelSelectComponent.codec();
      case "ChannelSelectDefaultValue" -> ChannelSelectDefaultValue.codec();
      case "Checkbox" -> Checkbox.codec();
      case "CheckboxGroup" -> CheckboxGroup.codec();
      case "CheckboxOption" -> CheckboxOption.codec();
      case "ClientTheme" -> ClientTheme.codec();
      case "ClientThemeRequest" -> ClientThemeRequest.codec();
      case "Collectibles" -> Collectibles.codec();
      case "CommandOption" -> CommandOption.codec();
      case "CommandValueOption" -> CommandValueOption.codec();
      case "Component" -> Component.codec();
      case "ComponentEmoji" -> ComponentEmoji.codec();
      case "ComponentEmojiRequest" -> ComponentEmojiRequest.codec();
      case "ConnectedAccount" -> ConnectedAccount.codec();
      case "ConnectedAccountGuild" -> ConnectedAccountGuild.codec();
      case "ConnectedAccountIntegration" -> ConnectedAccountIntegration.codec();
      case "Container" -> Container.codec();
      case "ContainerChild" -> ContainerChild.codec();
      case "ContainerChildComponent" -> ContainerChildComponent.codec();
      case "ContainerComponent" -> ContainerComponent.codec();
      case "CreateApplicationCommandRequest" -> CreateApplicationCommandRequest.codec();
      case "CreateApplicationEmojiRequest" -> CreateApplicationEmojiRequest.codec();
      case "CreateAutoModerationRuleRequest" -> CreateAutoModerationRuleRequest.codec();
      case "CreateDmRequest" -> CreateDmRequest.codec();
      case "CreateExternalEventRequest" -> CreateExternalEventRequest.codec();
      case "CreateForumTagRequest" -> CreateForumTagRequest.codec();
      case "CreateForumThreadRequest" -> CreateForumThreadRequest.codec();
      case "CreateGroupDmInviteRequest" -> CreateGroupDmInviteRequest.codec();
      case "CreateGuildChannelRequest" -> CreateGuildChannelRequest.codec();
      case "CreateGuildEmojiRequest" -> CreateGuildEmojiRequest.codec();
      case "CreateGuildInviteRequest" -> CreateGuildInviteRequest.codec();
      case "CreateGuildStickerRequest" -> CreateGuildStickerRequest.codec();
      case "CreateGuildTemplateRequest" -> CreateGuildTemplateRequest.codec();
      case "CreateKeywordPresetRuleRequest" -> CreateKeywordPresetRuleRequest.codec();
      case "CreateKeywordRuleRequest" -> CreateKeywordRuleRequest.codec();
      case "CreateLobbyMessageRequest" -> CreateLobbyMessageRequest.codec();
      case "CreateLobbyRequest" -> CreateLobbyRequest.codec();
      case "CreateMemberProfileRuleRequest" -> CreateMemberProfileRuleRequest.codec();
      case "CreateMentionSpamRuleRequest" -> CreateMentionSpamRuleRequest.codec();
      case "CreateMessageRequest" -> CreateMessageRequest.codec();
      case "CreateOrJoinLobbyRequest" -> CreateOrJoinLobbyRequest.codec();
      case "CreateProvisionalTokenByBotRequest" -> CreateProvisionalTokenByBotRequest.codec();
      case "CreateProvisionalTokenRequest" -> CreateProvisionalTokenRequest.codec();
      case "CreateRoleRequest" -> CreateRoleRequest.codec();
      case "CreateScheduledEventExceptionRequest" -> CreateScheduledEventExceptionRequest.codec();
      case "CreateScheduledEventRequest" -> CreateScheduledEventRequest.codec();
      case "CreateSoundboardSoundRequest" -> CreateSoundboardSoundRequest.codec();
      case "CreateSpamRuleRequest" -> CreateSpamRuleRequest.codec();
      case "CreateStageEventRequest" -> CreateStageEventRequest.codec();
      case "CreateStageInstanceRequest" -> CreateStageInstanceRequest.codec();
      case "CreateTestEntitlementRequest" -> CreateTestEntitlementRequest.codec();
      case "CreateTextThreadRequest" -> CreateTextThreadRequest.codec();
      case "CreateThreadFromMessageRequest" -> CreateThreadFromMessageRequest.codec();
      case "CreateVoiceEventRequest" -> CreateVoiceEventRequest.codec();
      case "CreateWebhookRequest" -> CreateWebhookRequest.codec();
      case "CreatedThread" -> CreatedThread.codec();
      case "CurrentApplication" -> CurrentApplication.codec();
      case "CurrentMember" -> CurrentMember.codec();
      case "CurrentNick" -> CurrentNick.codec();
      case "CurrentUser" -> CurrentUser.codec();
      case "CurrentUserGuild" -> CurrentUserGuild.codec();
      case "DecideJoinRequestRequest" -> DecideJoinRequestRequest.codec();
      case "DefaultChannel" -> DefaultChannel.codec();
      case "DefaultMentionable" -> DefaultMentionable.codec();
      case "DefaultReactionEmoji" -> DefaultReactionEmoji.codec();
      case "DefaultReactionEmojiRequest" -> DefaultReactionEmojiRequest.codec();
      case "DefaultRole" -> DefaultRole.codec();
      case "DefaultUser" -> DefaultUser.codec();
      case "DiscordIntegration" -> DiscordIntegration.codec();
      case "DmChannel" -> DmChannel.codec();
      case "Embed" -> Embed.codec();
      case "EmbedAuthor" -> EmbedAuthor.codec();
      case "EmbedAuthorRequest" -> EmbedAuthorRequest.codec();
      case "EmbedField" -> EmbedField.codec();
      case "EmbedFieldRequest" -> EmbedFieldRequest.codec();
      case "EmbedFooter" -> EmbedFooter.codec();
      case "EmbedFooterRequest" -> EmbedFooterRequest.codec();
      case "EmbedImage" -> EmbedImage.codec();
      case "EmbedImageRequest" -> EmbedImageRequest.codec();
      case "EmbedProvider" -> EmbedProvider.codec();
      case "EmbedProviderRequest" -> EmbedProviderRequest.codec();
      case "EmbedRequest" -> EmbedRequest.codec();
      case "EmbedThumbnailRequest" -> EmbedThumbnailRequest.codec();
      case "EmbedVideo" -> EmbedVideo.codec();
      case "EmbedVideoRequest" -> EmbedVideoRequest.codec();
      case "Emoji" -> Emoji.codec();
      case "Entitlement" -> Entitlement.codec();
      case "ExecuteWebhookRequest" -> ExecuteWebhookRequest.codec();
      case "ExternalConnectionIntegration" -> ExternalConnectionIntegration.codec();
      case "ExternalEventMetadata" -> ExternalEventMetadata.codec();
      case "ExternalEventMetadataRequest" -> ExternalEventMetadataRequest.codec();
      case "ExternalScheduledEvent" -> ExternalScheduledEvent.codec();
      case "FileComponent" -> FileComponent.codec();
      case "FileDisplay" -> FileDisplay.codec();
      case "FileUpload" -> FileUpload.codec();
      case "FollowChannelRequest" -> FollowChannelRequest.codec();
      case "FollowedChannel" -> FollowedChannel.codec();
      case "FormField" -> FormField.codec();
      case "ForumPostMessageRequest" -> ForumPostMessageRequest.codec();
      case "ForumTag" -> ForumTag.codec();
      case "FriendInvite" -> FriendInvite.codec();
      case "GatewayInfo" -> GatewayInfo.codec();
      case "GithubAuthorRequest" -> GithubAuthorRequest.codec();
      case "GithubCheckAppRequest" -> GithubCheckAppRequest.codec();
      case "GithubCheckPullRequestRequest" -> GithubCheckPullRequestRequest.codec();
      case "GithubCheckRunOutputRequest" -> GithubCheckRunOutputRequest.codec();
      case "GithubCheckRunRequest" -> GithubCheckRunRequest.codec();
      case "GithubCheckSuiteRequest" -> GithubCheckSuiteRequest.codec();
      case "GithubCommentRequest" -> GithubCommentRequest.codec();
      case "GithubCommitRequest" -> GithubCommitRequest.codec();
      case "GithubDiscussionRequest" -> GithubDiscussionRequest.codec();
      case "GithubEventRequest" -> GithubEventRequest.codec();
      case "GithubIssueRequest" -> GithubIssueRequest.codec();
      case "GithubReleaseRequest" -> GithubReleaseRequest.codec();
      case "GithubRepositoryRequest" -> GithubRepositoryRequest.codec();
      case "GithubReviewRequest" -> GithubReviewRequest.codec();
      case "GithubUserRequest" -> GithubUserRequest.codec();
      case "GroupDmChannel" -> GroupDmChannel.codec();
      case "GroupDmInvite" -> GroupDmInvite.codec();
      case "Guild" -> Guild.codec();
      case "GuildActivityLocation" -> GuildActivityLocation.codec();
      case "GuildChannel" -> GuildChannel.codec();
      case "GuildInvite" -> GuildInvite.codec();
      case "GuildLiveliness" -> GuildLiveliness.codec();
      case "GuildMember" -> GuildMember.codec();
      case "GuildPreview" -> GuildPreview.codec();
      case "GuildProductPurchase" -> GuildProductPurchase.codec();
      case "GuildSticker" -> GuildSticker.codec();
      case "GuildSubscriptionIntegration" -> GuildSubscriptionIntegration.codec();
      case "GuildTemplate" -> GuildTemplate.codec();
      case "GuildTemplateChannel" -> GuildTemplateChannel.codec();
      case "GuildTemplateForumTag" -> GuildTemplateForumTag.codec();
      case "GuildTemplateRole" -> GuildTemplateRole.codec();
      case "GuildTemplateRoleColors" -> GuildTemplateRoleColors.codec();
      case "GuildTemplateSnapshot" -> GuildTemplateSnapshot.codec();
      case "IncidentsData" -> IncidentsData.codec();
      case "IncomingWebhook" -> IncomingWebhook.codec();
      case "InstallParams" -> InstallParams.codec();
      case "InstallParamsRequest" -> InstallParamsRequest.codec();
      case "IntegerChoice" -> IntegerChoice.codec();
      case "IntegerChoicesRequest" -> IntegerChoicesRequest.codec();
      case "IntegerOption" -> IntegerOption.codec();
      case "Integration" -> Integration.codec();
      case "IntegrationAccount" -> IntegrationAccount.codec();
      case "IntegrationApplication" -> IntegrationApplication.codec();
      case "IntegrationTypeConfiguration" -> IntegrationTypeConfiguration.codec();
      case "IntegrationTypeConfigurationRequest" -> IntegrationTypeConfigurationRequest.codec();
      case "InteractionCallback" -> InteractionCallback.codec();
      case "InteractionCallbackRequest" -> InteractionCallbackRequest.codec();
      case "InteractionCallbackResource" -> InteractionCallbackResource.codec();
      case "InteractionMessageRequest" -> InteractionMessageRequest.codec();
      case "InteractionMessageUpdateRequest" -> InteractionMessageUpdateRequest.codec();
      case "InteractionMetadata" -> InteractionMetadata.codec();
      case "Invite" -> Invite.codec();
      case "InviteApplication" -> InviteApplication.codec();
      case "InviteChannel" -> InviteChannel.codec();
      case "InviteChannelRecipient" -> InviteChannelRecipient.codec();
      case "InviteGuild" -> InviteGuild.codec();
      case "InviteRole" -> InviteRole.codec();
      case "InviteScheduledEvent" -> InviteScheduledEvent.codec();
      case "JoinRequest" -> JoinRequest.codec();
      case "JoinRequestList" -> JoinRequestList.codec();
      case "KeywordPresetRule" -> KeywordPresetRule.codec();
      case "KeywordPresetTriggerMetadata" -> KeywordPresetTriggerMetadata.codec();
      case "KeywordPresetTriggerMetadataRequest" -> KeywordPresetTriggerMetadataRequest.codec();
      case "KeywordRule" -> KeywordRule.codec();
      case "KeywordTriggerMetadata" -> KeywordTriggerMetadata.codec();
      case "KeywordTriggerMetadataRequest" -> KeywordTriggerMetadataRequest.codec();
      case "Label" -> Label.codec();
      case "LabelChild" -> LabelChild.codec();
      case "LaunchActivityCallbackRequest" -> LaunchActivityCallbackRequest.codec();
      case "LaunchedActivity" -> LaunchedActivity.codec();
      case "LinkLobbyChannelRequest" -> LinkLobbyChannelRequest.codec();
      case "Lobby" -> Lobby.codec();
      case "LobbyInvite" -> LobbyInvite.codec();
      case "LobbyMember" -> LobbyMember.codec();
      case "LobbyMemberRequest" -> LobbyMemberRequest.codec();
      case "LobbyMessage" -> LobbyMessage.codec();
      case "MediaGallery" -> MediaGallery.codec();
      case "MediaGalleryComponent" -> MediaGalleryComponent.codec();
      case "MediaGalleryItem" -> MediaGalleryItem.codec();
      case "MediaGalleryItemRequest" -> MediaGalleryItemRequest.codec();
      case "MemberProfileRule" -> MemberProfileRule.codec();
      case "MemberProfileTriggerMetadata" -> MemberProfileTriggerMetadata.codec();
      case "MemberProfileTriggerMetadataRequest" -> MemberProfileTriggerMetadataRequest.codec();
      case "MentionSpamRule" -> MentionSpamRule.codec();
      case "MentionSpamTriggerMetadata" -> MentionSpamTriggerMetadata.codec();
      case "MentionSpamTriggerMetadataRequest" -> MentionSpamTriggerMetadataRequest.codec();
      case "MentionableOption" -> MentionableOption.codec();
      case "MentionableSelect" -> MentionableSelect.codec();
      case "MentionableSelectComponent" -> MentionableSelectComponent.codec();
      case "MentionableSelectDefaultValue" -> MentionableSelectDefaultValue.codec();
      case "Message" -> Message.codec();
      case "MessageActivity" -> MessageActivity.codec();
      case "MessageCall" -> MessageCall.codec();
      case "MessageCallbackRequest" -> MessageCallbackRequest.codec();
      case "MessageCallbackResource" -> MessageCallbackResource.codec();
      case "MessageComponent" -> MessageComponent.codec();
      case "MessageComponentInteractionMetadata" -> MessageComponentInteractionMetadata.codec();
      case "MessageInteraction" -> MessageInteraction.codec();
      case "MessageLobbyMember" -> MessageLobbyMember.codec();
      case "MessageReference" -> MessageReference.codec();
      case "MessageReferenceRequest" -> MessageReferenceRequest.codec();
      case "MessageSearch" -> MessageSearch.codec();
      case "MessageSearchResult" -> MessageSearchResult.codec();
      case "MessageSnapshot" -> MessageSnapshot.codec();
      case "MessageUpdateCallbackRequest" -> MessageUpdateCallbackRequest.codec();
      case "MessageUpdateCallbackResource" -> MessageUpdateCallbackResource.codec();
      case "ModalActionRow" -> ModalActionRow.codec();
      case "ModalCallbackRequest" -> ModalCallbackRequest.codec();
      case "ModalChannelSelect" -> ModalChannelSelect.codec();
      case "ModalComponent" -> ModalComponent.codec();
      case "ModalMentionableSelect" -> ModalMentionableSelect.codec();
      case "ModalRequest" -> ModalRequest.codec();
      case "ModalRoleSelect" -> ModalRoleSelect.codec();
      case "ModalStringSelect" -> ModalStringSelect.codec();
      case "ModalSubmitInteractionMetadata" -> ModalSubmitInteractionMetadata.codec();
      case "ModalTextDisplay" -> ModalTextDisplay.codec();
      case "ModalUserSelect" -> ModalUserSelect.codec();
      case "MultipleChoiceFormField" -> MultipleChoiceFormField.codec();
      case "Nameplate" -> Nameplate.codec();
      case "NewMemberAction" -> NewMemberAction.codec();
      case "NewMemberWelcome" -> NewMemberWelcome.codec();
      case "NthWeekday" -> NthWeekday.codec();
      case "NthWeekdayRequest" -> NthWeekdayRequest.codec();
      case "NumberChoice" -> NumberChoice.codec();
      case "NumberChoicesRequest" -> NumberChoicesRequest.codec();
      case "NumberOption" -> NumberOption.codec();
      case "OAuth2Authorization" -> OAuth2Authorization.codec();
      case "OAuth2Key" -> OAuth2Key.codec();
      case "OAuth2Keys" -> OAuth2Keys.codec();
      case "Onboarding" -> Onboarding.codec();
      case "OnboardingPrompt" -> OnboardingPrompt.codec();
      case "OnboardingPromptOption" -> OnboardingPromptOption.codec();
      case "OnboardingPromptOptionRequest" -> OnboardingPromptOptionRequest.codec();
      case "OnboardingPromptRequest" -> OnboardingPromptRequest.codec();
      case "OpenIdUserInfo" -> OpenIdUserInfo.codec();
      case "ParagraphFormField" -> ParagraphFormField.codec();
      case "PartialDiscordIntegration" -> PartialDiscordIntegration.codec();
      case "PartialExternalConnectionIntegration" -> PartialExternalConnectionIntegration.codec();
      case "PartialGuildSubscriptionIntegration" -> PartialGuildSubscriptionIntegration.codec();
      case "PartialIntegration" -> PartialIntegration.codec();
      case "PermissionOverwrite" -> PermissionOverwrite.codec();
      case "PermissionOverwriteRequest" -> PermissionOverwriteRequest.codec();
      case "PinnedMessage" -> PinnedMessage.codec();
      case "PinnedMessageList" -> PinnedMessageList.codec();
      case "Poll" -> Poll.codec();
      case "PollAnswer" -> PollAnswer.codec();
      case "PollAnswerCount" -> PollAnswerCount.codec();
      case "PollAnswerRequest" -> PollAnswerRequest.codec();
      case "PollEmojiRequest" -> PollEmojiRequest.codec();
      case "PollMedia" -> PollMedia.codec();
      case "PollMediaRequest" -> PollMediaRequest.codec();
      case "PollQuestionEmojiRequest" -> PollQuestionEmojiRequest.codec();
      case "PollQuestionRequest" -> PollQuestionRequest.codec();
      case "PollRequest" -> PollRequest.codec();
      case "PollResults" -> PollResults.codec();
      case "PollVoterList" -> PollVoterList.codec();
      case "PongCallbackRequest" -> PongCallbackRequest.codec();
      case "PrimaryGuild" -> PrimaryGuild.codec();
      case "PrivateActivityLocation" -> PrivateActivityLocation.codec();
      case "PrivateChannel" -> PrivateChannel.codec();
      case "ProvisionalToken" -> ProvisionalToken.codec();
      case "PruneRequest" -> PruneRequest.codec();
      case "PruneResult" -> PruneResult.codec();
      case "PurchaseNotification" -> PurchaseNotification.codec();
      case "RadioGroup" -> RadioGroup.codec();
      case "RadioOption" -> RadioOption.codec();
      case "Reaction" -> Reaction.codec();
      case "ReactionCountDetails" -> ReactionCountDetails.codec();
      case "ReactionEmoji" -> ReactionEmoji.codec();
      case "RecurrenceRule" -> RecurrenceRule.codec();
      case "RecurrenceRuleRequest" -> RecurrenceRuleRequest.codec();
      case "ResolvedObjects" -> ResolvedObjects.codec();
      case "ResourceChannel" -> ResourceChannel.codec();
      case "Role" -> Role.codec();
      case "RoleColors" -> RoleColors.codec();
      case "RoleColorsRequest" -> RoleColorsRequest.codec();
      case "RoleConnection" -> RoleConnection.codec();
      case "RoleConnectionMetadata" -> RoleConnectionMetadata.codec();
      case "RoleConnectionMetadataRequest" -> RoleConnectionMetadataRequest.codec();
      case "RoleOption" -> RoleOption.codec();
      case "RolePositionRequest" -> RolePositionRequest.codec();
      case "RoleSelect" -> RoleSelect.codec();
      case "RoleSelectComponent" -> RoleSelectComponent.codec();
      case "RoleSelectDefaultValue" -> RoleSelectDefaultValue.codec();
      case "RoleSubscriptionData" -> RoleSubscriptionData.codec();
      case "RoleTags" -> RoleTags.codec();
      case "ScheduledEvent" -> ScheduledEvent.codec();
      case "ScheduledEventOverride" -> ScheduledEventOverride.codec();
      case "ScheduledEventUser" -> ScheduledEventUser.codec();
      case "ScheduledEventUserCount" -> ScheduledEventUserCount.codec();
      case "SearchIndexNotReady" -> SearchIndexNotReady.codec();
      case "SearchMessage" -> SearchMessage.codec();
      case "Section" -> Section.codec();
      case "SectionAccessory" -> SectionAccessory.codec();
      case "SectionAccessoryComponent" -> SectionAccessoryComponent.codec();
      case "SectionComponent" -> SectionComponent.codec();
      case "SelectOption" -> SelectOption.codec();
      case "SendAlertMessageAction" -> SendAlertMessageAction.codec();
      case "SendAlertMessageActionMetadata" -> SendAlertMessageActionMetadata.codec();
      case "SendAlertMessageActionMetadataRequest" -> SendAlertMessageActionMetadataRequest.codec();
      case "SendAlertMessageActionRequest" -> SendAlertMessageActionRequest.codec();
      case "SendSoundboardSoundRequest" -> SendSoundboardSoundRequest.codec();
      case "Separator" -> Separator.codec();
      case "SeparatorComponent" -> SeparatorComponent.codec();
      case "SessionStartLimit" -> SessionStartLimit.codec();
      case "SetApplicationCommandPermissionsRequest" -> SetApplicationCommandPermissionsRequest.codec();
      case "SetIncidentActionsRequest" -> SetIncidentActionsRequest.codec();
      case "SetInviteTargetUsersRequest" -> SetInviteTargetUsersRequest.codec();
      case "SetLobbyMemberRequest" -> SetLobbyMemberRequest.codec();
      case "SetOnboardingRequest" -> SetOnboardingRequest.codec();
      case "SetPermissionOverwriteRequest" -> SetPermissionOverwriteRequest.codec();
      case "SetRoleConnectionRequest" -> SetRoleConnectionRequest.codec();
      case "SetVoiceStatusRequest" -> SetVoiceStatusRequest.codec();
      case "SettingsEmoji" -> SettingsEmoji.codec();
      case "Sku" -> Sku.codec();
      case "SkuEligibilityCallbackRequest" -> SkuEligibilityCallbackRequest.codec();
      case "SkuEligibilityRequest" -> SkuEligibilityRequest.codec();
      case "SlackAttachmentRequest" -> SlackAttachmentRequest.codec();
      case "SlackFieldRequest" -> SlackFieldRequest.codec();
      case "SlackMessageRequest" -> SlackMessageRequest.codec();
      case "SnapshotMessage" -> SnapshotMessage.codec();
      case "SoundboardSound" -> SoundboardSound.codec();
      case "SoundboardSoundList" -> SoundboardSoundList.codec();
      case "SpamRule" -> SpamRule.codec();
      case "SpamTriggerMetadata" -> SpamTriggerMetadata.codec();
      case "SpamTriggerMetadataRequest" -> SpamTriggerMetadataRequest.codec();
      case "StageEventMetadata" -> StageEventMetadata.codec();
      case "StageEventMetadataRequest" -> StageEventMetadataRequest.codec();
      case "StageInstance" -> StageInstance.codec();
      case "StageScheduledEvent" -> StageScheduledEvent.codec();
      case "StandardSticker" -> StandardSticker.codec();
      case "Sticker" -> Sticker.codec();
      case "StickerItem" -> StickerItem.codec();
      case "StickerPack" -> StickerPack.codec();
      case "StickerPackList" -> StickerPackList.codec();
      case "StringChoice" -> StringChoice.codec();
      case "StringChoicesRequest" -> StringChoicesRequest.codec();
      case "StringOption" -> StringOption.codec();
      case "StringSelect" -> StringSelect.codec();
      case "StringSelectComponent" -> StringSelectComponent.codec();
      case "StringSelectOption" -> StringSelectOption.codec();
      case "Subcommand" -> Subcommand.codec();
      case "SubcommandGroup" -> SubcommandGroup.codec();
      case "Subscription" -> Subscription.codec();
      case "TargetUsersJob" -> TargetUsersJob.codec();
      case "Team" -> Team.codec();
      case "TeamMember" -> TeamMember.codec();
      case "TermsFormField" -> TermsFormField.codec();
      case "TextDisplay" -> TextDisplay.codec();
      case "TextDisplayComponent" -> TextDisplayComponent.codec();
      case "TextInput" -> TextInput.codec();
      case "TextInputComponent" -> TextInputComponent.codec();
      case "TextInputFormField" -> TextInputFormField.codec();
      case "ThreadChannel" -> ThreadChannel.codec();
      case "ThreadList" -> ThreadList.codec();
      case "ThreadMember" -> ThreadMember.codec();
      case "ThreadMetadata" -> ThreadMetadata.codec();
      case "ThreadSearch" -> ThreadSearch.codec();
      case "ThreadSearchResult" -> ThreadSearchResult.codec();
      case "Thumbnail" -> Thumbnail.codec();
      case "ThumbnailComponent" -> ThumbnailComponent.codec();
      case "TimeoutAction" -> TimeoutAction.codec();
      case "TimeoutActionMetadata" -> TimeoutActionMetadata.codec();
      case "TimeoutActionMetadataRequest" -> TimeoutActionMetadataRequest.codec();
      case "TimeoutActionRequest" -> TimeoutActionRequest.codec();
      case "TriggeringInteractionMetadata" -> TriggeringInteractionMetadata.codec();
      case "TypingIndicator" -> TypingIndicator.codec();
      case "UnbanRequest" -> UnbanRequest.codec();
      case "UnfurledMedia" -> UnfurledMedia.codec();
      case "UnfurledMediaRequest" -> UnfurledMediaRequest.codec();
      case "UnknownActionRowChildComponent" -> UnknownActionRowChildComponent.codec();
      case "UnknownActivityLocation" -> UnknownActivityLocation.codec();
      case "UnknownApplicationCommandOption" -> UnknownApplicationCommandOption.codec();
      case "UnknownApplicationCommandValueOption" -> UnknownApplicationCommandValueOption.codec();
      case "UnknownAutoModerationAction" -> UnknownAutoModerationAction.codec();
      case "UnknownAutoModerationRule" -> UnknownAutoModerationRule.codec();
      case "UnknownChannel" -> UnknownChannel.codec();
      case "UnknownComponent" -> UnknownComponent.codec();
      case "UnknownContainerChildComponent" -> UnknownContainerChildComponent.codec();
      case "UnknownFormField" -> UnknownFormField.codec();
      case "UnknownIntegration" -> UnknownIntegration.codec();
      case "UnknownInteractionCallbackResource" -> UnknownInteractionCallbackResource.codec();
      case "UnknownInteractionMetadata" -> UnknownInteractionMetadata.codec();
      case "UnknownInvite" -> UnknownInvite.codec();
      case "UnknownMentionableSelectDefaultValue" -> UnknownMentionableSelectDefaultValue.codec();
      case "UnknownMessageSearch" -> UnknownMessageSearch.codec();
      case "UnknownPartialIntegration" -> UnknownPartialIntegration.codec();
      case "UnknownPrivateChannel" -> UnknownPrivateChannel.codec();
      case "UnknownScheduledEvent" -> UnknownScheduledEvent.codec();
      case "UnknownSectionAccessoryComponent" -> UnknownSectionAccessoryComponent.codec();
      case "UnknownSticker" -> UnknownSticker.codec();
      case "UnknownThreadSearch" -> UnknownThreadSearch.codec();
      case "UnknownTriggeringInteractionMetadata" -> UnknownTriggeringInteractionMetadata.codec();
      case "UnknownWebhook" -> UnknownWebhook.codec();
      case "UnmergeProvisionalAccountByBotRequest" -> UnmergeProvisionalAccountByBotRequest.codec();
      case "UnmergeProvisionalAccountRequest" -> UnmergeProvisionalAccountRequest.codec();
      case "UpdateApplicationCommandRequest" -> UpdateApplicationCommandRequest.codec();
      case "UpdateApplicationEmojiRequest" -> UpdateApplicationEmojiRequest.codec();
      case "UpdateApplicationRequest" -> UpdateApplicationRequest.codec();
      case "UpdateAutoModerationRuleRequest" -> UpdateAutoModerationRuleRequest.codec();
      case "UpdateCurrentMemberRequest" -> UpdateCurrentMemberRequest.codec();
      case "UpdateCurrentNickRequest" -> UpdateCurrentNickRequest.codec();
      case "UpdateCurrentUserRequest" -> UpdateCurrentUserRequest.codec();
      case "UpdateCurrentVoiceStateRequest" -> UpdateCurrentVoiceStateRequest.codec();
      case "UpdateDmRequest" -> UpdateDmRequest.codec();
      case "UpdateExternalEventRequest" -> UpdateExternalEventRequest.codec();
      case "UpdateForumTagRequest" -> UpdateForumTagRequest.codec();
      case "UpdateGroupDmRequest" -> UpdateGroupDmRequest.codec();
      case "UpdateGuildChannelRequest" -> UpdateGuildChannelRequest.codec();
      case "UpdateGuildEmojiRequest" -> UpdateGuildEmojiRequest.codec();
      case "UpdateGuildRequest" -> UpdateGuildRequest.codec();
      case "UpdateGuildStickerRequest" -> UpdateGuildStickerRequest.codec();
      case "UpdateGuildTemplateRequest" -> UpdateGuildTemplateRequest.codec();
      case "UpdateKeywordPresetRuleRequest" -> UpdateKeywordPresetRuleRequest.codec();
      case "UpdateKeywordRuleRequest" -> UpdateKeywordRuleRequest.codec();
      case "UpdateLobbyRequest" -> UpdateLobbyRequest.codec();
      case "UpdateMemberProfileRuleRequest" -> UpdateMemberProfileRuleRequest.codec();
      case "UpdateMemberRequest" -> UpdateMemberRequest.codec();
      case "UpdateMentionSpamRuleRequest" -> UpdateMentionSpamRuleRequest.codec();
      case "UpdateMessageRequest" -> UpdateMessageRequest.codec();
      case "UpdateRoleRequest" -> UpdateRoleRequest.codec();
      case "UpdateScheduledEventExceptionRequest" -> UpdateScheduledEventExceptionRequest.codec();
      case "UpdateSoundboardSoundRequest" -> UpdateSoundboardSoundRequest.codec();
      case "UpdateSpamRuleRequest" -> UpdateSpamRuleRequest.codec();
      case "UpdateStageEventRequest" -> UpdateStageEventRequest.codec();
      case "UpdateStageInstanceRequest" -> UpdateStageInstanceRequest.codec();
      case "UpdateThreadRequest" -> UpdateThreadRequest.codec();
      case "UpdateVoiceEventRequest" -> UpdateVoiceEventRequest.codec();
      case "UpdateVoiceStateRequest" -> UpdateVoiceStateRequest.codec();
      case "UpdateWebhookMessageRequest" -> UpdateWebhookMessageRequest.codec();
      case "UpdateWebhookRequest" -> UpdateWebhookRequest.codec();
      case "UpdateWebhookWithTokenRequest" -> UpdateWebhookWithTokenRequest.codec();
      case "UpdateWelcomeScreenRequest" -> UpdateWelcomeScreenRequest.codec();
      case "UpdateWidgetSettingsRequest" -> UpdateWidgetSettingsRequest.codec();
      case "UpdatedGuild" -> UpdatedGuild.codec();
      case "UpdatedOnboarding" -> UpdatedOnboarding.codec();
      case "UploadApplicationAttachmentRequest" -> UploadApplicationAttachmentRequest.codec();
      case "UploadedAttachment" -> UploadedAttachment.codec();
      case "User" -> User.codec();
      case "UserOption" -> UserOption.codec();
      case "UserSelect" -> UserSelect.codec();
      case "UserSelectComponent" -> UserSelectComponent.codec();
      case "UserSelectDefaultValue" -> UserSelectDefaultValue.codec();
      case "VanityUrl" -> VanityUrl.codec();
      case "VanityUrlError" -> VanityUrlError.codec();
      case "VoiceEventMetadata" -> VoiceEventMetadata.codec();
      case "VoiceEventMetadataRequest" -> VoiceEventMetadataRequest.codec();
      case "VoiceRegion" -> VoiceRegion.codec();
      case "VoiceScheduledEvent" -> VoiceScheduledEvent.codec();
      case "VoiceState" -> VoiceState.codec();
      case "Webhook" -> Webhook.codec();
      case "WebhookSourceChannel" -> WebhookSourceChannel.codec();
      case "WebhookSourceGuild" -> WebhookSourceGuild.codec();
      case "WelcomeMessage" -> WelcomeMessage.codec();
      case "WelcomeScreen" -> WelcomeScreen.codec();
      case "WelcomeScreenChannel" -> WelcomeScreenChannel.codec();
      case "WelcomeScreenChannelRequest" -> WelcomeScreenChannelRequest.codec();
      case "Widget" -> Widget.codec();
      case "WidgetActivity" -> WidgetActivity.codec();
      case "WidgetChannel" -> WidgetChannel.codec();
      case "WidgetMember" -> WidgetMember.codec();
      case "WidgetSettings" -> WidgetSettings.codec();
      default -> null;
    };
  }

  /** Returns the codec of a schema of Discord's; null if there is none. */
  static @Nullable Codec<?> schema(String name) {
    return switch (name) {
      case "ActionRowComponentForMessageRequest" -> ActionRow.codec();
      case "ActionRowComponentResponse" -> ActionRowComponent.codec();
      case "ActivitiesAttachmentResponse" -> ActivityAttachment.codec();
      case "LaunchActivityInteractionCallbackResponse" -> ActivityCallbackResource.codec();
      case "EmbeddedActivityInstance" -> ActivityInstance.codec();
      case "BotAddGuildMemberRequest" -> AddMemberRequest.codec();
      case "AddGroupDmUserRequest" -> AddRecipientRequest.codec();
      case "MessageAllowedMentionsRequest" -> AllowedMentionsRequest.codec();
      case "InteractionResponse" -> AnsweredInteraction.codec();
      case "ApplicationResponse" -> Application.codec();
      case "ApplicationCommandResponse" -> ApplicationCommand.codec();
      case "ApplicationCommandAttachmentOptionResponse" -> ApplicationCommandAttachmentOption.codec();
      case "ApplicationCommandBooleanOptionResponse" -> ApplicationCommandBooleanOption.codec();
      case "ApplicationCommandChannelOptionResponse" -> ApplicationCommandChannelOption.codec();
      case "ApplicationCommandIntegerOptionResponse" -> ApplicationCommandIntegerOption.codec();
      case "ApplicationCommandInteractionMetadataResponse" -> ApplicationCommandInteractionMetadata.codec();
      case "ApplicationCommandMentionableOptionResponse" -> ApplicationCommandMentionableOption.codec();
      case "ApplicationCommandNumberOptionResponse" -> ApplicationCommandNumberOption.codec();
      case "ApplicationCommandOptionIntegerChoiceResponse" -> ApplicationCommandOptionIntegerChoice.codec();
      case "ApplicationCommandOptionNumberChoiceResponse" -> ApplicationCommandOptionNumberChoice.codec();
      case "ApplicationCommandOptionStringChoiceResponse" -> ApplicationCommandOptionStringChoice.codec();
      case "CommandPermissionResponse" -> ApplicationCommandPermission.codec();
      case "ApplicationCommandPermission" -> ApplicationCommandPermissionRequest.codec();
      case "CommandPermissionsResponse" -> ApplicationCommandPermissions.codec();
      case "ApplicationCommandUpdateRequest" -> ApplicationCommandRequest.codec();
      case "ApplicationCommandRoleOptionResponse" -> ApplicationCommandRoleOption.codec();
      case "ApplicationCommandStringOptionResponse" -> ApplicationCommandStringOption.codec();
      case "ApplicationCommandSubcommandGroupOptionResponse" -> ApplicationCommandSubcommandGroupOption.codec();
      case "ApplicationCommandSubcommandOptionResponse" -> ApplicationCommandSubcommandOption.codec();
      case "ApplicationCommandUserOptionResponse" -> ApplicationCommandUserOption.codec();
      case "ApplicationFormPartialDescription" -> ApplicationDescriptionRequest.codec();
      case "ListApplicationEmojisResponse" -> ApplicationEmojiList.codec();
      case "ApplicationIncomingWebhookResponse" -> ApplicationWebhook.codec();
      case "UnfurledMediaRequestWithAttachmentReferenceRequired" -> AttachedFileRequest.codec();
      case "MessageAttachmentResponse" -> Attachment.codec();
      case "ApplicationCommandAttachmentOption" -> AttachmentOption.codec();
      case "MessageAttachmentRequest" -> AttachmentRequest.codec();
      case "GuildAuditLogResponse" -> AuditLog.codec();
      case "AuditLogObjectChangeResponse" -> AuditLogChange.codec();
      case "AuditLogEntryResponse" -> AuditLogEntry.codec();
      case "ApplicationCommandAutocompleteCallbackRequest" -> AutocompleteCallbackRequest.codec();
      case "UserAvatarDecorationResponse" -> AvatarDecoration.codec();
      case "GuildBanResponse" -> Ban.codec();
      case "BanUserFromGuildRequest" -> BanRequest.codec();
      case "BasicApplicationResponseWithBot" -> BasicApplication.codec();
      case "BasicGuildMemberResponse" -> BasicGuildMember.codec();
      case "BasicMessageResponse" -> BasicMessage.codec();
      case "QuarantineUserActionResponse" -> BlockMemberInteractionAction.codec();
      case "QuarantineUserActionMetadataResponse" -> BlockMemberInteractionActionMetadata.codec();
      case "QuarantineUserActionMetadata" -> BlockMemberInteractionActionMetadataRequest.codec();
      case "QuarantineUserAction" -> BlockMemberInteractionActionRequest.codec();
      case "BlockMessageActionResponse" -> BlockMessageAction.codec();
      case "BlockMessageActionMetadataResponse" -> BlockMessageActionMetadata.codec();
      case "BlockMessageActionMetadata" -> BlockMessageActionMetadataRequest.codec();
      case "BlockMessageAction" -> BlockMessageActionRequest.codec();
      case "ApplicationCommandBooleanOption" -> BooleanOption.codec();
      case "GatewayBotResponse" -> BotGatewayInfo.codec();
      case "BulkBanUsersRequest" -> BulkBanRequest.codec();
      case "BulkBanUsersResponse" -> BulkBanResult.codec();
      case "BulkDeleteMessagesRequest" -> BulkDeleteMessagesRequest.codec();
      case "BulkLobbyMemberRequest" -> BulkLobbyMemberRequest.codec();
      case "ButtonComponentForMessageRequest" -> Button.codec();
      case "ButtonComponentResponse" -> ButtonComponent.codec();
      case "ChannelFollowerWebhookResponse" -> ChannelFollowerWebhook.codec();
      case "MessageMentionChannelResponse" -> ChannelMention.codec();
      case "ApplicationCommandChannelOption" -> ChannelOption.codec();
      case "BulkUpdateGuildChannelsItem" -> ChannelPositionRequest.codec();
      case "ChannelSelectComponentForMessageRequest" -> ChannelSelect.codec();
      case "ChannelSelectComponentResponse" -> ChannelSelectComponent.codec();
      case "ChannelSelectDefaultValueResponse" -> ChannelSelectDefaultValue.codec();
      case "CheckboxComponentForModalRequest" -> Checkbox.codec();
      case "CheckboxGroupComponentForModalRequest" -> CheckboxGroup.codec();
      case "CheckboxGroupOptionForRequest" -> CheckboxOption.codec();
      case "CustomClientThemeResponse" -> ClientTheme.codec();
      case "CustomClientThemeShareRequest" -> ClientThemeRequest.codec();
      case "UserCollectiblesResponse" -> Collectibles.codec();
      case "ComponentEmojiResponse" -> ComponentEmoji.codec();
      case "ComponentEmojiForRequest" -> ComponentEmojiRequest.codec();
      case "ConnectedAccountResponse" -> ConnectedAccount.codec();
      case "ConnectedAccountGuildResponse" -> ConnectedAccountGuild.codec();
      case "ConnectedAccountIntegrationResponse" -> ConnectedAccountIntegration.codec();
      case "ContainerComponentForMessageRequest" -> Container.codec();
      case "ContainerComponentResponse" -> ContainerComponent.codec();
      case "ApplicationCommandCreateRequest" -> CreateApplicationCommandRequest.codec();
      case "CreateApplicationEmojiRequest" -> CreateApplicationEmojiRequest.codec();
      case "CreatePrivateChannelRequest" -> CreateDmRequest.codec();
      case "ExternalScheduledEventCreateRequest" -> CreateExternalEventRequest.codec();
      case "CreateOrUpdateThreadTagRequest" -> CreateForumTagRequest.codec();
      case "CreateForumThreadRequest" -> CreateForumThreadRequest.codec();
      case "CreateGroupDMInviteRequest" -> CreateGroupDmInviteRequest.codec();
      case "CreateGuildChannelRequest" -> CreateGuildChannelRequest.codec();
      case "CreateGuildEmojiRequest" -> CreateGuildEmojiRequest.codec();
      case "CreateGuildInviteRequest" -> CreateGuildInviteRequest.codec();
      case "CreateGuildStickerRequest" -> CreateGuildStickerRequest.codec();
      case "CreateGuildTemplateRequest" -> CreateGuildTemplateRequest.codec();
      case "DefaultKeywordListUpsertRequest" -> CreateKeywordPresetRuleRequest.codec();
      case "KeywordUpsertRequest" -> CreateKeywordRuleRequest.codec();
      case "SDKMessageRequest" -> CreateLobbyMessageRequest.codec();
      case "CreateLobbyRequest" -> CreateLobbyRequest.codec();
      case "UserProfileUpsertRequest" -> CreateMemberProfileRuleRequest.codec();
      case "MentionSpamUpsertRequest" -> CreateMentionSpamRuleRequest.codec();
      case "MessageCreateRequest" -> CreateMessageRequest.codec();
      case "CreateOrJoinLobbyRequest" -> CreateOrJoinLobbyRequest.codec();
      case "BotPartnerSdkTokenRequest" -> CreateProvisionalTokenByBotRequest.codec();
      case "PartnerSdkTokenRequest" -> CreateProvisionalTokenRequest.codec();
      case "CreateRoleRequest" -> CreateRoleRequest.codec();
      case "GuildScheduledEventExceptionCreateRequest" -> CreateScheduledEventExceptionRequest.codec();
      case "SoundboardCreateRequest" -> CreateSoundboardSoundRequest.codec();
      case "MLSpamUpsertRequest" -> CreateSpamRuleRequest.codec();
      case "StageScheduledEventCreateRequest" -> CreateStageEventRequest.codec();
      case "CreateStageInstanceRequest" -> CreateStageInstanceRequest.codec();
      case "CreateEntitlementRequestData" -> CreateTestEntitlementRequest.codec();
      case "CreateTextThreadWithoutMessageRequest" -> CreateTextThreadRequest.codec();
      case "CreateTextThreadWithMessageRequest" -> CreateThreadFromMessageRequest.codec();
      case "VoiceScheduledEventCreateRequest" -> CreateVoiceEventRequest.codec();
      case "CreateWebhookRequest" -> CreateWebhookRequest.codec();
      case "CreatedThreadResponse" -> CreatedThread.codec();
      case "PrivateApplicationResponse" -> CurrentApplication.codec();
      case "PrivateGuildMemberResponse" -> CurrentMember.codec();
      case "MyGuildNickResponse" -> CurrentNick.codec();
      case "UserPIIResponse" -> CurrentUser.codec();
      case "MyGuildResponse" -> CurrentUserGuild.codec();
      case "ActionGuildJoinRequestRequest" -> DecideJoinRequestRequest.codec();
      case "ChannelSelectDefaultValue" -> DefaultChannel.codec();
      case "DefaultReactionEmojiResponse" -> DefaultReactionEmoji.codec();
      case "UpdateDefaultReactionEmojiRequest" -> DefaultReactionEmojiRequest.codec();
      case "RoleSelectDefaultValue" -> DefaultRole.codec();
      case "UserSelectDefaultValue" -> DefaultUser.codec();
      case "DiscordIntegrationResponse" -> DiscordIntegration.codec();
      case "PrivateChannelResponse" -> DmChannel.codec();
      case "MessageEmbedResponse" -> Embed.codec();
      case "MessageEmbedAuthorResponse" -> EmbedAuthor.codec();
      case "RichEmbedAuthor" -> EmbedAuthorRequest.codec();
      case "MessageEmbedFieldResponse" -> EmbedField.codec();
      case "RichEmbedField" -> EmbedFieldRequest.codec();
      case "MessageEmbedFooterResponse" -> EmbedFooter.codec();
      case "RichEmbedFooter" -> EmbedFooterRequest.codec();
      case "MessageEmbedImageResponse" -> EmbedImage.codec();
      case "RichEmbedImage" -> EmbedImageRequest.codec();
      case "MessageEmbedProviderResponse" -> EmbedProvider.codec();
      case "RichEmbedProvider" -> EmbedProviderRequest.codec();
      case "RichEmbed" -> EmbedRequest.codec();
      case "RichEmbedThumbnail" -> EmbedThumbnailRequest.codec();
      case "MessageEmbedVideoResponse" -> EmbedVideo.codec();
      case "RichEmbedVideo" -> EmbedVideoRequest.codec();
      case "EmojiResponse" -> Emoji.codec();
      case "EntitlementResponse" -> Entitlement.codec();
      case "IncomingWebhookRequestPartial" -> ExecuteWebhookRequest.codec();
      case "ExternalConnectionIntegrationResponse" -> ExternalConnectionIntegration.codec();
      case "EntityMetadataExternalResponse" -> ExternalEventMetadata.codec();
      case "EntityMetadataExternal" -> ExternalEventMetadataRequest.codec();
      case "ExternalScheduledEventResponse" -> ExternalScheduledEvent.codec();
      case "FileComponentResponse" -> FileComponent.codec();
      case "FileComponentForMessageRequest" -> FileDisplay.codec();
      case "FileUploadComponentForModalRequest" -> FileUpload.codec();
      case "FollowChannelRequest" -> FollowChannelRequest.codec();
      case "ChannelFollowerResponse" -> FollowedChannel.codec();
      case "BaseCreateMessageCreateRequest" -> ForumPostMessageRequest.codec();
      case "ForumTagResponse" -> ForumTag.codec();
      case "FriendInviteResponse" -> FriendInvite.codec();
      case "GatewayResponse" -> GatewayInfo.codec();
      case "GithubAuthor" -> GithubAuthorRequest.codec();
      case "GithubCheckApp" -> GithubCheckAppRequest.codec();
      case "GithubCheckPullRequest" -> GithubCheckPullRequestRequest.codec();
      case "GithubCheckRunOutput" -> GithubCheckRunOutputRequest.codec();
      case "GithubCheckRun" -> GithubCheckRunRequest.codec();
      case "GithubCheckSuite" -> GithubCheckSuiteRequest.codec();
      case "GithubComment" -> GithubCommentRequest.codec();
      case "GithubCommit" -> GithubCommitRequest.codec();
      case "GithubDiscussion" -> GithubDiscussionRequest.codec();
      case "GithubWebhook" -> GithubEventRequest.codec();
      case "GithubIssue" -> GithubIssueRequest.codec();
      case "GithubRelease" -> GithubReleaseRequest.codec();
      case "GithubRepository" -> GithubRepositoryRequest.codec();
      case "GithubReview" -> GithubReviewRequest.codec();
      case "GithubUser" -> GithubUserRequest.codec();
      case "PrivateGroupChannelResponse" -> GroupDmChannel.codec();
      case "GroupDMInviteResponse" -> GroupDmInvite.codec();
      case "GuildWithCountsResponse" -> Guild.codec();
      case "GuildChannelLocation" -> GuildActivityLocation.codec();
      case "GuildChannelResponse" -> GuildChannel.codec();
      case "GuildInviteResponse" -> GuildInvite.codec();
      case "GuildLivelinessResponse" -> GuildLiveliness.codec();
      case "GuildMemberResponse" -> GuildMember.codec();
      case "GuildPreviewResponse" -> GuildPreview.codec();
      case "GuildProductPurchaseResponse" -> GuildProductPurchase.codec();
      case "GuildStickerResponse" -> GuildSticker.codec();
      case "GuildSubscriptionIntegrationResponse" -> GuildSubscriptionIntegration.codec();
      case "GuildTemplateResponse" -> GuildTemplate.codec();
      case "GuildTemplateChannelResponse" -> GuildTemplateChannel.codec();
      case "GuildTemplateChannelTags" -> GuildTemplateForumTag.codec();
      case "GuildTemplateRoleResponse" -> GuildTemplateRole.codec();
      case "GuildTemplateRoleColorsResponse" -> GuildTemplateRoleColors.codec();
      case "GuildTemplateSnapshotResponse" -> GuildTemplateSnapshot.codec();
      case "GuildIncidentsDataResponse" -> IncidentsData.codec();
      case "GuildIncomingWebhookResponse" -> IncomingWebhook.codec();
      case "ApplicationOAuth2InstallParamsResponse" -> InstallParams.codec();
      case "ApplicationOAuth2InstallParams" -> InstallParamsRequest.codec();
      case "ApplicationCommandOptionIntegerChoice" -> IntegerChoice.codec();
      case "InteractionApplicationCommandAutocompleteCallbackIntegerData" -> IntegerChoicesRequest.codec();
      case "ApplicationCommandIntegerOption" -> IntegerOption.codec();
      case "AccountResponse" -> IntegrationAccount.codec();
      case "IntegrationApplicationResponse" -> IntegrationApplication.codec();
      case "ApplicationIntegrationTypeConfigurationResponse" -> IntegrationTypeConfiguration.codec();
      case "ApplicationIntegrationTypeConfiguration" -> IntegrationTypeConfigurationRequest.codec();
      case "InteractionCallbackResponse" -> InteractionCallback.codec();
      case "IncomingWebhookInteractionRequest" -> InteractionMessageRequest.codec();
      case "IncomingWebhookUpdateForInteractionCallbackRequestPartial" -> InteractionMessageUpdateRequest.codec();
      case "InviteApplicationResponse" -> InviteApplication.codec();
      case "InviteChannelResponse" -> InviteChannel.codec();
      case "InviteChannelRecipientResponse" -> InviteChannelRecipient.codec();
      case "InviteGuildResponse" -> InviteGuild.codec();
      case "InviteGuildRoleResponse" -> InviteRole.codec();
      case "ScheduledEventResponse" -> InviteScheduledEvent.codec();
      case "GuildJoinRequestResponse" -> JoinRequest.codec();
      case "GuildJoinRequestsListResponse" -> JoinRequestList.codec();
      case "DefaultKeywordRuleResponse" -> KeywordPresetRule.codec();
      case "DefaultKeywordListTriggerMetadataResponse" -> KeywordPresetTriggerMetadata.codec();
      case "DefaultKeywordListTriggerMetadata" -> KeywordPresetTriggerMetadataRequest.codec();
      case "KeywordRuleResponse" -> KeywordRule.codec();
      case "KeywordTriggerMetadataResponse" -> KeywordTriggerMetadata.codec();
      case "KeywordTriggerMetadata" -> KeywordTriggerMetadataRequest.codec();
      case "LabelComponentForModalRequest" -> Label.codec();
      case "LaunchActivityInteractionCallbackRequest" -> LaunchActivityCallbackRequest.codec();
      case "ActivityInstanceCallbackResponse" -> LaunchedActivity.codec();
      case "EditLobbyChannelLinkRequest" -> LinkLobbyChannelRequest.codec();
      case "LobbyResponse" -> Lobby.codec();
      case "LobbyGuildInviteResponse" -> LobbyInvite.codec();
      case "LobbyMemberResponse" -> LobbyMember.codec();
      case "LobbyMemberRequest" -> LobbyMemberRequest.codec();
      case "LobbyMessageResponse" -> LobbyMessage.codec();
      case "MediaGalleryComponentForMessageRequest" -> MediaGallery.codec();
      case "MediaGalleryComponentResponse" -> MediaGalleryComponent.codec();
      case "MediaGalleryItemResponse" -> MediaGalleryItem.codec();
      case "MediaGalleryItemRequest" -> MediaGalleryItemRequest.codec();
      case "UserProfileRuleResponse" -> MemberProfileRule.codec();
      case "UserProfileMetadataResponse" -> MemberProfileTriggerMetadata.codec();
      case "UserProfileMetadata" -> MemberProfileTriggerMetadataRequest.codec();
      case "MentionSpamRuleResponse" -> MentionSpamRule.codec();
      case "MentionSpamTriggerMetadataResponse" -> MentionSpamTriggerMetadata.codec();
      case "MentionSpamTriggerMetadata" -> MentionSpamTriggerMetadataRequest.codec();
      case "ApplicationCommandMentionableOption" -> MentionableOption.codec();
      case "MentionableSelectComponentForMessageRequest" -> MentionableSelect.codec();
      case "MentionableSelectComponentResponse" -> MentionableSelectComponent.codec();
      case "MessageResponse" -> Message.codec();
      case "MessageActivityResponse" -> MessageActivity.codec();
      case "MessageCallResponse" -> MessageCall.codec();
      case "CreateMessageInteractionCallbackRequest" -> MessageCallbackRequest.codec();
      case "CreateMessageInteractionCallbackResponse" -> MessageCallbackResource.codec();
      case "MessageComponentInteractionMetadataResponse" -> MessageComponentInteractionMetadata.codec();
      case "MessageInteractionResponse" -> MessageInteraction.codec();
      case "MessageLobbyMemberResponse" -> MessageLobbyMember.codec();
      case "MessageReferenceResponse" -> MessageReference.codec();
      case "MessageReferenceRequest" -> MessageReferenceRequest.codec();
      case "GuildSearchResponse" -> MessageSearchResult.codec();
      case "MessageSnapshotResponse" -> MessageSnapshot.codec();
      case "UpdateMessageInteractionCallbackRequest" -> MessageUpdateCallbackRequest.codec();
      case "UpdateMessageInteractionCallbackResponse" -> MessageUpdateCallbackResource.codec();
      case "ActionRowComponentForModalRequest" -> ModalActionRow.codec();
      case "ModalInteractionCallbackRequest" -> ModalCallbackRequest.codec();
      case "ChannelSelectComponentForModalRequest" -> ModalChannelSelect.codec();
      case "MentionableSelectComponentForModalRequest" -> ModalMentionableSelect.codec();
      case "ModalInteractionCallbackRequestData" -> ModalRequest.codec();
      case "RoleSelectComponentForModalRequest" -> ModalRoleSelect.codec();
      case "StringSelectComponentForModalRequest" -> ModalStringSelect.codec();
      case "ModalSubmitInteractionMetadataResponse" -> ModalSubmitInteractionMetadata.codec();
      case "TextDisplayComponentForModalRequest" -> ModalTextDisplay.codec();
      case "UserSelectComponentForModalRequest" -> ModalUserSelect.codec();
      case "MultipleChoiceFormFieldResponse" -> MultipleChoiceFormField.codec();
      case "UserNameplateResponse" -> Nameplate.codec();
      case "NewMemberActionResponse" -> NewMemberAction.codec();
      case "GuildHomeSettingsResponse" -> NewMemberWelcome.codec();
      case "ByNWeekdayResponse" -> NthWeekday.codec();
      case "ByNWeekday" -> NthWeekdayRequest.codec();
      case "ApplicationCommandOptionNumberChoice" -> NumberChoice.codec();
      case "InteractionApplicationCommandAutocompleteCallbackNumberData" -> NumberChoicesRequest.codec();
      case "ApplicationCommandNumberOption" -> NumberOption.codec();
      case "OAuth2GetAuthorizationResponse" -> OAuth2Authorization.codec();
      case "OAuth2Key" -> OAuth2Key.codec();
      case "OAuth2GetKeys" -> OAuth2Keys.codec();
      case "UserGuildOnboardingResponse" -> Onboarding.codec();
      case "OnboardingPromptResponse" -> OnboardingPrompt.codec();
      case "OnboardingPromptOptionResponse" -> OnboardingPromptOption.codec();
      case "OnboardingPromptOptionRequest" -> OnboardingPromptOptionRequest.codec();
      case "UpdateOnboardingPromptRequest" -> OnboardingPromptRequest.codec();
      case "OAuth2GetOpenIDConnectUserInfoResponse" -> OpenIdUserInfo.codec();
      case "ParagraphFormFieldResponse" -> ParagraphFormField.codec();
      case "PartialDiscordIntegrationResponse" -> PartialDiscordIntegration.codec();
      case "PartialExternalConnectionIntegrationResponse" -> PartialExternalConnectionIntegration.codec();
      case "PartialGuildSubscriptionIntegrationResponse" -> PartialGuildSubscriptionIntegration.codec();
      case "ChannelPermissionOverwriteResponse" -> PermissionOverwrite.codec();
      case "ChannelPermissionOverwriteRequest" -> PermissionOverwriteRequest.codec();
      case "PinnedMessageResponse" -> PinnedMessage.codec();
      case "PinnedMessagesResponse" -> PinnedMessageList.codec();
      case "PollResponse" -> Poll.codec();
      case "PollAnswerResponse" -> PollAnswer.codec();
      case "PollResultsEntryResponse" -> PollAnswerCount.codec();
      case "PollAnswerCreateRequest" -> PollAnswerRequest.codec();
      case "PollEmojiCreateRequest" -> PollEmojiRequest.codec();
      case "PollMediaResponse" -> PollMedia.codec();
      case "PollMediaCreateRequest" -> PollMediaRequest.codec();
      case "PollEmoji" -> PollQuestionEmojiRequest.codec();
      case "PollMedia" -> PollQuestionRequest.codec();
      case "PollCreateRequest" -> PollRequest.codec();
      case "PollResultsResponse" -> PollResults.codec();
      case "PollAnswerDetailsResponse" -> PollVoterList.codec();
      case "PongInteractionCallbackRequest" -> PongCallbackRequest.codec();
      case "UserPrimaryGuildResponse" -> PrimaryGuild.codec();
      case "PrivateChannelLocation" -> PrivateActivityLocation.codec();
      case "ProvisionalTokenResponse" -> ProvisionalToken.codec();
      case "PruneGuildRequest" -> PruneRequest.codec();
      case "GuildPruneResponse" -> PruneResult.codec();
      case "PurchaseNotificationResponse" -> PurchaseNotification.codec();
      case "RadioGroupComponentForModalRequest" -> RadioGroup.codec();
      case "RadioGroupOptionForRequest" -> RadioOption.codec();
      case "MessageReactionResponse" -> Reaction.codec();
      case "MessageReactionCountDetailsResponse" -> ReactionCountDetails.codec();
      case "MessageReactionEmojiResponse" -> ReactionEmoji.codec();
      case "RecurrenceRuleResponse" -> RecurrenceRule.codec();
      case "RecurrenceRule" -> RecurrenceRuleRequest.codec();
      case "ResolvedObjectsResponse" -> ResolvedObjects.codec();
      case "ResourceChannelResponse" -> ResourceChannel.codec();
      case "GuildRoleResponse" -> Role.codec();
      case "GuildRoleColorsResponse" -> RoleColors.codec();
      case "RoleColors" -> RoleColorsRequest.codec();
      case "ApplicationUserRoleConnectionResponse" -> RoleConnection.codec();
      case "ApplicationRoleConnectionsMetadataItemResponse" -> RoleConnectionMetadata.codec();
      case "ApplicationRoleConnectionsMetadataItemRequest" -> RoleConnectionMetadataRequest.codec();
      case "ApplicationCommandRoleOption" -> RoleOption.codec();
      case "UpdateRolePositionsRequest" -> RolePositionRequest.codec();
      case "RoleSelectComponentForMessageRequest" -> RoleSelect.codec();
      case "RoleSelectComponentResponse" -> RoleSelectComponent.codec();
      case "RoleSelectDefaultValueResponse" -> RoleSelectDefaultValue.codec();
      case "MessageRoleSubscriptionDataResponse" -> RoleSubscriptionData.codec();
      case "GuildRoleTagsResponse" -> RoleTags.codec();
      case "GuildScheduledEventExceptionResponse" -> ScheduledEventOverride.codec();
      case "ScheduledEventUserResponse" -> ScheduledEventUser.codec();
      case "ScheduledEventUserCountResponse" -> ScheduledEventUserCount.codec();
      case "SearchIndexNotReadyResponse" -> SearchIndexNotReady.codec();
      case "SearchMessageResponse" -> SearchMessage.codec();
      case "SectionComponentForMessageRequest" -> Section.codec();
      case "SectionComponentResponse" -> SectionComponent.codec();
      case "StringSelectOptionForRequest" -> SelectOption.codec();
      case "FlagToChannelActionResponse" -> SendAlertMessageAction.codec();
      case "FlagToChannelActionMetadataResponse" -> SendAlertMessageActionMetadata.codec();
      case "FlagToChannelActionMetadata" -> SendAlertMessageActionMetadataRequest.codec();
      case "FlagToChannelAction" -> SendAlertMessageActionRequest.codec();
      case "SoundboardSoundSendRequest" -> SendSoundboardSoundRequest.codec();
      case "SeparatorComponentForMessageRequest" -> Separator.codec();
      case "SeparatorComponentResponse" -> SeparatorComponent.codec();
      case "GatewayBotSessionStartLimitResponse" -> SessionStartLimit.codec();
      case "SetGuildApplicationCommandPermissionsRequest" -> SetApplicationCommandPermissionsRequest.codec();
      case "GuildIncidentActionsRequest" -> SetIncidentActionsRequest.codec();
      case "UpdateInviteTargetUsersRequest" -> SetInviteTargetUsersRequest.codec();
      case "AddLobbyMemberRequest" -> SetLobbyMemberRequest.codec();
      case "UpdateGuildOnboardingRequest" -> SetOnboardingRequest.codec();
      case "SetChannelPermissionOverwriteRequest" -> SetPermissionOverwriteRequest.codec();
      case "UpdateApplicationUserRoleConnectionRequest" -> SetRoleConnectionRequest.codec();
      case "UpdateVoiceChannelStatusRequest" -> SetVoiceStatusRequest.codec();
      case "SettingsEmojiResponse" -> SettingsEmoji.codec();
      case "SkuResponse" -> Sku.codec();
      case "SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest" -> SkuEligibilityCallbackRequest.codec();
      case "SocialLayerSKUPurchaseEligibilityCallbackData" -> SkuEligibilityRequest.codec();
      case "WebhookSlackEmbed" -> SlackAttachmentRequest.codec();
      case "WebhookSlackEmbedField" -> SlackFieldRequest.codec();
      case "SlackWebhook" -> SlackMessageRequest.codec();
      case "MinimalContentMessageResponse" -> SnapshotMessage.codec();
      case "SoundboardSoundResponse" -> SoundboardSound.codec();
      case "ListGuildSoundboardSoundsResponse" -> SoundboardSoundList.codec();
      case "MLSpamRuleResponse" -> SpamRule.codec();
      case "MLSpamTriggerMetadataResponse" -> SpamTriggerMetadata.codec();
      case "MLSpamTriggerMetadata" -> SpamTriggerMetadataRequest.codec();
      case "EntityMetadataStageInstanceResponse" -> StageEventMetadata.codec();
      case "EntityMetadataStageInstance" -> StageEventMetadataRequest.codec();
      case "StageInstanceResponse" -> StageInstance.codec();
      case "StageScheduledEventResponse" -> StageScheduledEvent.codec();
      case "StandardStickerResponse" -> StandardSticker.codec();
      case "MessageStickerItemResponse" -> StickerItem.codec();
      case "StickerPackResponse" -> StickerPack.codec();
      case "StickerPackCollectionResponse" -> StickerPackList.codec();
      case "ApplicationCommandOptionStringChoice" -> StringChoice.codec();
      case "InteractionApplicationCommandAutocompleteCallbackStringData" -> StringChoicesRequest.codec();
      case "ApplicationCommandStringOption" -> StringOption.codec();
      case "StringSelectComponentForMessageRequest" -> StringSelect.codec();
      case "StringSelectComponentResponse" -> StringSelectComponent.codec();
      case "StringSelectOptionResponse" -> StringSelectOption.codec();
      case "ApplicationCommandSubcommandOption" -> Subcommand.codec();
      case "ApplicationCommandSubcommandGroupOption" -> SubcommandGroup.codec();
      case "SubscriptionResponse" -> Subscription.codec();
      case "TargetUsersJobStatusResponse" -> TargetUsersJob.codec();
      case "TeamResponse" -> Team.codec();
      case "TeamMemberResponse" -> TeamMember.codec();
      case "TermsFormFieldResponse" -> TermsFormField.codec();
      case "TextDisplayComponentForMessageRequest" -> TextDisplay.codec();
      case "TextDisplayComponentResponse" -> TextDisplayComponent.codec();
      case "TextInputComponentForModalRequest" -> TextInput.codec();
      case "TextInputComponentResponse" -> TextInputComponent.codec();
      case "TextInputFormFieldResponse" -> TextInputFormField.codec();
      case "ThreadResponse" -> ThreadChannel.codec();
      case "ThreadsResponse" -> ThreadList.codec();
      case "ThreadMemberResponse" -> ThreadMember.codec();
      case "ThreadMetadataResponse" -> ThreadMetadata.codec();
      case "ThreadSearchResponse" -> ThreadSearchResult.codec();
      case "ThumbnailComponentForMessageRequest" -> Thumbnail.codec();
      case "ThumbnailComponentResponse" -> ThumbnailComponent.codec();
      case "UserCommunicationDisabledActionResponse" -> TimeoutAction.codec();
      case "UserCommunicationDisabledActionMetadataResponse" -> TimeoutActionMetadata.codec();
      case "UserCommunicationDisabledActionMetadata" -> TimeoutActionMetadataRequest.codec();
      case "UserCommunicationDisabledAction" -> TimeoutActionRequest.codec();
      case "TypingIndicatorResponse" -> TypingIndicator.codec();
      case "UnbanUserFromGuildRequest" -> UnbanRequest.codec();
      case "UnfurledMediaResponse" -> UnfurledMedia.codec();
      case "UnfurledMediaRequest" -> UnfurledMediaRequest.codec();
      case "UnknownActionRowChildComponent" -> UnknownActionRowChildComponent.codec();
      case "UnknownActivityLocation" -> UnknownActivityLocation.codec();
      case "UnknownApplicationCommandOption" -> UnknownApplicationCommandOption.codec();
      case "UnknownApplicationCommandValueOption" -> UnknownApplicationCommandValueOption.codec();
      case "UnknownAutoModerationAction" -> UnknownAutoModerationAction.codec();
      case "UnknownAutoModerationRule" -> UnknownAutoModerationRule.codec();
      case "UnknownChannel" -> UnknownChannel.codec();
      case "UnknownComponent" -> UnknownComponent.codec();
      case "UnknownContainerChildComponent" -> UnknownContainerChildComponent.codec();
      case "UnknownFormField" -> UnknownFormField.codec();
      case "UnknownIntegration" -> UnknownIntegration.codec();
      case "UnknownInteractionCallbackResource" -> UnknownInteractionCallbackResource.codec();
      case "UnknownInteractionMetadata" -> UnknownInteractionMetadata.codec();
      case "UnknownInvite" -> UnknownInvite.codec();
      case "UnknownMentionableSelectDefaultValue" -> UnknownMentionableSelectDefaultValue.codec();
      case "UnknownMessageSearch" -> UnknownMessageSearch.codec();
      case "UnknownPartialIntegration" -> UnknownPartialIntegration.codec();
      case "UnknownPrivateChannel" -> UnknownPrivateChannel.codec();
      case "UnknownScheduledEvent" -> UnknownScheduledEvent.codec();
      case "UnknownSectionAccessoryComponent" -> UnknownSectionAccessoryComponent.codec();
      case "UnknownSticker" -> UnknownSticker.codec();
      case "UnknownThreadSearch" -> UnknownThreadSearch.codec();
      case "UnknownTriggeringInteractionMetadata" -> UnknownTriggeringInteractionMetadata.codec();
      case "UnknownWebhook" -> UnknownWebhook.codec();
      case "BotPartnerSdkUnmergeProvisionalAccountRequest" -> UnmergeProvisionalAccountByBotRequest.codec();
      case "PartnerSdkUnmergeProvisionalAccountRequest" -> UnmergeProvisionalAccountRequest.codec();
      case "ApplicationCommandPatchRequestPartial" -> UpdateApplicationCommandRequest.codec();
      case "UpdateApplicationEmojiRequest" -> UpdateApplicationEmojiRequest.codec();
      case "ApplicationFormPartial" -> UpdateApplicationRequest.codec();
      case "UpdateMyGuildMemberRequest" -> UpdateCurrentMemberRequest.codec();
      case "UpdateMyGuildNickRequest" -> UpdateCurrentNickRequest.codec();
      case "BotAccountPatchRequest" -> UpdateCurrentUserRequest.codec();
      case "UpdateSelfVoiceStateRequestPartial" -> UpdateCurrentVoiceStateRequest.codec();
      case "UpdateDMRequestPartial" -> UpdateDmRequest.codec();
      case "ExternalScheduledEventPatchRequestPartial" -> UpdateExternalEventRequest.codec();
      case "UpdateThreadTagRequest" -> UpdateForumTagRequest.codec();
      case "UpdateGroupDMRequestPartial" -> UpdateGroupDmRequest.codec();
      case "UpdateGuildChannelRequestPartial" -> UpdateGuildChannelRequest.codec();
      case "UpdateGuildEmojiRequest" -> UpdateGuildEmojiRequest.codec();
      case "GuildPatchRequestPartial" -> UpdateGuildRequest.codec();
      case "UpdateGuildStickerRequest" -> UpdateGuildStickerRequest.codec();
      case "UpdateGuildTemplateRequest" -> UpdateGuildTemplateRequest.codec();
      case "DefaultKeywordListUpsertRequestPartial" -> UpdateKeywordPresetRuleRequest.codec();
      case "KeywordUpsertRequestPartial" -> UpdateKeywordRuleRequest.codec();
      case "EditLobbyRequest" -> UpdateLobbyRequest.codec();
      case "UserProfileUpsertRequestPartial" -> UpdateMemberProfileRuleRequest.codec();
      case "UpdateGuildMemberRequest" -> UpdateMemberRequest.codec();
      case "MentionSpamUpsertRequestPartial" -> UpdateMentionSpamRuleRequest.codec();
      case "MessageEditRequestPartial" -> UpdateMessageRequest.codec();
      case "UpdateRoleRequestPartial" -> UpdateRoleRequest.codec();
      case "GuildScheduledEventExceptionPatchRequestPartial" -> UpdateScheduledEventExceptionRequest.codec();
      case "SoundboardPatchRequestPartial" -> UpdateSoundboardSoundRequest.codec();
      case "MLSpamUpsertRequestPartial" -> UpdateSpamRuleRequest.codec();
      case "StageScheduledEventPatchRequestPartial" -> UpdateStageEventRequest.codec();
      case "UpdateStageInstanceRequest" -> UpdateStageInstanceRequest.codec();
      case "UpdateThreadRequestPartial" -> UpdateThreadRequest.codec();
      case "VoiceScheduledEventPatchRequestPartial" -> UpdateVoiceEventRequest.codec();
      case "UpdateVoiceStateRequestPartial" -> UpdateVoiceStateRequest.codec();
      case "IncomingWebhookUpdateRequestPartial" -> UpdateWebhookMessageRequest.codec();
      case "UpdateWebhookRequest" -> UpdateWebhookRequest.codec();
      case "UpdateWebhookByTokenRequest" -> UpdateWebhookWithTokenRequest.codec();
      case "WelcomeScreenPatchRequestPartial" -> UpdateWelcomeScreenRequest.codec();
      case "UpdateGuildWidgetSettingsRequest" -> UpdateWidgetSettingsRequest.codec();
      case "GuildResponse" -> UpdatedGuild.codec();
      case "GuildOnboardingResponse" -> UpdatedOnboarding.codec();
      case "UploadApplicationAttachmentRequest" -> UploadApplicationAttachmentRequest.codec();
      case "AttachmentResponse" -> UploadedAttachment.codec();
      case "UserResponse" -> User.codec();
      case "ApplicationCommandUserOption" -> UserOption.codec();
      case "UserSelectComponentForMessageRequest" -> UserSelect.codec();
      case "UserSelectComponentResponse" -> UserSelectComponent.codec();
      case "UserSelectDefaultValueResponse" -> UserSelectDefaultValue.codec();
      case "VanityURLResponse" -> VanityUrl.codec();
      case "VanityURLErrorResponse" -> VanityUrlError.codec();
      case "EntityMetadataVoiceResponse" -> VoiceEventMetadata.codec();
      case "EntityMetadataVoice" -> VoiceEventMetadataRequest.codec();
      case "VoiceRegionResponse" -> VoiceRegion.codec();
      case "VoiceScheduledEventResponse" -> VoiceScheduledEvent.codec();
      case "VoiceStateResponse" -> VoiceState.codec();
      case "WebhookSourceChannelResponse" -> WebhookSourceChannel.codec();
      case "WebhookSourceGuildResponse" -> WebhookSourceGuild.codec();
      case "WelcomeMessageResponse" -> WelcomeMessage.codec();
      case "GuildWelcomeScreenResponse" -> WelcomeScreen.codec();
      case "GuildWelcomeScreenChannelResponse" -> WelcomeScreenChannel.codec();
      case "GuildWelcomeChannel" -> WelcomeScreenChannelRequest.codec();
      case "WidgetResponse" -> Widget.codec();
      case "WidgetActivity" -> WidgetActivity.codec();
      case "WidgetChannel" -> WidgetChannel.codec();
      case "WidgetMember" -> WidgetMember.codec();
      case "WidgetSettingsResponse" -> WidgetSettings.codec();
      default -> null;
    };
  }

  /** The names of all types, in Java's order. */
  static final List<String> NAMES =
      List.of(
          "ActionRow", "ActionRowChild", "ActionRowChildComponent", "ActionRowComponent",
          "ActivityAttachment", "ActivityCallbackResource", "ActivityInstance", "ActivityLocation",
          "AddMemberRequest", "AddRecipientRequest", "AllowedMentionsRequest",
          "AnsweredInteraction", "Application", "ApplicationCommand",
          "ApplicationCommandAttachmentOption", "ApplicationCommandBooleanOption",
          "ApplicationCommandChannelOption", "ApplicationCommandIntegerOption",
          "ApplicationCommandInteractionMetadata", "ApplicationCommandMentionableOption",
          "ApplicationCommandNumberOption", "ApplicationCommandOption",
          "ApplicationCommandOptionIntegerChoice", "ApplicationCommandOptionNumberChoice",
          "ApplicationCommandOptionStringChoice", "ApplicationCommandPermission",
          "ApplicationCommandPermissionRequest", "ApplicationCommandPermissions",
          "ApplicationCommandRequest", "ApplicationCommandRoleOption",
          "ApplicationCommandStringOption", "ApplicationCommandSubcommandGroupOption",
          "ApplicationCommandSubcommandOption", "ApplicationCommandUserOption",
          "ApplicationCommandValueOption", "ApplicationDescriptionRequest", "ApplicationEmojiList",
          "ApplicationWebhook", "AttachedFileRequest", "Attachment", "AttachmentOption",
          "AttachmentRequest", "AuditLog", "AuditLogChange", "AuditLogEntry",
          "AutoModerationAction", "AutoModerationActionRequest", "AutoModerationRule",
          "AutocompleteCallbackRequest", "AutocompleteChoicesRequest", "AvatarDecoration", "Ban",
          "BanRequest", "BasicApplication", "BasicGuildMember", "BasicMessage",
          "BlockMemberInteractionAction", "BlockMemberInteractionActionMetadata",
          "BlockMemberInteractionActionMetadataRequest", "BlockMemberInteractionActionRequest",
          "BlockMessageAction", "BlockMessageActionMetadata", "BlockMessageActionMetadataRequest",
          "BlockMessageActionRequest", "BooleanOption", "BotGatewayInfo", "BulkBanRequest",
          "BulkBanResult", "BulkDeleteMessagesRequest", "BulkLobbyMemberRequest", "Button",
          "ButtonComponent", "Channel", "ChannelFollowerWebhook", "ChannelMention", "ChannelOption",
          "ChannelPositionRequest", "ChannelSelect", "ChannelSelectComponent",
          "ChannelSelectDefaultValue", "Checkbox", "CheckboxGroup", "CheckboxOption", "ClientTheme",
          "ClientThemeRequest", "Collectibles", "CommandOption", "CommandValueOption", "Component",
          "ComponentEmoji", "ComponentEmojiRequest", "ConnectedAccount", "ConnectedAccountGuild",
          "ConnectedAccountIntegration", "Container", "ContainerChild", "ContainerChildComponent",
          "ContainerComponent", "CreateApplicationCommandRequest", "CreateApplicationEmojiRequest",
          "CreateAutoModerationRuleRequest", "CreateDmRequest", "CreateExternalEventRequest",
          "CreateForumTagRequest", "CreateForumThreadRequest", "CreateGroupDmInviteRequest",
          "CreateGuildChannelRequest", "CreateGuildEmojiRequest", "CreateGuildInviteRequest",
          "CreateGuildStickerRequest", "CreateGuildTemplateRequest",
          "CreateKeywordPresetRuleRequest", "CreateKeywordRuleRequest", "CreateLobbyMessageRequest",
          "CreateLobbyRequest", "CreateMemberProfileRuleRequest", "CreateMentionSpamRuleRequest",
          "CreateMessageRequest", "CreateOrJoinLobbyRequest", "CreateProvisionalTokenByBotRequest",
          "CreateProvisionalTokenRequest", "CreateRoleRequest",
          "CreateScheduledEventExceptionRequest", "CreateScheduledEventRequest",
          "CreateSoundboardSoundRequest", "CreateSpamRuleRequest", "CreateStageEventRequest",
          "CreateStageInstanceRequest", "CreateTestEntitlementRequest", "CreateTextThreadRequest",
          "CreateThreadFromMessageRequest", "CreateVoiceEventRequest", "CreateWebhookRequest",
          "CreatedThread", "CurrentApplication", "CurrentMember", "CurrentNick", "CurrentUser",
          "CurrentUserGuild", "DecideJoinRequestRequest", "DefaultChannel", "DefaultMentionable",
          "DefaultReactionEmoji", "DefaultReactionEmojiRequest", "DefaultRole", "DefaultUser",
          "DiscordIntegration", "DmChannel", "Embed", "EmbedAuthor", "EmbedAuthorRequest",
          "EmbedField", "EmbedFieldRequest", "EmbedFooter", "EmbedFooterRequest", "EmbedImage",
          "EmbedImageRequest", "EmbedProvider", "EmbedProviderRequest", "EmbedRequest",
          "EmbedThumbnailRequest", "EmbedVideo", "EmbedVideoRequest", "Emoji", "Entitlement",
          "ExecuteWebhookRequest", "ExternalConnectionIntegration", "ExternalEventMetadata",
          "ExternalEventMetadataRequest", "ExternalScheduledEvent", "FileComponent", "FileDisplay",
          "FileUpload", "FollowChannelRequest", "FollowedChannel", "FormField",
          "ForumPostMessageRequest", "ForumTag", "FriendInvite", "GatewayInfo",
          "GithubAuthorRequest", "GithubCheckAppRequest", "GithubCheckPullRequestRequest",
          "GithubCheckRunOutputRequest", "GithubCheckRunRequest", "GithubCheckSuiteRequest",
          "GithubCommentRequest", "GithubCommitRequest", "GithubDiscussionRequest",
          "GithubEventRequest", "GithubIssueRequest", "GithubReleaseRequest",
          "GithubRepositoryRequest", "GithubReviewRequest", "GithubUserRequest", "GroupDmChannel",
          "GroupDmInvite", "Guild", "GuildActivityLocation", "GuildChannel", "GuildInvite",
          "GuildLiveliness", "GuildMember", "GuildPreview", "GuildProductPurchase", "GuildSticker",
          "GuildSubscriptionIntegration", "GuildTemplate", "GuildTemplateChannel",
          "GuildTemplateForumTag", "GuildTemplateRole", "GuildTemplateRoleColors",
          "GuildTemplateSnapshot", "IncidentsData", "IncomingWebhook", "InstallParams",
          "InstallParamsRequest", "IntegerChoice", "IntegerChoicesRequest", "IntegerOption",
          "Integration", "IntegrationAccount", "IntegrationApplication",
          "IntegrationTypeConfiguration", "IntegrationTypeConfigurationRequest",
          "InteractionCallback", "InteractionCallbackRequest", "InteractionCallbackResource",
          "InteractionMessageRequest", "InteractionMessageUpdateRequest", "InteractionMetadata",
          "Invite", "InviteApplication", "InviteChannel", "InviteChannelRecipient", "InviteGuild",
          "InviteRole", "InviteScheduledEvent", "JoinRequest", "JoinRequestList",
          "KeywordPresetRule", "KeywordPresetTriggerMetadata",
          "KeywordPresetTriggerMetadataRequest", "KeywordRule", "KeywordTriggerMetadata",
          "KeywordTriggerMetadataRequest", "Label", "LabelChild", "LaunchActivityCallbackRequest",
          "LaunchedActivity", "LinkLobbyChannelRequest", "Lobby", "LobbyInvite", "LobbyMember",
          "LobbyMemberRequest", "LobbyMessage", "MediaGallery", "MediaGalleryComponent",
          "MediaGalleryItem", "MediaGalleryItemRequest", "MemberProfileRule",
          "MemberProfileTriggerMetadata", "MemberProfileTriggerMetadataRequest", "MentionSpamRule",
          "MentionSpamTriggerMetadata", "MentionSpamTriggerMetadataRequest", "MentionableOption",
          "MentionableSelect", "MentionableSelectComponent", "MentionableSelectDefaultValue",
          "Message", "MessageActivity", "MessageCall", "MessageCallbackRequest",
          "MessageCallbackResource", "MessageComponent", "MessageComponentInteractionMetadata",
          "MessageInteraction", "MessageLobbyMember", "MessageReference", "MessageReferenceRequest",
          "MessageSearch", "MessageSearchResult", "MessageSnapshot", "MessageUpdateCallbackRequest",
          "MessageUpdateCallbackResource", "ModalActionRow", "ModalCallbackRequest",
          "ModalChannelSelect", "ModalComponent", "ModalMentionableSelect", "ModalRequest",
          "ModalRoleSelect", "ModalStringSelect", "ModalSubmitInteractionMetadata",
          "ModalTextDisplay", "ModalUserSelect", "MultipleChoiceFormField", "Nameplate",
          "NewMemberAction", "NewMemberWelcome", "NthWeekday", "NthWeekdayRequest", "NumberChoice",
          "NumberChoicesRequest", "NumberOption", "OAuth2Authorization", "OAuth2Key", "OAuth2Keys",
          "Onboarding", "OnboardingPrompt", "OnboardingPromptOption",
          "OnboardingPromptOptionRequest", "OnboardingPromptRequest", "OpenIdUserInfo",
          "ParagraphFormField", "PartialDiscordIntegration", "PartialExternalConnectionIntegration",
          "PartialGuildSubscriptionIntegration", "PartialIntegration", "PermissionOverwrite",
          "PermissionOverwriteRequest", "PinnedMessage", "PinnedMessageList", "Poll", "PollAnswer",
          "PollAnswerCount", "PollAnswerRequest", "PollEmojiRequest", "PollMedia",
          "PollMediaRequest", "PollQuestionEmojiRequest", "PollQuestionRequest", "PollRequest",
          "PollResults", "PollVoterList", "PongCallbackRequest", "PrimaryGuild",
          "PrivateActivityLocation", "PrivateChannel", "ProvisionalToken", "PruneRequest",
          "PruneResult", "PurchaseNotification", "RadioGroup", "RadioOption", "Reaction",
          "ReactionCountDetails", "ReactionEmoji", "RecurrenceRule", "RecurrenceRuleRequest",
          "ResolvedObjects", "ResourceChannel", "Role", "RoleColors", "RoleColorsRequest",
          "RoleConnection", "RoleConnectionMetadata", "RoleConnectionMetadataRequest", "RoleOption",
          "RolePositionRequest", "RoleSelect", "RoleSelectComponent", "RoleSelectDefaultValue",
          "RoleSubscriptionData", "RoleTags", "ScheduledEvent", "ScheduledEventOverride",
          "ScheduledEventUser", "ScheduledEventUserCount", "SearchIndexNotReady", "SearchMessage",
          "Section", "SectionAccessory", "SectionAccessoryComponent", "SectionComponent",
          "SelectOption", "SendAlertMessageAction", "SendAlertMessageActionMetadata",
          "SendAlertMessageActionMetadataRequest", "SendAlertMessageActionRequest",
          "SendSoundboardSoundRequest", "Separator", "SeparatorComponent", "SessionStartLimit",
          "SetApplicationCommandPermissionsRequest", "SetIncidentActionsRequest",
          "SetInviteTargetUsersRequest", "SetLobbyMemberRequest", "SetOnboardingRequest",
          "SetPermissionOverwriteRequest", "SetRoleConnectionRequest", "SetVoiceStatusRequest",
          "SettingsEmoji", "Sku", "SkuEligibilityCallbackRequest", "SkuEligibilityRequest",
          "SlackAttachmentRequest", "SlackFieldRequest", "SlackMessageRequest", "SnapshotMessage",
          "SoundboardSound", "SoundboardSoundList", "SpamRule", "SpamTriggerMetadata",
          "SpamTriggerMetadataRequest", "StageEventMetadata", "StageEventMetadataRequest",
          "StageInstance", "StageScheduledEvent", "StandardSticker", "Sticker", "StickerItem",
          "StickerPack", "StickerPackList", "StringChoice", "StringChoicesRequest", "StringOption",
          "StringSelect", "StringSelectComponent", "StringSelectOption", "Subcommand",
          "SubcommandGroup", "Subscription", "TargetUsersJob", "Team", "TeamMember",
          "TermsFormField", "TextDisplay", "TextDisplayComponent", "TextInput",
          "TextInputComponent", "TextInputFormField", "ThreadChannel", "ThreadList", "ThreadMember",
          "ThreadMetadata", "ThreadSearch", "ThreadSearchResult", "Thumbnail", "ThumbnailComponent",
          "TimeoutAction", "TimeoutActionMetadata", "TimeoutActionMetadataRequest",
          "TimeoutActionRequest", "TriggeringInteractionMetadata", "TypingIndicator",
          "UnbanRequest", "UnfurledMedia", "UnfurledMediaRequest", "UnknownActionRowChildComponent",
          "UnknownActivityLocation", "UnknownApplicationCommandOption",
          "UnknownApplicationCommandValueOption", "UnknownAutoModerationAction",
          "UnknownAutoModerationRule", "UnknownChannel", "UnknownComponent",
          "UnknownContainerChildComponent", "UnknownFormField", "UnknownIntegration",
          "UnknownInteractionCallbackResource", "UnknownInteractionMetadata", "UnknownInvite",
          "UnknownMentionableSelectDefaultValue", "UnknownMessageSearch",
          "UnknownPartialIntegration", "UnknownPrivateChannel", "UnknownScheduledEvent",
          "UnknownSectionAccessoryComponent", "UnknownSticker", "UnknownThreadSearch",
          "UnknownTriggeringInteractionMetadata", "UnknownWebhook",
          "UnmergeProvisionalAccountByBotRequest", "UnmergeProvisionalAccountRequest",
          "UpdateApplicationCommandRequest", "UpdateApplicationEmojiRequest",
          "UpdateApplicationRequest", "UpdateAutoModerationRuleRequest",
          "UpdateCurrentMemberRequest", "UpdateCurrentNickRequest", "UpdateCurrentUserRequest",
          "UpdateCurrentVoiceStateRequest", "UpdateDmRequest", "UpdateExternalEventRequest",
          "UpdateForumTagRequest", "UpdateGroupDmRequest", "UpdateGuildChannelRequest",
          "UpdateGuildEmojiRequest", "UpdateGuildRequest", "UpdateGuildStickerRequest",
          "UpdateGuildTemplateRequest", "UpdateKeywordPresetRuleRequest",
          "UpdateKeywordRuleRequest", "UpdateLobbyRequest", "UpdateMemberProfileRuleRequest",
          "UpdateMemberRequest", "UpdateMentionSpamRuleRequest", "UpdateMessageRequest",
          "UpdateRoleRequest", "UpdateScheduledEventExceptionRequest",
          "UpdateSoundboardSoundRequest", "UpdateSpamRuleRequest", "UpdateStageEventRequest",
          "UpdateStageInstanceRequest", "UpdateThreadRequest", "UpdateVoiceEventRequest",
          "UpdateVoiceStateRequest", "UpdateWebhookMessageRequest", "UpdateWebhookRequest",
          "UpdateWebhookWithTokenRequest", "UpdateWelcomeScreenRequest",
          "UpdateWidgetSettingsRequest", "UpdatedGuild", "UpdatedOnboarding",
          "UploadApplicationAttachmentRequest", "UploadedAttachment", "User", "UserOption",
          "UserSelect", "UserSelectComponent", "UserSelectDefaultValue", "VanityUrl",
          "VanityUrlError", "VoiceEventMetadata", "VoiceEventMetadataRequest", "VoiceRegion",
          "VoiceScheduledEvent", "VoiceState", "Webhook", "WebhookSourceChannel",
          "WebhookSourceGuild", "WelcomeMessage", "WelcomeScreen", "WelcomeScreenChannel",
          "WelcomeScreenChannelRequest", "Widget", "WidgetActivity", "WidgetChannel",
          "WidgetMember", "WidgetSettings");
}
