// Generated from Discord's API description; do not edit.
package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/**
 * Error code: a value of {@code code}, or one that Discord added since. Compare by {@code ==} or
 * {@code equals}; switch over {@link #known}.
 */
public final class ErrorCode {

  /** {@code 0}. */
  public static final ErrorCode GENERAL =
      new ErrorCode(0, Known.GENERAL);

  /** {@code 10001}. */
  public static final ErrorCode UNKNOWN_ACCOUNT =
      new ErrorCode(10001, Known.UNKNOWN_ACCOUNT);

  /** {@code 10002}. */
  public static final ErrorCode UNKNOWN_APPLICATION =
      new ErrorCode(10002, Known.UNKNOWN_APPLICATION);

  /** {@code 10003}. */
  public static final ErrorCode UNKNOWN_CHANNEL =
      new ErrorCode(10003, Known.UNKNOWN_CHANNEL);

  /** {@code 10004}. */
  public static final ErrorCode UNKNOWN_GUILD =
      new ErrorCode(10004, Known.UNKNOWN_GUILD);

  /** {@code 10005}. */
  public static final ErrorCode UNKNOWN_INTEGRATION =
      new ErrorCode(10005, Known.UNKNOWN_INTEGRATION);

  /** {@code 10006}. */
  public static final ErrorCode UNKNOWN_INVITE =
      new ErrorCode(10006, Known.UNKNOWN_INVITE);

  /** {@code 10007}. */
  public static final ErrorCode UNKNOWN_MEMBER =
      new ErrorCode(10007, Known.UNKNOWN_MEMBER);

  /** {@code 10008}. */
  public static final ErrorCode UNKNOWN_MESSAGE =
      new ErrorCode(10008, Known.UNKNOWN_MESSAGE);

  /** {@code 10009}. */
  public static final ErrorCode UNKNOWN_PERMISSION_OVERWRITE =
      new ErrorCode(10009, Known.UNKNOWN_PERMISSION_OVERWRITE);

  /** {@code 10010}. */
  public static final ErrorCode UNKNOWN_PROVIDER =
      new ErrorCode(10010, Known.UNKNOWN_PROVIDER);

  /** {@code 10011}. */
  public static final ErrorCode UNKNOWN_ROLE =
      new ErrorCode(10011, Known.UNKNOWN_ROLE);

  /** {@code 10012}. */
  public static final ErrorCode UNKNOWN_TOKEN =
      new ErrorCode(10012, Known.UNKNOWN_TOKEN);

  /** {@code 10013}. */
  public static final ErrorCode UNKNOWN_USER =
      new ErrorCode(10013, Known.UNKNOWN_USER);

  /** {@code 10014}. */
  public static final ErrorCode UNKNOWN_EMOJI =
      new ErrorCode(10014, Known.UNKNOWN_EMOJI);

  /** {@code 10015}. */
  public static final ErrorCode UNKNOWN_WEBHOOK =
      new ErrorCode(10015, Known.UNKNOWN_WEBHOOK);

  /** {@code 10016}. */
  public static final ErrorCode UNKNOWN_WEBHOOK_SERVICE =
      new ErrorCode(10016, Known.UNKNOWN_WEBHOOK_SERVICE);

  /** {@code 10020}. */
  public static final ErrorCode UNKNOWN_SESSION =
      new ErrorCode(10020, Known.UNKNOWN_SESSION);

  /** {@code 10021}. */
  public static final ErrorCode UNKNOWN_ASSET =
      new ErrorCode(10021, Known.UNKNOWN_ASSET);

  /** {@code 10026}. */
  public static final ErrorCode UNKNOWN_BAN =
      new ErrorCode(10026, Known.UNKNOWN_BAN);

  /** {@code 10027}. */
  public static final ErrorCode UNKNOWN_SKU =
      new ErrorCode(10027, Known.UNKNOWN_SKU);

  /** {@code 10028}. */
  public static final ErrorCode UNKNOWN_STORE_LISTING =
      new ErrorCode(10028, Known.UNKNOWN_STORE_LISTING);

  /** {@code 10029}. */
  public static final ErrorCode UNKNOWN_ENTITLEMENT =
      new ErrorCode(10029, Known.UNKNOWN_ENTITLEMENT);

  /** {@code 10030}. */
  public static final ErrorCode UNKNOWN_BUILD =
      new ErrorCode(10030, Known.UNKNOWN_BUILD);

  /** {@code 10031}. */
  public static final ErrorCode UNKNOWN_LOBBY =
      new ErrorCode(10031, Known.UNKNOWN_LOBBY);

  /** {@code 10032}. */
  public static final ErrorCode UNKNOWN_BRANCH =
      new ErrorCode(10032, Known.UNKNOWN_BRANCH);

  /** {@code 10033}. */
  public static final ErrorCode UNKNOWN_STORE_DIRECTORY_LAYOUT =
      new ErrorCode(10033, Known.UNKNOWN_STORE_DIRECTORY_LAYOUT);

  /** {@code 10036}. */
  public static final ErrorCode UNKNOWN_REDISTRIBUTABLE =
      new ErrorCode(10036, Known.UNKNOWN_REDISTRIBUTABLE);

  /** {@code 10038}. */
  public static final ErrorCode UNKNOWN_GIFT_CODE =
      new ErrorCode(10038, Known.UNKNOWN_GIFT_CODE);

  /** {@code 10049}. */
  public static final ErrorCode UNKNOWN_STREAM =
      new ErrorCode(10049, Known.UNKNOWN_STREAM);

  /** {@code 10050}. */
  public static final ErrorCode UNKNOWN_PREMIUM_SERVER_SUBSCRIBE_COOLDOWN =
      new ErrorCode(10050, Known.UNKNOWN_PREMIUM_SERVER_SUBSCRIBE_COOLDOWN);

  /** {@code 10057}. */
  public static final ErrorCode UNKNOWN_GUILD_TEMPLATE =
      new ErrorCode(10057, Known.UNKNOWN_GUILD_TEMPLATE);

  /** {@code 10059}. */
  public static final ErrorCode UNKNOWN_DISCOVERABLE_SERVER_CATEGORY =
      new ErrorCode(10059, Known.UNKNOWN_DISCOVERABLE_SERVER_CATEGORY);

  /** {@code 10060}. */
  public static final ErrorCode UNKNOWN_STICKER =
      new ErrorCode(10060, Known.UNKNOWN_STICKER);

  /** {@code 10061}. */
  public static final ErrorCode UNKNOWN_STICKER_PACK =
      new ErrorCode(10061, Known.UNKNOWN_STICKER_PACK);

  /** {@code 10062}. */
  public static final ErrorCode UNKNOWN_INTERACTION =
      new ErrorCode(10062, Known.UNKNOWN_INTERACTION);

  /** {@code 10063}. */
  public static final ErrorCode UNKNOWN_APPLICATION_COMMAND =
      new ErrorCode(10063, Known.UNKNOWN_APPLICATION_COMMAND);

  /** {@code 10065}. */
  public static final ErrorCode UNKNOWN_VOICE_STATE =
      new ErrorCode(10065, Known.UNKNOWN_VOICE_STATE);

  /** {@code 10066}. */
  public static final ErrorCode UNKNOWN_APPLICATION_COMMAND_PERMISSIONS =
      new ErrorCode(10066, Known.UNKNOWN_APPLICATION_COMMAND_PERMISSIONS);

  /** {@code 10067}. */
  public static final ErrorCode UNKNOWN_STAGE_INSTANCE =
      new ErrorCode(10067, Known.UNKNOWN_STAGE_INSTANCE);

  /** {@code 10068}. */
  public static final ErrorCode UNKNOWN_GUILD_MEMBER_VERIFICATION_FORM =
      new ErrorCode(10068, Known.UNKNOWN_GUILD_MEMBER_VERIFICATION_FORM);

  /** {@code 10069}. */
  public static final ErrorCode UNKNOWN_GUILD_WELCOME_SCREEN =
      new ErrorCode(10069, Known.UNKNOWN_GUILD_WELCOME_SCREEN);

  /** {@code 10070}. */
  public static final ErrorCode UNKNOWN_GUILD_SCHEDULED_EVENT =
      new ErrorCode(10070, Known.UNKNOWN_GUILD_SCHEDULED_EVENT);

  /** {@code 10071}. */
  public static final ErrorCode UNKNOWN_GUILD_SCHEDULED_EVENT_USER =
      new ErrorCode(10071, Known.UNKNOWN_GUILD_SCHEDULED_EVENT_USER);

  /** {@code 10087}. */
  public static final ErrorCode UNKNOWN_TAG =
      new ErrorCode(10087, Known.UNKNOWN_TAG);

  /** {@code 10097}. */
  public static final ErrorCode UNKNOWN_SOUND =
      new ErrorCode(10097, Known.UNKNOWN_SOUND);

  /** {@code 10124}. */
  public static final ErrorCode UNKNOWN_INVITE_TARGET_USERS_JOB =
      new ErrorCode(10124, Known.UNKNOWN_INVITE_TARGET_USERS_JOB);

  /** {@code 10129}. */
  public static final ErrorCode UNKNOWN_INVITE_TARGET_USERS =
      new ErrorCode(10129, Known.UNKNOWN_INVITE_TARGET_USERS);

  /** {@code 20001}. */
  public static final ErrorCode BOTS_NOT_ALLOWED =
      new ErrorCode(20001, Known.BOTS_NOT_ALLOWED);

  /** {@code 20002}. */
  public static final ErrorCode ONLY_BOTS_ALLOWED =
      new ErrorCode(20002, Known.ONLY_BOTS_ALLOWED);

  /** {@code 20009}. */
  public static final ErrorCode EXPLICIT_CONTENT_BLOCKED =
      new ErrorCode(20009, Known.EXPLICIT_CONTENT_BLOCKED);

  /** {@code 20012}. */
  public static final ErrorCode NOT_AUTHORIZED_FOR_APPLICATION =
      new ErrorCode(20012, Known.NOT_AUTHORIZED_FOR_APPLICATION);

  /** {@code 20015}. */
  public static final ErrorCode PREMIUM_REQUIRED =
      new ErrorCode(20015, Known.PREMIUM_REQUIRED);

  /** {@code 20016}. */
  public static final ErrorCode SLOWMODE_RATE_LIMITED =
      new ErrorCode(20016, Known.SLOWMODE_RATE_LIMITED);

  /** {@code 20017}. */
  public static final ErrorCode MAZE =
      new ErrorCode(20017, Known.MAZE);

  /** {@code 20018}. */
  public static final ErrorCode OWNER_ONLY =
      new ErrorCode(20018, Known.OWNER_ONLY);

  /** {@code 20022}. */
  public static final ErrorCode ANNOUNCEMENT_EDIT_RATE_LIMITED =
      new ErrorCode(20022, Known.ANNOUNCEMENT_EDIT_RATE_LIMITED);

  /** {@code 20024}. */
  public static final ErrorCode UNDER_MINIMUM_AGE =
      new ErrorCode(20024, Known.UNDER_MINIMUM_AGE);

  /** {@code 20028}. */
  public static final ErrorCode CHANNEL_WRITE_RATE_LIMITED =
      new ErrorCode(20028, Known.CHANNEL_WRITE_RATE_LIMITED);

  /** {@code 20029}. */
  public static final ErrorCode GUILD_WRITE_RATE_LIMITED =
      new ErrorCode(20029, Known.GUILD_WRITE_RATE_LIMITED);

  /** {@code 20031}. */
  public static final ErrorCode DISALLOWED_WORDS =
      new ErrorCode(20031, Known.DISALLOWED_WORDS);

  /** {@code 20035}. */
  public static final ErrorCode GUILD_PREMIUM_LEVEL_TOO_LOW =
      new ErrorCode(20035, Known.GUILD_PREMIUM_LEVEL_TOO_LOW);

  /** {@code 30001}. */
  public static final ErrorCode MAX_GUILDS =
      new ErrorCode(30001, Known.MAX_GUILDS);

  /** {@code 30002}. */
  public static final ErrorCode MAX_FRIENDS =
      new ErrorCode(30002, Known.MAX_FRIENDS);

  /** {@code 30003}. */
  public static final ErrorCode MAX_CHANNEL_PINS =
      new ErrorCode(30003, Known.MAX_CHANNEL_PINS);

  /** {@code 30004}. */
  public static final ErrorCode MAX_RECIPIENTS =
      new ErrorCode(30004, Known.MAX_RECIPIENTS);

  /** {@code 30005}. */
  public static final ErrorCode MAX_GUILD_ROLES =
      new ErrorCode(30005, Known.MAX_GUILD_ROLES);

  /** {@code 30007}. */
  public static final ErrorCode MAX_CHANNEL_WEBHOOKS =
      new ErrorCode(30007, Known.MAX_CHANNEL_WEBHOOKS);

  /** {@code 30008}. */
  public static final ErrorCode MAX_EMOJIS =
      new ErrorCode(30008, Known.MAX_EMOJIS);

  /** {@code 30010}. */
  public static final ErrorCode MAX_REACTIONS =
      new ErrorCode(30010, Known.MAX_REACTIONS);

  /** {@code 30011}. */
  public static final ErrorCode MAX_GROUP_DMS =
      new ErrorCode(30011, Known.MAX_GROUP_DMS);

  /** {@code 30013}. */
  public static final ErrorCode MAX_GUILD_CHANNELS =
      new ErrorCode(30013, Known.MAX_GUILD_CHANNELS);

  /** {@code 30015}. */
  public static final ErrorCode MAX_ATTACHMENTS =
      new ErrorCode(30015, Known.MAX_ATTACHMENTS);

  /** {@code 30016}. */
  public static final ErrorCode MAX_INVITES =
      new ErrorCode(30016, Known.MAX_INVITES);

  /** {@code 30018}. */
  public static final ErrorCode MAX_ANIMATED_EMOJIS =
      new ErrorCode(30018, Known.MAX_ANIMATED_EMOJIS);

  /** {@code 30019}. */
  public static final ErrorCode MAX_GUILD_MEMBERS =
      new ErrorCode(30019, Known.MAX_GUILD_MEMBERS);

  /** {@code 30030}. */
  public static final ErrorCode MAX_GUILD_CATEGORIES =
      new ErrorCode(30030, Known.MAX_GUILD_CATEGORIES);

  /** {@code 30031}. */
  public static final ErrorCode GUILD_TEMPLATE_EXISTS =
      new ErrorCode(30031, Known.GUILD_TEMPLATE_EXISTS);

  /** {@code 30032}. */
  public static final ErrorCode MAX_APPLICATION_COMMANDS =
      new ErrorCode(30032, Known.MAX_APPLICATION_COMMANDS);

  /** {@code 30033}. */
  public static final ErrorCode MAX_THREAD_PARTICIPANTS =
      new ErrorCode(30033, Known.MAX_THREAD_PARTICIPANTS);

  /** {@code 30034}. */
  public static final ErrorCode MAX_DAILY_APPLICATION_COMMAND_CREATES =
      new ErrorCode(30034, Known.MAX_DAILY_APPLICATION_COMMAND_CREATES);

  /** {@code 30035}. */
  public static final ErrorCode MAX_NON_MEMBER_BANS =
      new ErrorCode(30035, Known.MAX_NON_MEMBER_BANS);

  /** {@code 30037}. */
  public static final ErrorCode MAX_BAN_FETCHES =
      new ErrorCode(30037, Known.MAX_BAN_FETCHES);

  /** {@code 30038}. */
  public static final ErrorCode MAX_UNCOMPLETED_SCHEDULED_EVENTS =
      new ErrorCode(30038, Known.MAX_UNCOMPLETED_SCHEDULED_EVENTS);

  /** {@code 30039}. */
  public static final ErrorCode MAX_STICKERS =
      new ErrorCode(30039, Known.MAX_STICKERS);

  /** {@code 30040}. */
  public static final ErrorCode MAX_PRUNE_REQUESTS =
      new ErrorCode(30040, Known.MAX_PRUNE_REQUESTS);

  /** {@code 30042}. */
  public static final ErrorCode MAX_WIDGET_SETTINGS_UPDATES =
      new ErrorCode(30042, Known.MAX_WIDGET_SETTINGS_UPDATES);

  /** {@code 30045}. */
  public static final ErrorCode MAX_SOUNDBOARD_SOUNDS =
      new ErrorCode(30045, Known.MAX_SOUNDBOARD_SOUNDS);

  /** {@code 30046}. */
  public static final ErrorCode MAX_OLD_MESSAGE_EDITS =
      new ErrorCode(30046, Known.MAX_OLD_MESSAGE_EDITS);

  /** {@code 30047}. */
  public static final ErrorCode MAX_PINNED_FORUM_THREADS =
      new ErrorCode(30047, Known.MAX_PINNED_FORUM_THREADS);

  /** {@code 30048}. */
  public static final ErrorCode MAX_FORUM_TAGS =
      new ErrorCode(30048, Known.MAX_FORUM_TAGS);

  /** {@code 30052}. */
  public static final ErrorCode BITRATE_TOO_HIGH =
      new ErrorCode(30052, Known.BITRATE_TOO_HIGH);

  /** {@code 30056}. */
  public static final ErrorCode MAX_PREMIUM_EMOJIS =
      new ErrorCode(30056, Known.MAX_PREMIUM_EMOJIS);

  /** {@code 30058}. */
  public static final ErrorCode MAX_GUILD_WEBHOOKS =
      new ErrorCode(30058, Known.MAX_GUILD_WEBHOOKS);

  /** {@code 30060}. */
  public static final ErrorCode MAX_CHANNEL_PERMISSION_OVERWRITES =
      new ErrorCode(30060, Known.MAX_CHANNEL_PERMISSION_OVERWRITES);

  /** {@code 30061}. */
  public static final ErrorCode GUILD_CHANNELS_TOO_LARGE =
      new ErrorCode(30061, Known.GUILD_CHANNELS_TOO_LARGE);

  /** {@code 40001}. */
  public static final ErrorCode UNAUTHORIZED =
      new ErrorCode(40001, Known.UNAUTHORIZED);

  /** {@code 40002}. */
  public static final ErrorCode ACCOUNT_VERIFICATION_REQUIRED =
      new ErrorCode(40002, Known.ACCOUNT_VERIFICATION_REQUIRED);

  /** {@code 40003}. */
  public static final ErrorCode OPENING_DMS_TOO_FAST =
      new ErrorCode(40003, Known.OPENING_DMS_TOO_FAST);

  /** {@code 40004}. */
  public static final ErrorCode SEND_MESSAGES_DISABLED =
      new ErrorCode(40004, Known.SEND_MESSAGES_DISABLED);

  /** {@code 40005}. */
  public static final ErrorCode REQUEST_ENTITY_TOO_LARGE =
      new ErrorCode(40005, Known.REQUEST_ENTITY_TOO_LARGE);

  /** {@code 40006}. */
  public static final ErrorCode FEATURE_DISABLED =
      new ErrorCode(40006, Known.FEATURE_DISABLED);

  /** {@code 40007}. */
  public static final ErrorCode USER_BANNED =
      new ErrorCode(40007, Known.USER_BANNED);

  /** {@code 40009}. */
  public static final ErrorCode MULTIPLE_PARENT_ID_CHANGES =
      new ErrorCode(40009, Known.MULTIPLE_PARENT_ID_CHANGES);

  /** {@code 40012}. */
  public static final ErrorCode CONNECTION_REVOKED =
      new ErrorCode(40012, Known.CONNECTION_REVOKED);

  /** {@code 40018}. */
  public static final ErrorCode SKU_NOT_CONSUMABLE =
      new ErrorCode(40018, Known.SKU_NOT_CONSUMABLE);

  /** {@code 40019}. */
  public static final ErrorCode ENTITLEMENT_NOT_SANDBOX =
      new ErrorCode(40019, Known.ENTITLEMENT_NOT_SANDBOX);

  /** {@code 40032}. */
  public static final ErrorCode TARGET_NOT_IN_VOICE =
      new ErrorCode(40032, Known.TARGET_NOT_IN_VOICE);

  /** {@code 40033}. */
  public static final ErrorCode ALREADY_CROSSPOSTED =
      new ErrorCode(40033, Known.ALREADY_CROSSPOSTED);

  /** {@code 40041}. */
  public static final ErrorCode APPLICATION_COMMAND_NAME_TAKEN =
      new ErrorCode(40041, Known.APPLICATION_COMMAND_NAME_TAKEN);

  /** {@code 40043}. */
  public static final ErrorCode INTERACTION_SEND_FAILED =
      new ErrorCode(40043, Known.INTERACTION_SEND_FAILED);

  /** {@code 40058}. */
  public static final ErrorCode CANNOT_SEND_IN_FORUM =
      new ErrorCode(40058, Known.CANNOT_SEND_IN_FORUM);

  /** {@code 40060}. */
  public static final ErrorCode INTERACTION_ALREADY_ACKNOWLEDGED =
      new ErrorCode(40060, Known.INTERACTION_ALREADY_ACKNOWLEDGED);

  /** {@code 40061}. */
  public static final ErrorCode TAG_NAMES_NOT_UNIQUE =
      new ErrorCode(40061, Known.TAG_NAMES_NOT_UNIQUE);

  /** {@code 40062}. */
  public static final ErrorCode SERVICE_RESOURCE_RATE_LIMITED =
      new ErrorCode(40062, Known.SERVICE_RESOURCE_RATE_LIMITED);

  /** {@code 40066}. */
  public static final ErrorCode NO_NON_MODERATOR_TAGS =
      new ErrorCode(40066, Known.NO_NON_MODERATOR_TAGS);

  /** {@code 40067}. */
  public static final ErrorCode FORUM_TAG_REQUIRED =
      new ErrorCode(40067, Known.FORUM_TAG_REQUIRED);

  /** {@code 40074}. */
  public static final ErrorCode ENTITLEMENT_ALREADY_GRANTED =
      new ErrorCode(40074, Known.ENTITLEMENT_ALREADY_GRANTED);

  /** {@code 40094}. */
  public static final ErrorCode MAX_FOLLOWUP_MESSAGES =
      new ErrorCode(40094, Known.MAX_FOLLOWUP_MESSAGES);

  /** {@code 40333}. */
  public static final ErrorCode CLOUDFLARE_BLOCKED =
      new ErrorCode(40333, Known.CLOUDFLARE_BLOCKED);

  /** {@code 50001}. */
  public static final ErrorCode MISSING_ACCESS =
      new ErrorCode(50001, Known.MISSING_ACCESS);

  /** {@code 50002}. */
  public static final ErrorCode INVALID_ACCOUNT_TYPE =
      new ErrorCode(50002, Known.INVALID_ACCOUNT_TYPE);

  /** {@code 50003}. */
  public static final ErrorCode INVALID_ACTION_ON_DM =
      new ErrorCode(50003, Known.INVALID_ACTION_ON_DM);

  /** {@code 50004}. */
  public static final ErrorCode WIDGET_DISABLED =
      new ErrorCode(50004, Known.WIDGET_DISABLED);

  /** {@code 50005}. */
  public static final ErrorCode CANNOT_EDIT_OTHER_USERS_MESSAGE =
      new ErrorCode(50005, Known.CANNOT_EDIT_OTHER_USERS_MESSAGE);

  /** {@code 50006}. */
  public static final ErrorCode EMPTY_MESSAGE =
      new ErrorCode(50006, Known.EMPTY_MESSAGE);

  /** {@code 50007}. */
  public static final ErrorCode CANNOT_MESSAGE_USER =
      new ErrorCode(50007, Known.CANNOT_MESSAGE_USER);

  /** {@code 50008}. */
  public static final ErrorCode CANNOT_SEND_IN_NON_TEXT_CHANNEL =
      new ErrorCode(50008, Known.CANNOT_SEND_IN_NON_TEXT_CHANNEL);

  /** {@code 50009}. */
  public static final ErrorCode CHANNEL_VERIFICATION_LEVEL_TOO_HIGH =
      new ErrorCode(50009, Known.CHANNEL_VERIFICATION_LEVEL_TOO_HIGH);

  /** {@code 50010}. */
  public static final ErrorCode OAUTH2_APPLICATION_HAS_NO_BOT =
      new ErrorCode(50010, Known.OAUTH2_APPLICATION_HAS_NO_BOT);

  /** {@code 50011}. */
  public static final ErrorCode OAUTH2_APPLICATION_LIMIT =
      new ErrorCode(50011, Known.OAUTH2_APPLICATION_LIMIT);

  /** {@code 50012}. */
  public static final ErrorCode INVALID_OAUTH2_STATE =
      new ErrorCode(50012, Known.INVALID_OAUTH2_STATE);

  /** {@code 50013}. */
  public static final ErrorCode MISSING_PERMISSIONS =
      new ErrorCode(50013, Known.MISSING_PERMISSIONS);

  /** {@code 50014}. */
  public static final ErrorCode INVALID_AUTHENTICATION_TOKEN =
      new ErrorCode(50014, Known.INVALID_AUTHENTICATION_TOKEN);

  /** {@code 50015}. */
  public static final ErrorCode NOTE_TOO_LONG =
      new ErrorCode(50015, Known.NOTE_TOO_LONG);

  /** {@code 50016}. */
  public static final ErrorCode INVALID_BULK_DELETE_COUNT =
      new ErrorCode(50016, Known.INVALID_BULK_DELETE_COUNT);

  /** {@code 50017}. */
  public static final ErrorCode INVALID_MFA_LEVEL =
      new ErrorCode(50017, Known.INVALID_MFA_LEVEL);

  /** {@code 50019}. */
  public static final ErrorCode PIN_IN_OTHER_CHANNEL =
      new ErrorCode(50019, Known.PIN_IN_OTHER_CHANNEL);

  /** {@code 50020}. */
  public static final ErrorCode INVITE_CODE_INVALID_OR_TAKEN =
      new ErrorCode(50020, Known.INVITE_CODE_INVALID_OR_TAKEN);

  /** {@code 50021}. */
  public static final ErrorCode INVALID_ACTION_ON_SYSTEM_MESSAGE =
      new ErrorCode(50021, Known.INVALID_ACTION_ON_SYSTEM_MESSAGE);

  /** {@code 50024}. */
  public static final ErrorCode INVALID_ACTION_ON_CHANNEL_TYPE =
      new ErrorCode(50024, Known.INVALID_ACTION_ON_CHANNEL_TYPE);

  /** {@code 50025}. */
  public static final ErrorCode INVALID_OAUTH2_ACCESS_TOKEN =
      new ErrorCode(50025, Known.INVALID_OAUTH2_ACCESS_TOKEN);

  /** {@code 50026}. */
  public static final ErrorCode MISSING_OAUTH2_SCOPE =
      new ErrorCode(50026, Known.MISSING_OAUTH2_SCOPE);

  /** {@code 50027}. */
  public static final ErrorCode INVALID_WEBHOOK_TOKEN =
      new ErrorCode(50027, Known.INVALID_WEBHOOK_TOKEN);

  /** {@code 50028}. */
  public static final ErrorCode INVALID_ROLE =
      new ErrorCode(50028, Known.INVALID_ROLE);

  /** {@code 50033}. */
  public static final ErrorCode INVALID_RECIPIENTS =
      new ErrorCode(50033, Known.INVALID_RECIPIENTS);

  /** {@code 50034}. */
  public static final ErrorCode MESSAGE_TOO_OLD_TO_BULK_DELETE =
      new ErrorCode(50034, Known.MESSAGE_TOO_OLD_TO_BULK_DELETE);

  /** {@code 50035}. */
  public static final ErrorCode INVALID_FORM_BODY =
      new ErrorCode(50035, Known.INVALID_FORM_BODY);

  /** {@code 50036}. */
  public static final ErrorCode INVITE_TO_GUILD_WITHOUT_BOT =
      new ErrorCode(50036, Known.INVITE_TO_GUILD_WITHOUT_BOT);

  /** {@code 50039}. */
  public static final ErrorCode INVALID_ACTIVITY_ACTION =
      new ErrorCode(50039, Known.INVALID_ACTIVITY_ACTION);

  /** {@code 50041}. */
  public static final ErrorCode INVALID_API_VERSION =
      new ErrorCode(50041, Known.INVALID_API_VERSION);

  /** {@code 50045}. */
  public static final ErrorCode FILE_TOO_LARGE =
      new ErrorCode(50045, Known.FILE_TOO_LARGE);

  /** {@code 50046}. */
  public static final ErrorCode INVALID_FILE =
      new ErrorCode(50046, Known.INVALID_FILE);

  /** {@code 50054}. */
  public static final ErrorCode CANNOT_SELF_REDEEM_GIFT =
      new ErrorCode(50054, Known.CANNOT_SELF_REDEEM_GIFT);

  /** {@code 50055}. */
  public static final ErrorCode INVALID_GUILD =
      new ErrorCode(50055, Known.INVALID_GUILD);

  /** {@code 50057}. */
  public static final ErrorCode INVALID_SKU =
      new ErrorCode(50057, Known.INVALID_SKU);

  /** {@code 50067}. */
  public static final ErrorCode INVALID_REQUEST_ORIGIN =
      new ErrorCode(50067, Known.INVALID_REQUEST_ORIGIN);

  /** {@code 50068}. */
  public static final ErrorCode INVALID_MESSAGE_TYPE =
      new ErrorCode(50068, Known.INVALID_MESSAGE_TYPE);

  /** {@code 50070}. */
  public static final ErrorCode PAYMENT_SOURCE_REQUIRED =
      new ErrorCode(50070, Known.PAYMENT_SOURCE_REQUIRED);

  /** {@code 50073}. */
  public static final ErrorCode CANNOT_MODIFY_SYSTEM_WEBHOOK =
      new ErrorCode(50073, Known.CANNOT_MODIFY_SYSTEM_WEBHOOK);

  /** {@code 50074}. */
  public static final ErrorCode CANNOT_DELETE_COMMUNITY_CHANNEL =
      new ErrorCode(50074, Known.CANNOT_DELETE_COMMUNITY_CHANNEL);

  /** {@code 50080}. */
  public static final ErrorCode CANNOT_EDIT_MESSAGE_STICKERS =
      new ErrorCode(50080, Known.CANNOT_EDIT_MESSAGE_STICKERS);

  /** {@code 50081}. */
  public static final ErrorCode INVALID_STICKER =
      new ErrorCode(50081, Known.INVALID_STICKER);

  /** {@code 50083}. */
  public static final ErrorCode THREAD_ARCHIVED =
      new ErrorCode(50083, Known.THREAD_ARCHIVED);

  /** {@code 50084}. */
  public static final ErrorCode INVALID_THREAD_NOTIFICATION_SETTINGS =
      new ErrorCode(50084, Known.INVALID_THREAD_NOTIFICATION_SETTINGS);

  /** {@code 50085}. */
  public static final ErrorCode BEFORE_EARLIER_THAN_THREAD_CREATION =
      new ErrorCode(50085, Known.BEFORE_EARLIER_THAN_THREAD_CREATION);

  /** {@code 50086}. */
  public static final ErrorCode COMMUNITY_CHANNEL_MUST_BE_TEXT =
      new ErrorCode(50086, Known.COMMUNITY_CHANNEL_MUST_BE_TEXT);

  /** {@code 50091}. */
  public static final ErrorCode SCHEDULED_EVENT_ENTITY_TYPE_MISMATCH =
      new ErrorCode(50091, Known.SCHEDULED_EVENT_ENTITY_TYPE_MISMATCH);

  /** {@code 50095}. */
  public static final ErrorCode GUILD_NOT_AVAILABLE_IN_LOCATION =
      new ErrorCode(50095, Known.GUILD_NOT_AVAILABLE_IN_LOCATION);

  /** {@code 50097}. */
  public static final ErrorCode GUILD_MONETIZATION_REQUIRED =
      new ErrorCode(50097, Known.GUILD_MONETIZATION_REQUIRED);

  /** {@code 50101}. */
  public static final ErrorCode GUILD_BOOSTS_REQUIRED =
      new ErrorCode(50101, Known.GUILD_BOOSTS_REQUIRED);

  /** {@code 50109}. */
  public static final ErrorCode INVALID_JSON =
      new ErrorCode(50109, Known.INVALID_JSON);

  /** {@code 50110}. */
  public static final ErrorCode PROVIDED_FILE_INVALID =
      new ErrorCode(50110, Known.PROVIDED_FILE_INVALID);

  /** {@code 50123}. */
  public static final ErrorCode INVALID_FILE_TYPE =
      new ErrorCode(50123, Known.INVALID_FILE_TYPE);

  /** {@code 50124}. */
  public static final ErrorCode FILE_DURATION_TOO_LONG =
      new ErrorCode(50124, Known.FILE_DURATION_TOO_LONG);

  /** {@code 50131}. */
  public static final ErrorCode OWNER_CANNOT_BE_PENDING =
      new ErrorCode(50131, Known.OWNER_CANNOT_BE_PENDING);

  /** {@code 50132}. */
  public static final ErrorCode CANNOT_TRANSFER_OWNERSHIP_TO_BOT =
      new ErrorCode(50132, Known.CANNOT_TRANSFER_OWNERSHIP_TO_BOT);

  /** {@code 50138}. */
  public static final ErrorCode ASSET_RESIZE_FAILED =
      new ErrorCode(50138, Known.ASSET_RESIZE_FAILED);

  /** {@code 50144}. */
  public static final ErrorCode MIXED_SUBSCRIPTION_ROLES_FOR_EMOJI =
      new ErrorCode(50144, Known.MIXED_SUBSCRIPTION_ROLES_FOR_EMOJI);

  /** {@code 50145}. */
  public static final ErrorCode CANNOT_CONVERT_PREMIUM_EMOJI =
      new ErrorCode(50145, Known.CANNOT_CONVERT_PREMIUM_EMOJI);

  /** {@code 50146}. */
  public static final ErrorCode UPLOADED_FILE_NOT_FOUND =
      new ErrorCode(50146, Known.UPLOADED_FILE_NOT_FOUND);

  /** {@code 50151}. */
  public static final ErrorCode INVALID_EMOJI =
      new ErrorCode(50151, Known.INVALID_EMOJI);

  /** {@code 50159}. */
  public static final ErrorCode VOICE_MESSAGE_ADDITIONAL_CONTENT =
      new ErrorCode(50159, Known.VOICE_MESSAGE_ADDITIONAL_CONTENT);

  /** {@code 50160}. */
  public static final ErrorCode VOICE_MESSAGE_SINGLE_AUDIO_REQUIRED =
      new ErrorCode(50160, Known.VOICE_MESSAGE_SINGLE_AUDIO_REQUIRED);

  /** {@code 50161}. */
  public static final ErrorCode VOICE_MESSAGE_METADATA_REQUIRED =
      new ErrorCode(50161, Known.VOICE_MESSAGE_METADATA_REQUIRED);

  /** {@code 50162}. */
  public static final ErrorCode VOICE_MESSAGE_NOT_EDITABLE =
      new ErrorCode(50162, Known.VOICE_MESSAGE_NOT_EDITABLE);

  /** {@code 50163}. */
  public static final ErrorCode CANNOT_DELETE_GUILD_SUBSCRIPTION_INTEGRATION =
      new ErrorCode(50163, Known.CANNOT_DELETE_GUILD_SUBSCRIPTION_INTEGRATION);

  /** {@code 50167}. */
  public static final ErrorCode VOICE_EFFECT_USER_SILENCED =
      new ErrorCode(50167, Known.VOICE_EFFECT_USER_SILENCED);

  /** {@code 50173}. */
  public static final ErrorCode VOICE_MESSAGES_NOT_ALLOWED =
      new ErrorCode(50173, Known.VOICE_MESSAGES_NOT_ALLOWED);

  /** {@code 50178}. */
  public static final ErrorCode USER_ACCOUNT_NOT_VERIFIED =
      new ErrorCode(50178, Known.USER_ACCOUNT_NOT_VERIFIED);

  /** {@code 50192}. */
  public static final ErrorCode INVALID_FILE_DURATION =
      new ErrorCode(50192, Known.INVALID_FILE_DURATION);

  /** {@code 50278}. */
  public static final ErrorCode NO_MUTUAL_GUILDS =
      new ErrorCode(50278, Known.NO_MUTUAL_GUILDS);

  /** {@code 50600}. */
  public static final ErrorCode STICKER_NOT_ALLOWED =
      new ErrorCode(50600, Known.STICKER_NOT_ALLOWED);

  /** {@code 60003}. */
  public static final ErrorCode TWO_FACTOR_REQUIRED =
      new ErrorCode(60003, Known.TWO_FACTOR_REQUIRED);

  /** {@code 80004}. */
  public static final ErrorCode NO_USERS_WITH_DISCORD_TAG =
      new ErrorCode(80004, Known.NO_USERS_WITH_DISCORD_TAG);

  /** {@code 90001}. */
  public static final ErrorCode REACTION_BLOCKED =
      new ErrorCode(90001, Known.REACTION_BLOCKED);

  /** {@code 90002}. */
  public static final ErrorCode BURST_REACTIONS_NOT_ALLOWED =
      new ErrorCode(90002, Known.BURST_REACTIONS_NOT_ALLOWED);

  /** {@code 110000}. */
  public static final ErrorCode INDEX_NOT_YET_AVAILABLE =
      new ErrorCode(110000, Known.INDEX_NOT_YET_AVAILABLE);

  /** {@code 110001}. */
  public static final ErrorCode APPLICATION_NOT_YET_AVAILABLE =
      new ErrorCode(110001, Known.APPLICATION_NOT_YET_AVAILABLE);

  /** {@code 130000}. */
  public static final ErrorCode API_RESOURCE_OVERLOADED =
      new ErrorCode(130000, Known.API_RESOURCE_OVERLOADED);

  /** {@code 150006}. */
  public static final ErrorCode STAGE_ALREADY_OPEN =
      new ErrorCode(150006, Known.STAGE_ALREADY_OPEN);

  /** {@code 160002}. */
  public static final ErrorCode REPLY_REQUIRES_MESSAGE_HISTORY =
      new ErrorCode(160002, Known.REPLY_REQUIRES_MESSAGE_HISTORY);

  /** {@code 160004}. */
  public static final ErrorCode THREAD_ALREADY_CREATED =
      new ErrorCode(160004, Known.THREAD_ALREADY_CREATED);

  /** {@code 160005}. */
  public static final ErrorCode THREAD_LOCKED =
      new ErrorCode(160005, Known.THREAD_LOCKED);

  /** {@code 160006}. */
  public static final ErrorCode MAX_ACTIVE_THREADS =
      new ErrorCode(160006, Known.MAX_ACTIVE_THREADS);

  /** {@code 160007}. */
  public static final ErrorCode MAX_ACTIVE_ANNOUNCEMENT_THREADS =
      new ErrorCode(160007, Known.MAX_ACTIVE_ANNOUNCEMENT_THREADS);

  /** {@code 160014}. */
  public static final ErrorCode CANNOT_FORWARD_UNREADABLE_MESSAGE =
      new ErrorCode(160014, Known.CANNOT_FORWARD_UNREADABLE_MESSAGE);

  /** {@code 170001}. */
  public static final ErrorCode INVALID_LOTTIE_JSON =
      new ErrorCode(170001, Known.INVALID_LOTTIE_JSON);

  /** {@code 170002}. */
  public static final ErrorCode LOTTIE_CONTAINS_RASTER_IMAGES =
      new ErrorCode(170002, Known.LOTTIE_CONTAINS_RASTER_IMAGES);

  /** {@code 170003}. */
  public static final ErrorCode STICKER_FRAMERATE_TOO_HIGH =
      new ErrorCode(170003, Known.STICKER_FRAMERATE_TOO_HIGH);

  /** {@code 170004}. */
  public static final ErrorCode STICKER_FRAME_COUNT_TOO_HIGH =
      new ErrorCode(170004, Known.STICKER_FRAME_COUNT_TOO_HIGH);

  /** {@code 170005}. */
  public static final ErrorCode LOTTIE_DIMENSIONS_TOO_LARGE =
      new ErrorCode(170005, Known.LOTTIE_DIMENSIONS_TOO_LARGE);

  /** {@code 170006}. */
  public static final ErrorCode STICKER_FRAMERATE_OUT_OF_RANGE =
      new ErrorCode(170006, Known.STICKER_FRAMERATE_OUT_OF_RANGE);

  /** {@code 170007}. */
  public static final ErrorCode STICKER_DURATION_TOO_LONG =
      new ErrorCode(170007, Known.STICKER_DURATION_TOO_LONG);

  /** {@code 180000}. */
  public static final ErrorCode CANNOT_UPDATE_FINISHED_EVENT =
      new ErrorCode(180000, Known.CANNOT_UPDATE_FINISHED_EVENT);

  /** {@code 180002}. */
  public static final ErrorCode STAGE_EVENT_CREATION_FAILED =
      new ErrorCode(180002, Known.STAGE_EVENT_CREATION_FAILED);

  /** {@code 200000}. */
  public static final ErrorCode AUTOMOD_BLOCKED_MESSAGE =
      new ErrorCode(200000, Known.AUTOMOD_BLOCKED_MESSAGE);

  /** {@code 200001}. */
  public static final ErrorCode AUTOMOD_BLOCKED_TITLE =
      new ErrorCode(200001, Known.AUTOMOD_BLOCKED_TITLE);

  /** {@code 220001}. */
  public static final ErrorCode WEBHOOK_FORUM_THREAD_REQUIRED =
      new ErrorCode(220001, Known.WEBHOOK_FORUM_THREAD_REQUIRED);

  /** {@code 220002}. */
  public static final ErrorCode WEBHOOK_FORUM_THREAD_NAME_AND_ID =
      new ErrorCode(220002, Known.WEBHOOK_FORUM_THREAD_NAME_AND_ID);

  /** {@code 220003}. */
  public static final ErrorCode WEBHOOK_THREAD_ONLY_IN_FORUM =
      new ErrorCode(220003, Known.WEBHOOK_THREAD_ONLY_IN_FORUM);

  /** {@code 220004}. */
  public static final ErrorCode WEBHOOK_SERVICE_IN_FORUM =
      new ErrorCode(220004, Known.WEBHOOK_SERVICE_IN_FORUM);

  /** {@code 240000}. */
  public static final ErrorCode HARMFUL_LINKS_BLOCKED =
      new ErrorCode(240000, Known.HARMFUL_LINKS_BLOCKED);

  /** {@code 340015}. */
  public static final ErrorCode JOINING_NEW_GUILDS_LIMITED =
      new ErrorCode(340015, Known.JOINING_NEW_GUILDS_LIMITED);

  /** {@code 350000}. */
  public static final ErrorCode ONBOARDING_ENABLE_REQUIREMENTS_NOT_MET =
      new ErrorCode(350000, Known.ONBOARDING_ENABLE_REQUIREMENTS_NOT_MET);

  /** {@code 350001}. */
  public static final ErrorCode ONBOARDING_UPDATE_REQUIREMENTS_NOT_MET =
      new ErrorCode(350001, Known.ONBOARDING_UPDATE_REQUIREMENTS_NOT_MET);

  /** {@code 400001}. */
  public static final ErrorCode GUILD_FILE_UPLOADS_LIMITED =
      new ErrorCode(400001, Known.GUILD_FILE_UPLOADS_LIMITED);

  /** {@code 500000}. */
  public static final ErrorCode BULK_BAN_FAILED =
      new ErrorCode(500000, Known.BULK_BAN_FAILED);

  /** {@code 520000}. */
  public static final ErrorCode POLL_VOTING_BLOCKED =
      new ErrorCode(520000, Known.POLL_VOTING_BLOCKED);

  /** {@code 520001}. */
  public static final ErrorCode POLL_EXPIRED =
      new ErrorCode(520001, Known.POLL_EXPIRED);

  /** {@code 520002}. */
  public static final ErrorCode INVALID_CHANNEL_TYPE_FOR_POLL =
      new ErrorCode(520002, Known.INVALID_CHANNEL_TYPE_FOR_POLL);

  /** {@code 520003}. */
  public static final ErrorCode CANNOT_EDIT_POLL_MESSAGE =
      new ErrorCode(520003, Known.CANNOT_EDIT_POLL_MESSAGE);

  /** {@code 520004}. */
  public static final ErrorCode CANNOT_USE_POLL_EMOJI =
      new ErrorCode(520004, Known.CANNOT_USE_POLL_EMOJI);

  /** {@code 520006}. */
  public static final ErrorCode CANNOT_EXPIRE_NON_POLL_MESSAGE =
      new ErrorCode(520006, Known.CANNOT_EXPIRE_NON_POLL_MESSAGE);

  /** {@code 530000}. */
  public static final ErrorCode PROVISIONAL_ACCOUNTS_NOT_GRANTED =
      new ErrorCode(530000, Known.PROVISIONAL_ACCOUNTS_NOT_GRANTED);

  /** {@code 530001}. */
  public static final ErrorCode ID_TOKEN_EXPIRED =
      new ErrorCode(530001, Known.ID_TOKEN_EXPIRED);

  /** {@code 530002}. */
  public static final ErrorCode ID_TOKEN_ISSUER_MISMATCH =
      new ErrorCode(530002, Known.ID_TOKEN_ISSUER_MISMATCH);

  /** {@code 530003}. */
  public static final ErrorCode ID_TOKEN_AUDIENCE_MISMATCH =
      new ErrorCode(530003, Known.ID_TOKEN_AUDIENCE_MISMATCH);

  /** {@code 530004}. */
  public static final ErrorCode ID_TOKEN_TOO_OLD =
      new ErrorCode(530004, Known.ID_TOKEN_TOO_OLD);

  /** {@code 530006}. */
  public static final ErrorCode UNIQUE_USERNAME_GENERATION_FAILED =
      new ErrorCode(530006, Known.UNIQUE_USERNAME_GENERATION_FAILED);

  /** {@code 530007}. */
  public static final ErrorCode INVALID_CLIENT_SECRET =
      new ErrorCode(530007, Known.INVALID_CLIENT_SECRET);

  private final int value;
  private final Known known;

  private ErrorCode(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ErrorCode of(int value) {
    return switch (value) {
      case 0 -> GENERAL;
      case 10001 -> UNKNOWN_ACCOUNT;
      case 10002 -> UNKNOWN_APPLICATION;
      case 10003 -> UNKNOWN_CHANNEL;
      case 10004 -> UNKNOWN_GUILD;
      case 10005 -> UNKNOWN_INTEGRATION;
      case 10006 -> UNKNOWN_INVITE;
      case 10007 -> UNKNOWN_MEMBER;
      case 10008 -> UNKNOWN_MESSAGE;
      case 10009 -> UNKNOWN_PERMISSION_OVERWRITE;
      case 10010 -> UNKNOWN_PROVIDER;
      case 10011 -> UNKNOWN_ROLE;
      case 10012 -> UNKNOWN_TOKEN;
      case 10013 -> UNKNOWN_USER;
      case 10014 -> UNKNOWN_EMOJI;
      case 10015 -> UNKNOWN_WEBHOOK;
      case 10016 -> UNKNOWN_WEBHOOK_SERVICE;
      case 10020 -> UNKNOWN_SESSION;
      case 10021 -> UNKNOWN_ASSET;
      case 10026 -> UNKNOWN_BAN;
      case 10027 -> UNKNOWN_SKU;
      case 10028 -> UNKNOWN_STORE_LISTING;
      case 10029 -> UNKNOWN_ENTITLEMENT;
      case 10030 -> UNKNOWN_BUILD;
      case 10031 -> UNKNOWN_LOBBY;
      case 10032 -> UNKNOWN_BRANCH;
      case 10033 -> UNKNOWN_STORE_DIRECTORY_LAYOUT;
      case 10036 -> UNKNOWN_REDISTRIBUTABLE;
      case 10038 -> UNKNOWN_GIFT_CODE;
      case 10049 -> UNKNOWN_STREAM;
      case 10050 -> UNKNOWN_PREMIUM_SERVER_SUBSCRIBE_COOLDOWN;
      case 10057 -> UNKNOWN_GUILD_TEMPLATE;
      case 10059 -> UNKNOWN_DISCOVERABLE_SERVER_CATEGORY;
      case 10060 -> UNKNOWN_STICKER;
      case 10061 -> UNKNOWN_STICKER_PACK;
      case 10062 -> UNKNOWN_INTERACTION;
      case 10063 -> UNKNOWN_APPLICATION_COMMAND;
      case 10065 -> UNKNOWN_VOICE_STATE;
      case 10066 -> UNKNOWN_APPLICATION_COMMAND_PERMISSIONS;
      case 10067 -> UNKNOWN_STAGE_INSTANCE;
      case 10068 -> UNKNOWN_GUILD_MEMBER_VERIFICATION_FORM;
      case 10069 -> UNKNOWN_GUILD_WELCOME_SCREEN;
      case 10070 -> UNKNOWN_GUILD_SCHEDULED_EVENT;
      case 10071 -> UNKNOWN_GUILD_SCHEDULED_EVENT_USER;
      case 10087 -> UNKNOWN_TAG;
      case 10097 -> UNKNOWN_SOUND;
      case 10124 -> UNKNOWN_INVITE_TARGET_USERS_JOB;
      case 10129 -> UNKNOWN_INVITE_TARGET_USERS;
      case 20001 -> BOTS_NOT_ALLOWED;
      case 20002 -> ONLY_BOTS_ALLOWED;
      case 20009 -> EXPLICIT_CONTENT_BLOCKED;
      case 20012 -> NOT_AUTHORIZED_FOR_APPLICATION;
      case 20015 -> PREMIUM_REQUIRED;
      case 20016 -> SLOWMODE_RATE_LIMITED;
      case 20017 -> MAZE;
      case 20018 -> OWNER_ONLY;
      case 20022 -> ANNOUNCEMENT_EDIT_RATE_LIMITED;
      case 20024 -> UNDER_MINIMUM_AGE;
      case 20028 -> CHANNEL_WRITE_RATE_LIMITED;
      case 20029 -> GUILD_WRITE_RATE_LIMITED;
      case 20031 -> DISALLOWED_WORDS;
      case 20035 -> GUILD_PREMIUM_LEVEL_TOO_LOW;
      case 30001 -> MAX_GUILDS;
      case 30002 -> MAX_FRIENDS;
      case 30003 -> MAX_CHANNEL_PINS;
      case 30004 -> MAX_RECIPIENTS;
      case 30005 -> MAX_GUILD_ROLES;
      case 30007 -> MAX_CHANNEL_WEBHOOKS;
      case 30008 -> MAX_EMOJIS;
      case 30010 -> MAX_REACTIONS;
      case 30011 -> MAX_GROUP_DMS;
      case 30013 -> MAX_GUILD_CHANNELS;
      case 30015 -> MAX_ATTACHMENTS;
      case 30016 -> MAX_INVITES;
      case 30018 -> MAX_ANIMATED_EMOJIS;
      case 30019 -> MAX_GUILD_MEMBERS;
      case 30030 -> MAX_GUILD_CATEGORIES;
      case 30031 -> GUILD_TEMPLATE_EXISTS;
      case 30032 -> MAX_APPLICATION_COMMANDS;
      case 30033 -> MAX_THREAD_PARTICIPANTS;
      case 30034 -> MAX_DAILY_APPLICATION_COMMAND_CREATES;
      case 30035 -> MAX_NON_MEMBER_BANS;
      case 30037 -> MAX_BAN_FETCHES;
      case 30038 -> MAX_UNCOMPLETED_SCHEDULED_EVENTS;
      case 30039 -> MAX_STICKERS;
      case 30040 -> MAX_PRUNE_REQUESTS;
      case 30042 -> MAX_WIDGET_SETTINGS_UPDATES;
      case 30045 -> MAX_SOUNDBOARD_SOUNDS;
      case 30046 -> MAX_OLD_MESSAGE_EDITS;
      case 30047 -> MAX_PINNED_FORUM_THREADS;
      case 30048 -> MAX_FORUM_TAGS;
      case 30052 -> BITRATE_TOO_HIGH;
      case 30056 -> MAX_PREMIUM_EMOJIS;
      case 30058 -> MAX_GUILD_WEBHOOKS;
      case 30060 -> MAX_CHANNEL_PERMISSION_OVERWRITES;
      case 30061 -> GUILD_CHANNELS_TOO_LARGE;
      case 40001 -> UNAUTHORIZED;
      case 40002 -> ACCOUNT_VERIFICATION_REQUIRED;
      case 40003 -> OPENING_DMS_TOO_FAST;
      case 40004 -> SEND_MESSAGES_DISABLED;
      case 40005 -> REQUEST_ENTITY_TOO_LARGE;
      case 40006 -> FEATURE_DISABLED;
      case 40007 -> USER_BANNED;
      case 40009 -> MULTIPLE_PARENT_ID_CHANGES;
      case 40012 -> CONNECTION_REVOKED;
      case 40018 -> SKU_NOT_CONSUMABLE;
      case 40019 -> ENTITLEMENT_NOT_SANDBOX;
      case 40032 -> TARGET_NOT_IN_VOICE;
      case 40033 -> ALREADY_CROSSPOSTED;
      case 40041 -> APPLICATION_COMMAND_NAME_TAKEN;
      case 40043 -> INTERACTION_SEND_FAILED;
      case 40058 -> CANNOT_SEND_IN_FORUM;
      case 40060 -> INTERACTION_ALREADY_ACKNOWLEDGED;
      case 40061 -> TAG_NAMES_NOT_UNIQUE;
      case 40062 -> SERVICE_RESOURCE_RATE_LIMITED;
      case 40066 -> NO_NON_MODERATOR_TAGS;
      case 40067 -> FORUM_TAG_REQUIRED;
      case 40074 -> ENTITLEMENT_ALREADY_GRANTED;
      case 40094 -> MAX_FOLLOWUP_MESSAGES;
      case 40333 -> CLOUDFLARE_BLOCKED;
      case 50001 -> MISSING_ACCESS;
      case 50002 -> INVALID_ACCOUNT_TYPE;
      case 50003 -> INVALID_ACTION_ON_DM;
      case 50004 -> WIDGET_DISABLED;
      case 50005 -> CANNOT_EDIT_OTHER_USERS_MESSAGE;
      case 50006 -> EMPTY_MESSAGE;
      case 50007 -> CANNOT_MESSAGE_USER;
      case 50008 -> CANNOT_SEND_IN_NON_TEXT_CHANNEL;
      case 50009 -> CHANNEL_VERIFICATION_LEVEL_TOO_HIGH;
      case 50010 -> OAUTH2_APPLICATION_HAS_NO_BOT;
      case 50011 -> OAUTH2_APPLICATION_LIMIT;
      case 50012 -> INVALID_OAUTH2_STATE;
      case 50013 -> MISSING_PERMISSIONS;
      case 50014 -> INVALID_AUTHENTICATION_TOKEN;
      case 50015 -> NOTE_TOO_LONG;
      case 50016 -> INVALID_BULK_DELETE_COUNT;
      case 50017 -> INVALID_MFA_LEVEL;
      case 50019 -> PIN_IN_OTHER_CHANNEL;
      case 50020 -> INVITE_CODE_INVALID_OR_TAKEN;
      case 50021 -> INVALID_ACTION_ON_SYSTEM_MESSAGE;
      case 50024 -> INVALID_ACTION_ON_CHANNEL_TYPE;
      case 50025 -> INVALID_OAUTH2_ACCESS_TOKEN;
      case 50026 -> MISSING_OAUTH2_SCOPE;
      case 50027 -> INVALID_WEBHOOK_TOKEN;
      case 50028 -> INVALID_ROLE;
      case 50033 -> INVALID_RECIPIENTS;
      case 50034 -> MESSAGE_TOO_OLD_TO_BULK_DELETE;
      case 50035 -> INVALID_FORM_BODY;
      case 50036 -> INVITE_TO_GUILD_WITHOUT_BOT;
      case 50039 -> INVALID_ACTIVITY_ACTION;
      case 50041 -> INVALID_API_VERSION;
      case 50045 -> FILE_TOO_LARGE;
      case 50046 -> INVALID_FILE;
      case 50054 -> CANNOT_SELF_REDEEM_GIFT;
      case 50055 -> INVALID_GUILD;
      case 50057 -> INVALID_SKU;
      case 50067 -> INVALID_REQUEST_ORIGIN;
      case 50068 -> INVALID_MESSAGE_TYPE;
      case 50070 -> PAYMENT_SOURCE_REQUIRED;
      case 50073 -> CANNOT_MODIFY_SYSTEM_WEBHOOK;
      case 50074 -> CANNOT_DELETE_COMMUNITY_CHANNEL;
      case 50080 -> CANNOT_EDIT_MESSAGE_STICKERS;
      case 50081 -> INVALID_STICKER;
      case 50083 -> THREAD_ARCHIVED;
      case 50084 -> INVALID_THREAD_NOTIFICATION_SETTINGS;
      case 50085 -> BEFORE_EARLIER_THAN_THREAD_CREATION;
      case 50086 -> COMMUNITY_CHANNEL_MUST_BE_TEXT;
      case 50091 -> SCHEDULED_EVENT_ENTITY_TYPE_MISMATCH;
      case 50095 -> GUILD_NOT_AVAILABLE_IN_LOCATION;
      case 50097 -> GUILD_MONETIZATION_REQUIRED;
      case 50101 -> GUILD_BOOSTS_REQUIRED;
      case 50109 -> INVALID_JSON;
      case 50110 -> PROVIDED_FILE_INVALID;
      case 50123 -> INVALID_FILE_TYPE;
      case 50124 -> FILE_DURATION_TOO_LONG;
      case 50131 -> OWNER_CANNOT_BE_PENDING;
      case 50132 -> CANNOT_TRANSFER_OWNERSHIP_TO_BOT;
      case 50138 -> ASSET_RESIZE_FAILED;
      case 50144 -> MIXED_SUBSCRIPTION_ROLES_FOR_EMOJI;
      case 50145 -> CANNOT_CONVERT_PREMIUM_EMOJI;
      case 50146 -> UPLOADED_FILE_NOT_FOUND;
      case 50151 -> INVALID_EMOJI;
      case 50159 -> VOICE_MESSAGE_ADDITIONAL_CONTENT;
      case 50160 -> VOICE_MESSAGE_SINGLE_AUDIO_REQUIRED;
      case 50161 -> VOICE_MESSAGE_METADATA_REQUIRED;
      case 50162 -> VOICE_MESSAGE_NOT_EDITABLE;
      case 50163 -> CANNOT_DELETE_GUILD_SUBSCRIPTION_INTEGRATION;
      case 50167 -> VOICE_EFFECT_USER_SILENCED;
      case 50173 -> VOICE_MESSAGES_NOT_ALLOWED;
      case 50178 -> USER_ACCOUNT_NOT_VERIFIED;
      case 50192 -> INVALID_FILE_DURATION;
      case 50278 -> NO_MUTUAL_GUILDS;
      case 50600 -> STICKER_NOT_ALLOWED;
      case 60003 -> TWO_FACTOR_REQUIRED;
      case 80004 -> NO_USERS_WITH_DISCORD_TAG;
      case 90001 -> REACTION_BLOCKED;
      case 90002 -> BURST_REACTIONS_NOT_ALLOWED;
      case 110000 -> INDEX_NOT_YET_AVAILABLE;
      case 110001 -> APPLICATION_NOT_YET_AVAILABLE;
      case 130000 -> API_RESOURCE_OVERLOADED;
      case 150006 -> STAGE_ALREADY_OPEN;
      case 160002 -> REPLY_REQUIRES_MESSAGE_HISTORY;
      case 160004 -> THREAD_ALREADY_CREATED;
      case 160005 -> THREAD_LOCKED;
      case 160006 -> MAX_ACTIVE_THREADS;
      case 160007 -> MAX_ACTIVE_ANNOUNCEMENT_THREADS;
      case 160014 -> CANNOT_FORWARD_UNREADABLE_MESSAGE;
      case 170001 -> INVALID_LOTTIE_JSON;
      case 170002 -> LOTTIE_CONTAINS_RASTER_IMAGES;
      case 170003 -> STICKER_FRAMERATE_TOO_HIGH;
      case 170004 -> STICKER_FRAME_COUNT_TOO_HIGH;
      case 170005 -> LOTTIE_DIMENSIONS_TOO_LARGE;
      case 170006 -> STICKER_FRAMERATE_OUT_OF_RANGE;
      case 170007 -> STICKER_DURATION_TOO_LONG;
      case 180000 -> CANNOT_UPDATE_FINISHED_EVENT;
      case 180002 -> STAGE_EVENT_CREATION_FAILED;
      case 200000 -> AUTOMOD_BLOCKED_MESSAGE;
      case 200001 -> AUTOMOD_BLOCKED_TITLE;
      case 220001 -> WEBHOOK_FORUM_THREAD_REQUIRED;
      case 220002 -> WEBHOOK_FORUM_THREAD_NAME_AND_ID;
      case 220003 -> WEBHOOK_THREAD_ONLY_IN_FORUM;
      case 220004 -> WEBHOOK_SERVICE_IN_FORUM;
      case 240000 -> HARMFUL_LINKS_BLOCKED;
      case 340015 -> JOINING_NEW_GUILDS_LIMITED;
      case 350000 -> ONBOARDING_ENABLE_REQUIREMENTS_NOT_MET;
      case 350001 -> ONBOARDING_UPDATE_REQUIREMENTS_NOT_MET;
      case 400001 -> GUILD_FILE_UPLOADS_LIMITED;
      case 500000 -> BULK_BAN_FAILED;
      case 520000 -> POLL_VOTING_BLOCKED;
      case 520001 -> POLL_EXPIRED;
      case 520002 -> INVALID_CHANNEL_TYPE_FOR_POLL;
      case 520003 -> CANNOT_EDIT_POLL_MESSAGE;
      case 520004 -> CANNOT_USE_POLL_EMOJI;
      case 520006 -> CANNOT_EXPIRE_NON_POLL_MESSAGE;
      case 530000 -> PROVISIONAL_ACCOUNTS_NOT_GRANTED;
      case 530001 -> ID_TOKEN_EXPIRED;
      case 530002 -> ID_TOKEN_ISSUER_MISMATCH;
      case 530003 -> ID_TOKEN_AUDIENCE_MISMATCH;
      case 530004 -> ID_TOKEN_TOO_OLD;
      case 530006 -> UNIQUE_USERNAME_GENERATION_FAILED;
      case 530007 -> INVALID_CLIENT_SECRET;
      default -> new ErrorCode(value, Known.UNKNOWN);
    };
  }

  /** Returns the value as Discord writes it. */
  public int value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorCode that && value == that.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? Integer.toString(value) : known.name();
  }

  /** What ErrorCode knows by name. */
  public enum Known {
    /** {@code 0}. */
    GENERAL,
    /** {@code 10001}. */
    UNKNOWN_ACCOUNT,
    /** {@code 10002}. */
    UNKNOWN_APPLICATION,
    /** {@code 10003}. */
    UNKNOWN_CHANNEL,
    /** {@code 10004}. */
    UNKNOWN_GUILD,
    /** {@code 10005}. */
    UNKNOWN_INTEGRATION,
    /** {@code 10006}. */
    UNKNOWN_INVITE,
    /** {@code 10007}. */
    UNKNOWN_MEMBER,
    /** {@code 10008}. */
    UNKNOWN_MESSAGE,
    /** {@code 10009}. */
    UNKNOWN_PERMISSION_OVERWRITE,
    /** {@code 10010}. */
    UNKNOWN_PROVIDER,
    /** {@code 10011}. */
    UNKNOWN_ROLE,
    /** {@code 10012}. */
    UNKNOWN_TOKEN,
    /** {@code 10013}. */
    UNKNOWN_USER,
    /** {@code 10014}. */
    UNKNOWN_EMOJI,
    /** {@code 10015}. */
    UNKNOWN_WEBHOOK,
    /** {@code 10016}. */
    UNKNOWN_WEBHOOK_SERVICE,
    /** {@code 10020}. */
    UNKNOWN_SESSION,
    /** {@code 10021}. */
    UNKNOWN_ASSET,
    /** {@code 10026}. */
    UNKNOWN_BAN,
    /** {@code 10027}. */
    UNKNOWN_SKU,
    /** {@code 10028}. */
    UNKNOWN_STORE_LISTING,
    /** {@code 10029}. */
    UNKNOWN_ENTITLEMENT,
    /** {@code 10030}. */
    UNKNOWN_BUILD,
    /** {@code 10031}. */
    UNKNOWN_LOBBY,
    /** {@code 10032}. */
    UNKNOWN_BRANCH,
    /** {@code 10033}. */
    UNKNOWN_STORE_DIRECTORY_LAYOUT,
    /** {@code 10036}. */
    UNKNOWN_REDISTRIBUTABLE,
    /** {@code 10038}. */
    UNKNOWN_GIFT_CODE,
    /** {@code 10049}. */
    UNKNOWN_STREAM,
    /** {@code 10050}. */
    UNKNOWN_PREMIUM_SERVER_SUBSCRIBE_COOLDOWN,
    /** {@code 10057}. */
    UNKNOWN_GUILD_TEMPLATE,
    /** {@code 10059}. */
    UNKNOWN_DISCOVERABLE_SERVER_CATEGORY,
    /** {@code 10060}. */
    UNKNOWN_STICKER,
    /** {@code 10061}. */
    UNKNOWN_STICKER_PACK,
    /** {@code 10062}. */
    UNKNOWN_INTERACTION,
    /** {@code 10063}. */
    UNKNOWN_APPLICATION_COMMAND,
    /** {@code 10065}. */
    UNKNOWN_VOICE_STATE,
    /** {@code 10066}. */
    UNKNOWN_APPLICATION_COMMAND_PERMISSIONS,
    /** {@code 10067}. */
    UNKNOWN_STAGE_INSTANCE,
    /** {@code 10068}. */
    UNKNOWN_GUILD_MEMBER_VERIFICATION_FORM,
    /** {@code 10069}. */
    UNKNOWN_GUILD_WELCOME_SCREEN,
    /** {@code 10070}. */
    UNKNOWN_GUILD_SCHEDULED_EVENT,
    /** {@code 10071}. */
    UNKNOWN_GUILD_SCHEDULED_EVENT_USER,
    /** {@code 10087}. */
    UNKNOWN_TAG,
    /** {@code 10097}. */
    UNKNOWN_SOUND,
    /** {@code 10124}. */
    UNKNOWN_INVITE_TARGET_USERS_JOB,
    /** {@code 10129}. */
    UNKNOWN_INVITE_TARGET_USERS,
    /** {@code 20001}. */
    BOTS_NOT_ALLOWED,
    /** {@code 20002}. */
    ONLY_BOTS_ALLOWED,
    /** {@code 20009}. */
    EXPLICIT_CONTENT_BLOCKED,
    /** {@code 20012}. */
    NOT_AUTHORIZED_FOR_APPLICATION,
    /** {@code 20015}. */
    PREMIUM_REQUIRED,
    /** {@code 20016}. */
    SLOWMODE_RATE_LIMITED,
    /** {@code 20017}. */
    MAZE,
    /** {@code 20018}. */
    OWNER_ONLY,
    /** {@code 20022}. */
    ANNOUNCEMENT_EDIT_RATE_LIMITED,
    /** {@code 20024}. */
    UNDER_MINIMUM_AGE,
    /** {@code 20028}. */
    CHANNEL_WRITE_RATE_LIMITED,
    /** {@code 20029}. */
    GUILD_WRITE_RATE_LIMITED,
    /** {@code 20031}. */
    DISALLOWED_WORDS,
    /** {@code 20035}. */
    GUILD_PREMIUM_LEVEL_TOO_LOW,
    /** {@code 30001}. */
    MAX_GUILDS,
    /** {@code 30002}. */
    MAX_FRIENDS,
    /** {@code 30003}. */
    MAX_CHANNEL_PINS,
    /** {@code 30004}. */
    MAX_RECIPIENTS,
    /** {@code 30005}. */
    MAX_GUILD_ROLES,
    /** {@code 30007}. */
    MAX_CHANNEL_WEBHOOKS,
    /** {@code 30008}. */
    MAX_EMOJIS,
    /** {@code 30010}. */
    MAX_REACTIONS,
    /** {@code 30011}. */
    MAX_GROUP_DMS,
    /** {@code 30013}. */
    MAX_GUILD_CHANNELS,
    /** {@code 30015}. */
    MAX_ATTACHMENTS,
    /** {@code 30016}. */
    MAX_INVITES,
    /** {@code 30018}. */
    MAX_ANIMATED_EMOJIS,
    /** {@code 30019}. */
    MAX_GUILD_MEMBERS,
    /** {@code 30030}. */
    MAX_GUILD_CATEGORIES,
    /** {@code 30031}. */
    GUILD_TEMPLATE_EXISTS,
    /** {@code 30032}. */
    MAX_APPLICATION_COMMANDS,
    /** {@code 30033}. */
    MAX_THREAD_PARTICIPANTS,
    /** {@code 30034}. */
    MAX_DAILY_APPLICATION_COMMAND_CREATES,
    /** {@code 30035}. */
    MAX_NON_MEMBER_BANS,
    /** {@code 30037}. */
    MAX_BAN_FETCHES,
    /** {@code 30038}. */
    MAX_UNCOMPLETED_SCHEDULED_EVENTS,
    /** {@code 30039}. */
    MAX_STICKERS,
    /** {@code 30040}. */
    MAX_PRUNE_REQUESTS,
    /** {@code 30042}. */
    MAX_WIDGET_SETTINGS_UPDATES,
    /** {@code 30045}. */
    MAX_SOUNDBOARD_SOUNDS,
    /** {@code 30046}. */
    MAX_OLD_MESSAGE_EDITS,
    /** {@code 30047}. */
    MAX_PINNED_FORUM_THREADS,
    /** {@code 30048}. */
    MAX_FORUM_TAGS,
    /** {@code 30052}. */
    BITRATE_TOO_HIGH,
    /** {@code 30056}. */
    MAX_PREMIUM_EMOJIS,
    /** {@code 30058}. */
    MAX_GUILD_WEBHOOKS,
    /** {@code 30060}. */
    MAX_CHANNEL_PERMISSION_OVERWRITES,
    /** {@code 30061}. */
    GUILD_CHANNELS_TOO_LARGE,
    /** {@code 40001}. */
    UNAUTHORIZED,
    /** {@code 40002}. */
    ACCOUNT_VERIFICATION_REQUIRED,
    /** {@code 40003}. */
    OPENING_DMS_TOO_FAST,
    /** {@code 40004}. */
    SEND_MESSAGES_DISABLED,
    /** {@code 40005}. */
    REQUEST_ENTITY_TOO_LARGE,
    /** {@code 40006}. */
    FEATURE_DISABLED,
    /** {@code 40007}. */
    USER_BANNED,
    /** {@code 40009}. */
    MULTIPLE_PARENT_ID_CHANGES,
    /** {@code 40012}. */
    CONNECTION_REVOKED,
    /** {@code 40018}. */
    SKU_NOT_CONSUMABLE,
    /** {@code 40019}. */
    ENTITLEMENT_NOT_SANDBOX,
    /** {@code 40032}. */
    TARGET_NOT_IN_VOICE,
    /** {@code 40033}. */
    ALREADY_CROSSPOSTED,
    /** {@code 40041}. */
    APPLICATION_COMMAND_NAME_TAKEN,
    /** {@code 40043}. */
    INTERACTION_SEND_FAILED,
    /** {@code 40058}. */
    CANNOT_SEND_IN_FORUM,
    /** {@code 40060}. */
    INTERACTION_ALREADY_ACKNOWLEDGED,
    /** {@code 40061}. */
    TAG_NAMES_NOT_UNIQUE,
    /** {@code 40062}. */
    SERVICE_RESOURCE_RATE_LIMITED,
    /** {@code 40066}. */
    NO_NON_MODERATOR_TAGS,
    /** {@code 40067}. */
    FORUM_TAG_REQUIRED,
    /** {@code 40074}. */
    ENTITLEMENT_ALREADY_GRANTED,
    /** {@code 40094}. */
    MAX_FOLLOWUP_MESSAGES,
    /** {@code 40333}. */
    CLOUDFLARE_BLOCKED,
    /** {@code 50001}. */
    MISSING_ACCESS,
    /** {@code 50002}. */
    INVALID_ACCOUNT_TYPE,
    /** {@code 50003}. */
    INVALID_ACTION_ON_DM,
    /** {@code 50004}. */
    WIDGET_DISABLED,
    /** {@code 50005}. */
    CANNOT_EDIT_OTHER_USERS_MESSAGE,
    /** {@code 50006}. */
    EMPTY_MESSAGE,
    /** {@code 50007}. */
    CANNOT_MESSAGE_USER,
    /** {@code 50008}. */
    CANNOT_SEND_IN_NON_TEXT_CHANNEL,
    /** {@code 50009}. */
    CHANNEL_VERIFICATION_LEVEL_TOO_HIGH,
    /** {@code 50010}. */
    OAUTH2_APPLICATION_HAS_NO_BOT,
    /** {@code 50011}. */
    OAUTH2_APPLICATION_LIMIT,
    /** {@code 50012}. */
    INVALID_OAUTH2_STATE,
    /** {@code 50013}. */
    MISSING_PERMISSIONS,
    /** {@code 50014}. */
    INVALID_AUTHENTICATION_TOKEN,
    /** {@code 50015}. */
    NOTE_TOO_LONG,
    /** {@code 50016}. */
    INVALID_BULK_DELETE_COUNT,
    /** {@code 50017}. */
    INVALID_MFA_LEVEL,
    /** {@code 50019}. */
    PIN_IN_OTHER_CHANNEL,
    /** {@code 50020}. */
    INVITE_CODE_INVALID_OR_TAKEN,
    /** {@code 50021}. */
    INVALID_ACTION_ON_SYSTEM_MESSAGE,
    /** {@code 50024}. */
    INVALID_ACTION_ON_CHANNEL_TYPE,
    /** {@code 50025}. */
    INVALID_OAUTH2_ACCESS_TOKEN,
    /** {@code 50026}. */
    MISSING_OAUTH2_SCOPE,
    /** {@code 50027}. */
    INVALID_WEBHOOK_TOKEN,
    /** {@code 50028}. */
    INVALID_ROLE,
    /** {@code 50033}. */
    INVALID_RECIPIENTS,
    /** {@code 50034}. */
    MESSAGE_TOO_OLD_TO_BULK_DELETE,
    /** {@code 50035}. */
    INVALID_FORM_BODY,
    /** {@code 50036}. */
    INVITE_TO_GUILD_WITHOUT_BOT,
    /** {@code 50039}. */
    INVALID_ACTIVITY_ACTION,
    /** {@code 50041}. */
    INVALID_API_VERSION,
    /** {@code 50045}. */
    FILE_TOO_LARGE,
    /** {@code 50046}. */
    INVALID_FILE,
    /** {@code 50054}. */
    CANNOT_SELF_REDEEM_GIFT,
    /** {@code 50055}. */
    INVALID_GUILD,
    /** {@code 50057}. */
    INVALID_SKU,
    /** {@code 50067}. */
    INVALID_REQUEST_ORIGIN,
    /** {@code 50068}. */
    INVALID_MESSAGE_TYPE,
    /** {@code 50070}. */
    PAYMENT_SOURCE_REQUIRED,
    /** {@code 50073}. */
    CANNOT_MODIFY_SYSTEM_WEBHOOK,
    /** {@code 50074}. */
    CANNOT_DELETE_COMMUNITY_CHANNEL,
    /** {@code 50080}. */
    CANNOT_EDIT_MESSAGE_STICKERS,
    /** {@code 50081}. */
    INVALID_STICKER,
    /** {@code 50083}. */
    THREAD_ARCHIVED,
    /** {@code 50084}. */
    INVALID_THREAD_NOTIFICATION_SETTINGS,
    /** {@code 50085}. */
    BEFORE_EARLIER_THAN_THREAD_CREATION,
    /** {@code 50086}. */
    COMMUNITY_CHANNEL_MUST_BE_TEXT,
    /** {@code 50091}. */
    SCHEDULED_EVENT_ENTITY_TYPE_MISMATCH,
    /** {@code 50095}. */
    GUILD_NOT_AVAILABLE_IN_LOCATION,
    /** {@code 50097}. */
    GUILD_MONETIZATION_REQUIRED,
    /** {@code 50101}. */
    GUILD_BOOSTS_REQUIRED,
    /** {@code 50109}. */
    INVALID_JSON,
    /** {@code 50110}. */
    PROVIDED_FILE_INVALID,
    /** {@code 50123}. */
    INVALID_FILE_TYPE,
    /** {@code 50124}. */
    FILE_DURATION_TOO_LONG,
    /** {@code 50131}. */
    OWNER_CANNOT_BE_PENDING,
    /** {@code 50132}. */
    CANNOT_TRANSFER_OWNERSHIP_TO_BOT,
    /** {@code 50138}. */
    ASSET_RESIZE_FAILED,
    /** {@code 50144}. */
    MIXED_SUBSCRIPTION_ROLES_FOR_EMOJI,
    /** {@code 50145}. */
    CANNOT_CONVERT_PREMIUM_EMOJI,
    /** {@code 50146}. */
    UPLOADED_FILE_NOT_FOUND,
    /** {@code 50151}. */
    INVALID_EMOJI,
    /** {@code 50159}. */
    VOICE_MESSAGE_ADDITIONAL_CONTENT,
    /** {@code 50160}. */
    VOICE_MESSAGE_SINGLE_AUDIO_REQUIRED,
    /** {@code 50161}. */
    VOICE_MESSAGE_METADATA_REQUIRED,
    /** {@code 50162}. */
    VOICE_MESSAGE_NOT_EDITABLE,
    /** {@code 50163}. */
    CANNOT_DELETE_GUILD_SUBSCRIPTION_INTEGRATION,
    /** {@code 50167}. */
    VOICE_EFFECT_USER_SILENCED,
    /** {@code 50173}. */
    VOICE_MESSAGES_NOT_ALLOWED,
    /** {@code 50178}. */
    USER_ACCOUNT_NOT_VERIFIED,
    /** {@code 50192}. */
    INVALID_FILE_DURATION,
    /** {@code 50278}. */
    NO_MUTUAL_GUILDS,
    /** {@code 50600}. */
    STICKER_NOT_ALLOWED,
    /** {@code 60003}. */
    TWO_FACTOR_REQUIRED,
    /** {@code 80004}. */
    NO_USERS_WITH_DISCORD_TAG,
    /** {@code 90001}. */
    REACTION_BLOCKED,
    /** {@code 90002}. */
    BURST_REACTIONS_NOT_ALLOWED,
    /** {@code 110000}. */
    INDEX_NOT_YET_AVAILABLE,
    /** {@code 110001}. */
    APPLICATION_NOT_YET_AVAILABLE,
    /** {@code 130000}. */
    API_RESOURCE_OVERLOADED,
    /** {@code 150006}. */
    STAGE_ALREADY_OPEN,
    /** {@code 160002}. */
    REPLY_REQUIRES_MESSAGE_HISTORY,
    /** {@code 160004}. */
    THREAD_ALREADY_CREATED,
    /** {@code 160005}. */
    THREAD_LOCKED,
    /** {@code 160006}. */
    MAX_ACTIVE_THREADS,
    /** {@code 160007}. */
    MAX_ACTIVE_ANNOUNCEMENT_THREADS,
    /** {@code 160014}. */
    CANNOT_FORWARD_UNREADABLE_MESSAGE,
    /** {@code 170001}. */
    INVALID_LOTTIE_JSON,
    /** {@code 170002}. */
    LOTTIE_CONTAINS_RASTER_IMAGES,
    /** {@code 170003}. */
    STICKER_FRAMERATE_TOO_HIGH,
    /** {@code 170004}. */
    STICKER_FRAME_COUNT_TOO_HIGH,
    /** {@code 170005}. */
    LOTTIE_DIMENSIONS_TOO_LARGE,
    /** {@code 170006}. */
    STICKER_FRAMERATE_OUT_OF_RANGE,
    /** {@code 170007}. */
    STICKER_DURATION_TOO_LONG,
    /** {@code 180000}. */
    CANNOT_UPDATE_FINISHED_EVENT,
    /** {@code 180002}. */
    STAGE_EVENT_CREATION_FAILED,
    /** {@code 200000}. */
    AUTOMOD_BLOCKED_MESSAGE,
    /** {@code 200001}. */
    AUTOMOD_BLOCKED_TITLE,
    /** {@code 220001}. */
    WEBHOOK_FORUM_THREAD_REQUIRED,
    /** {@code 220002}. */
    WEBHOOK_FORUM_THREAD_NAME_AND_ID,
    /** {@code 220003}. */
    WEBHOOK_THREAD_ONLY_IN_FORUM,
    /** {@code 220004}. */
    WEBHOOK_SERVICE_IN_FORUM,
    /** {@code 240000}. */
    HARMFUL_LINKS_BLOCKED,
    /** {@code 340015}. */
    JOINING_NEW_GUILDS_LIMITED,
    /** {@code 350000}. */
    ONBOARDING_ENABLE_REQUIREMENTS_NOT_MET,
    /** {@code 350001}. */
    ONBOARDING_UPDATE_REQUIREMENTS_NOT_MET,
    /** {@code 400001}. */
    GUILD_FILE_UPLOADS_LIMITED,
    /** {@code 500000}. */
    BULK_BAN_FAILED,
    /** {@code 520000}. */
    POLL_VOTING_BLOCKED,
    /** {@code 520001}. */
    POLL_EXPIRED,
    /** {@code 520002}. */
    INVALID_CHANNEL_TYPE_FOR_POLL,
    /** {@code 520003}. */
    CANNOT_EDIT_POLL_MESSAGE,
    /** {@code 520004}. */
    CANNOT_USE_POLL_EMOJI,
    /** {@code 520006}. */
    CANNOT_EXPIRE_NON_POLL_MESSAGE,
    /** {@code 530000}. */
    PROVISIONAL_ACCOUNTS_NOT_GRANTED,
    /** {@code 530001}. */
    ID_TOKEN_EXPIRED,
    /** {@code 530002}. */
    ID_TOKEN_ISSUER_MISMATCH,
    /** {@code 530003}. */
    ID_TOKEN_AUDIENCE_MISMATCH,
    /** {@code 530004}. */
    ID_TOKEN_TOO_OLD,
    /** {@code 530006}. */
    UNIQUE_USERNAME_GENERATION_FAILED,
    /** {@code 530007}. */
    INVALID_CLIENT_SECRET,
    /** Any other value. */
    UNKNOWN
  }
}
