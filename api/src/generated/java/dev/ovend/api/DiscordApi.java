// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.CallFactory;

/** All of Discord's HTTP API, by resource. Thread-safe. */
public class DiscordApi {

  private final Applications applications;
  private final ApplicationCommands applicationCommands;
  private final ApplicationEmojis applicationEmojis;
  private final AutoModeration autoModeration;
  private final Bans bans;
  private final Channels channels;
  private final Emojis emojis;
  private final Entitlements entitlements;
  private final Gateway gateway;
  private final Guilds guilds;
  private final Interactions interactions;
  private final Invites invites;
  private final Lobbies lobbies;
  private final Members members;
  private final Messages messages;
  private final Oauth2 oauth2;
  private final PartnerSdk partnerSdk;
  private final Pins pins;
  private final Reactions reactions;
  private final Roles roles;
  private final ScheduledEvents scheduledEvents;
  private final Skus skus;
  private final Soundboard soundboard;
  private final StageInstances stageInstances;
  private final Stickers stickers;
  private final Templates templates;
  private final Threads threads;
  private final Users users;
  private final Voice voice;
  private final Webhooks webhooks;

  /** Creates the API on something that makes calls. */
  public DiscordApi(CallFactory calls) {
    this.applications = new Applications(calls);
    this.applicationCommands = new ApplicationCommands(calls);
    this.applicationEmojis = new ApplicationEmojis(calls);
    this.autoModeration = new AutoModeration(calls);
    this.bans = new Bans(calls);
    this.channels = new Channels(calls);
    this.emojis = new Emojis(calls);
    this.entitlements = new Entitlements(calls);
    this.gateway = new Gateway(calls);
    this.guilds = new Guilds(calls);
    this.interactions = new Interactions(calls);
    this.invites = new Invites(calls);
    this.lobbies = new Lobbies(calls);
    this.members = new Members(calls);
    this.messages = new Messages(calls);
    this.oauth2 = new Oauth2(calls);
    this.partnerSdk = new PartnerSdk(calls);
    this.pins = new Pins(calls);
    this.reactions = new Reactions(calls);
    this.roles = new Roles(calls);
    this.scheduledEvents = new ScheduledEvents(calls);
    this.skus = new Skus(calls);
    this.soundboard = new Soundboard(calls);
    this.stageInstances = new StageInstances(calls);
    this.stickers = new Stickers(calls);
    this.templates = new Templates(calls);
    this.threads = new Threads(calls);
    this.users = new Users(calls);
    this.voice = new Voice(calls);
    this.webhooks = new Webhooks(calls);
  }

  /** Applications, their activities and what they tell guilds for linked roles. */
  public final Applications applications() {
    return applications;
  }

  /** Slash, user and message commands of an application, global or in one guild. */
  public final ApplicationCommands applicationCommands() {
    return applicationCommands;
  }

  /** Emojis that belong to an application. */
  public final ApplicationEmojis applicationEmojis() {
    return applicationEmojis;
  }

  /** Rules by which Discord moderates a guild on its own. */
  public final AutoModeration autoModeration() {
    return autoModeration;
  }

  /** Bans of a guild. */
  public final Bans bans() {
    return bans;
  }

  /** Channels of guilds, direct messages and their permissions. */
  public final Channels channels() {
    return channels;
  }

  /** Emojis of a guild. */
  public final Emojis emojis() {
    return emojis;
  }

  /** What users and guilds have bought or were granted. */
  public final Entitlements entitlements() {
    return entitlements;
  }

  /** Where to connect to for events. */
  public final Gateway gateway() {
    return gateway;
  }

  /** Guilds, their settings, audit log, widget, onboarding and integrations. */
  public final Guilds guilds() {
    return guilds;
  }

  /** Answers to interactions and the messages that follow them. */
  public final Interactions interactions() {
    return interactions;
  }

  /** Invites to guilds and channels. */
  public final Invites invites() {
    return invites;
  }

  /** Lobbies of games that use the Social SDK. */
  public final Lobbies lobbies() {
    return lobbies;
  }

  /** Members of a guild and their roles. */
  public final Members members() {
    return members;
  }

  /** Messages of channels and threads, and their polls. */
  public final Messages messages() {
    return messages;
  }

  /** What a token stands for. */
  public final Oauth2 oauth2() {
    return oauth2;
  }

  /** Provisional accounts of the Social SDK. */
  public final PartnerSdk partnerSdk() {
    return partnerSdk;
  }

  /** Pinned messages of a channel. */
  public final Pins pins() {
    return pins;
  }

  /** Reactions to messages. */
  public final Reactions reactions() {
    return reactions;
  }

  /** Roles of a guild. */
  public final Roles roles() {
    return roles;
  }

  /** Scheduled events of a guild. */
  public final ScheduledEvents scheduledEvents() {
    return scheduledEvents;
  }

  /** What an application sells, and subscriptions to it. */
  public final Skus skus() {
    return skus;
  }

  /** Sounds that can be played in voice channels. */
  public final Soundboard soundboard() {
    return soundboard;
  }

  /** Stages that are running. */
  public final StageInstances stageInstances() {
    return stageInstances;
  }

  /** Stickers of Discord and of guilds. */
  public final Stickers stickers() {
    return stickers;
  }

  /** Templates of guilds. */
  public final Templates templates() {
    return templates;
  }

  /** Threads and posts, and their members. */
  public final Threads threads() {
    return threads;
  }

  /** Users, and what belongs to the user of the token. */
  public final Users users() {
    return users;
  }

  /** Voice states and regions. */
  public final Voice voice() {
    return voice;
  }

  /** Webhooks and the messages sent through them. */
  public final Webhooks webhooks() {
    return webhooks;
  }
}
