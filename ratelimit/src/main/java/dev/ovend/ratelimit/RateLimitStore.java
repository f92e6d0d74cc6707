package dev.ovend.ratelimit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what was learned of limits: for the next start, or for other clients.
 *
 * <p>Implementations are thread-safe.
 */
public interface RateLimitStore {

  /** Returns everything that is kept; asked once, when a manager is built. */
  Collection<LearnedLimit> load();

  /**
   * Takes what was learned, in place of what was known of the same route and variant. Told on the
   * thread that got the answer, so it must not block and not throw.
   */
  void save(LearnedLimit learned);

  /** Returns a store that forgets everything with the process; several clients may share it. */
  static RateLimitStore inMemory() {
    Map<List<String>, LearnedLimit> kept = new ConcurrentHashMap<>();
    return new RateLimitStore() {
      @Override
      public Collection<LearnedLimit> load() {
        return List.copyOf(kept.values());
      }

      @Override
      public void save(LearnedLimit learned) {
        kept.put(List.of(learned.route(), learned.variant()), learned);
      }
    };
  }
}
