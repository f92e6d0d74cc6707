package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows which bot or user a token belongs to. Immutable after the simulator started. */
final class Accounts {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  private static final String BOT = "Bot ";
  private static final String BEARER = "Bearer ";
  private static final int STAMP_LENGTH = 6;
  private static final int SECRET_LENGTH = 38;

  private final Map<String, Long> bots = new LinkedHashMap<>();
  private final Map<String, Long> users = new LinkedHashMap<>();

  /** Accepts {@code token}, which belongs to the bot with {@code id}. */
  void put(String token, long id) {
    bots.put(token, id);
  }

  /** Accepts OAuth2 access tokens, each of a user who is put into {@code world}. */
  void acceptBearers(Collection<String> bearers, World world) {
    bearers.forEach(bearer -> users.put(bearer, world.addUser("simulated-user")));
  }

  /**
   * Accepts {@code tokens}, or one that looks real if there are none; each is that of a bot which
   * is put into {@code world}.
   *
   * @return all that are accepted, at least one
   */
  List<String> accept(Collection<String> tokens, World world, Random random) {
    List<String> accepted = new ArrayList<>(tokens);
    if (accepted.isEmpty()) {
      accepted.add(newToken(world.ids().nextSeeded(), random));
    }
    for (String token : accepted) {
      Long named = idIn(token);
      long bot = named == null ? world.ids().nextSeeded() : named;
      put(token, bot);
      world.addBot(bot, "simulated-bot");
    }
    return accepted;
  }

  /** Returns the bot or user of an {@code Authorization} header, or null if it names none. */
  @Nullable Long sender(@Nullable String authorization) {
    if (authorization == null) {
      return null;
    }
    if (authorization.startsWith(BOT)) {
      return bots.get(authorization.substring(BOT.length()));
    }
    return authorization.startsWith(BEARER)
        ? users.get(authorization.substring(BEARER.length()))
        : null;
  }

  /** Returns whether a token stands somewhere in {@code text}. */
  boolean occurIn(String text) {
    return Stream.concat(bots.keySet().stream(), users.keySet().stream()).anyMatch(text::contains);
  }

  /** Makes a token of the form that Discord gives out: the bot's id, a time stamp, a secret. */
  static String newToken(long botId, Random random) {
    String first =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Json.id(botId).getBytes(StandardCharsets.US_ASCII));
    return first + "." + word(STAMP_LENGTH, random) + "." + word(SECRET_LENGTH, random);
  }

  /** Returns the bot id in the first part of {@code token}, or null if there is none. */
  static @Nullable Long idIn(String token) {
    int dot = token.indexOf('.');
    try {
      byte[] id = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, dot)));
      return Long.parseUnsignedLong(new String(id, StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String word(int length, Random random) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }
}
