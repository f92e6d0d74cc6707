// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Connected account provider: a value of {@code ConnectedAccountProviders}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ConnectedAccountProvider {

  /** {@code battlenet}. */
  public static final ConnectedAccountProvider BATTLENET =
      new ConnectedAccountProvider("battlenet", Known.BATTLENET);

  /** {@code bluesky}. */
  public static final ConnectedAccountProvider BLUESKY =
      new ConnectedAccountProvider("bluesky", Known.BLUESKY);

  /** {@code bungie}. */
  public static final ConnectedAccountProvider BUNGIE =
      new ConnectedAccountProvider("bungie", Known.BUNGIE);

  /** {@code ebay}. */
  public static final ConnectedAccountProvider EBAY =
      new ConnectedAccountProvider("ebay", Known.EBAY);

  /** {@code epicgames}. */
  public static final ConnectedAccountProvider EPIC_GAMES =
      new ConnectedAccountProvider("epicgames", Known.EPIC_GAMES);

  /** {@code facebook}. */
  public static final ConnectedAccountProvider FACEBOOK =
      new ConnectedAccountProvider("facebook", Known.FACEBOOK);

  /** {@code github}. */
  public static final ConnectedAccountProvider GITHUB =
      new ConnectedAccountProvider("github", Known.GITHUB);

  /** {@code instagram}. */
  public static final ConnectedAccountProvider INSTAGRAM =
      new ConnectedAccountProvider("instagram", Known.INSTAGRAM);

  /** {@code mastodon}. */
  public static final ConnectedAccountProvider MASTODON =
      new ConnectedAccountProvider("mastodon", Known.MASTODON);

  /** {@code leagueoflegends}. */
  public static final ConnectedAccountProvider LEAGUE_OF_LEGENDS =
      new ConnectedAccountProvider("leagueoflegends", Known.LEAGUE_OF_LEGENDS);

  /** {@code paypal}. */
  public static final ConnectedAccountProvider PAYPAL =
      new ConnectedAccountProvider("paypal", Known.PAYPAL);

  /** {@code playstation}. */
  public static final ConnectedAccountProvider PLAYSTATION =
      new ConnectedAccountProvider("playstation", Known.PLAYSTATION);

  /** {@code reddit}. */
  public static final ConnectedAccountProvider REDDIT =
      new ConnectedAccountProvider("reddit", Known.REDDIT);

  /** {@code riotgames}. */
  public static final ConnectedAccountProvider RIOT_GAMES =
      new ConnectedAccountProvider("riotgames", Known.RIOT_GAMES);

  /** {@code roblox}. */
  public static final ConnectedAccountProvider ROBLOX =
      new ConnectedAccountProvider("roblox", Known.ROBLOX);

  /** {@code skype}. */
  public static final ConnectedAccountProvider SKYPE =
      new ConnectedAccountProvider("skype", Known.SKYPE);

  /** {@code spotify}. */
  public static final ConnectedAccountProvider SPOTIFY =
      new ConnectedAccountProvider("spotify", Known.SPOTIFY);

  /** {@code steam}. */
  public static final ConnectedAccountProvider STEAM =
      new ConnectedAccountProvider("steam", Known.STEAM);

  /** {@code tiktok}. */
  public static final ConnectedAccountProvider TIKTOK =
      new ConnectedAccountProvider("tiktok", Known.TIKTOK);

  /** {@code twitch}. */
  public static final ConnectedAccountProvider TWITCH =
      new ConnectedAccountProvider("twitch", Known.TWITCH);

  /** {@code twitter}. */
  public static final ConnectedAccountProvider TWITTER =
      new ConnectedAccountProvider("twitter", Known.TWITTER);

  /** {@code xbox}. */
  public static final ConnectedAccountProvider XBOX =
      new ConnectedAccountProvider("xbox", Known.XBOX);

  /** {@code youtube}. */
  public static final ConnectedAccountProvider YOUTUBE =
      new ConnectedAccountProvider("youtube", Known.YOUTUBE);

  /** {@code domain}. */
  public static final ConnectedAccountProvider DOMAIN =
      new ConnectedAccountProvider("domain", Known.DOMAIN);

  /** {@code amazon-music}. */
  public static final ConnectedAccountProvider AMAZON_MUSIC =
      new ConnectedAccountProvider("amazon-music", Known.AMAZON_MUSIC);

  /** {@code crunchyroll}. */
  public static final ConnectedAccountProvider CRUNCHYROLL =
      new ConnectedAccountProvider("crunchyroll", Known.CRUNCHYROLL);

  static final Codec<ConnectedAccountProvider> CODEC =
      new ChoiceCodec.Textual<>(ConnectedAccountProvider::of, ConnectedAccountProvider::value);

  private final String value;
  private final Known known;

  private ConnectedAccountProvider(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ConnectedAccountProvider of(String value) {
    return switch (value) {
      case "battlenet" -> BATTLENET;
      case "bluesky" -> BLUESKY;
      case "bungie" -> BUNGIE;
      case "ebay" -> EBAY;
      case "epicgames" -> EPIC_GAMES;
      case "facebook" -> FACEBOOK;
      case "github" -> GITHUB;
      case "instagram" -> INSTAGRAM;
      case "mastodon" -> MASTODON;
      case "leagueoflegends" -> LEAGUE_OF_LEGENDS;
      case "paypal" -> PAYPAL;
      case "playstation" -> PLAYSTATION;
      case "reddit" -> REDDIT;
      case "riotgames" -> RIOT_GAMES;
      case "roblox" -> ROBLOX;
      case "skype" -> SKYPE;
      case "spotify" -> SPOTIFY;
      case "steam" -> STEAM;
      case "tiktok" -> TIKTOK;
      case "twitch" -> TWITCH;
      case "twitter" -> TWITTER;
      case "xbox" -> XBOX;
      case "youtube" -> YOUTUBE;
      case "domain" -> DOMAIN;
      case "amazon-music" -> AMAZON_MUSIC;
      case "crunchyroll" -> CRUNCHYROLL;
      default -> new ConnectedAccountProvider(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ConnectedAccountProvider> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConnectedAccountProvider that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What ConnectedAccountProvider knows by name. */
  public enum Known {
    /** {@code battlenet}. */
    BATTLENET,
    /** {@code bluesky}. */
    BLUESKY,
    /** {@code bungie}. */
    BUNGIE,
    /** {@code ebay}. */
    EBAY,
    /** {@code epicgames}. */
    EPIC_GAMES,
    /** {@code facebook}. */
    FACEBOOK,
    /** {@code github}. */
    GITHUB,
    /** {@code instagram}. */
    INSTAGRAM,
    /** {@code mastodon}. */
    MASTODON,
    /** {@code leagueoflegends}. */
    LEAGUE_OF_LEGENDS,
    /** {@code paypal}. */
    PAYPAL,
    /** {@code playstation}. */
    PLAYSTATION,
    /** {@code reddit}. */
    REDDIT,
    /** {@code riotgames}. */
    RIOT_GAMES,
    /** {@code roblox}. */
    ROBLOX,
    /** {@code skype}. */
    SKYPE,
    /** {@code spotify}. */
    SPOTIFY,
    /** {@code steam}. */
    STEAM,
    /** {@code tiktok}. */
    TIKTOK,
    /** {@code twitch}. */
    TWITCH,
    /** {@code twitter}. */
    TWITTER,
    /** {@code xbox}. */
    XBOX,
    /** {@code youtube}. */
    YOUTUBE,
    /** {@code domain}. */
    DOMAIN,
    /** {@code amazon-music}. */
    AMAZON_MUSIC,
    /** {@code crunchyroll}. */
    CRUNCHYROLL,
    /** Any other value. */
    UNKNOWN
  }
}
