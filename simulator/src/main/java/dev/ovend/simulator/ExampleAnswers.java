package dev.ovend.simulator;

import java.util.List;
import java.util.Map;

/**
 * Answers for routes that the simulator knows nothing about, such as the examples of an API
 * description. A route that the simulator serves by itself stays its own.
 *
 * <p>Requests of these routes go the way of all others: they need a token, spend limits, suffer
 * faults and stand in the journal. Nothing looks at permissions or at what exists.
 *
 * <p>Implementations are called by many threads at once.
 */
public interface ExampleAnswers {

  /**
   * Returns an answer for every operation of Discord's API description, made up to fit its type:
   * always the same, whatever was asked.
   */
  static ExampleAnswers ofDiscord() {
    return DiscordExamples.load();
  }

  /**
   * Returns what is answered: method and template, such as {@code GET /guilds/{guild_id}/preview}.
   * Limits are split by the parameters {@code channel_id}, {@code guild_id} and {@code webhook_id}.
   * Where a literal step and a parameter both fit a path, the literal one wins. Asked once.
   */
  List<String> routes();

  /** Returns whether {@code route} may be called without a token; false unless overridden. */
  default boolean isOpen(String route) {
    return false;
  }

  /**
   * Returns the answer to a request that passed every limit. If this fails, the client gets a 500.
   *
   * @param route one of {@link #routes()}
   * @param parameters the decoded values of its parameters, by their names
   */
  ExampleAnswer answer(String route, Map<String, String> parameters);
}
