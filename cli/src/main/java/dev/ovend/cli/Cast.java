package dev.ovend.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bots of a run. Each has windows of its own, so that nobody spends what the contestant
 * measures.
 *
 * @param contestant the token of the one that is measured
 * @param scout the token of the one that looks around
 * @param helpers the tokens of those that warm up
 */
record Cast(String contestant, String scout, List<String> helpers) {

  private static final int HELPERS = 4;

  /** Returns tokens that are valid in simulators that are told them, and nowhere else. */
  static Cast create() {
    return new Cast(
        token(1), token(2), Stream.iterate(3, i -> i + 1).limit(HELPERS).map(Cast::token).toList());
  }

  /** Returns all tokens; the contestant's is the first, whom users turn to. */
  List<String> tokens() {
    return Stream.concat(Stream.of(contestant, scout), helpers.stream()).toList();
  }

  /** Says nothing. */
  @Override
  public String toString() {
    return "Cast";
  }

  private static String token(int number) {
    String id = String.valueOf(625_000_000_000_000_000L + number);
    String first =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    return first + ".Gbench.this-token-is-valid-nowhere-on-discord";
  }
}
