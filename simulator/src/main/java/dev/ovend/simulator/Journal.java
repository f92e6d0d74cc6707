package dev.ovend.simulator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the simulator saw: one entry for each request of the API, written before its answer leaves,
 * so a client that holds an answer finds its entry here. Entries are kept until the simulator is
 * dropped, about 300 bytes each; nothing but memory bounds their number. Recording waits for
 * nobody.
 *
 * <p>A request is in flight from when the simulator has read it until its answer is about to be
 * written, the simulated latency of both ways included. Thread-safe.
 */
public final class Journal {

  private final AtomicLong sequence = new AtomicLong();
  private final Queue<JournalEntry> entries = new ConcurrentLinkedQueue<>();
  private final BucketLog spent = new BucketLog();
  private final GlobalLog spentGlobally = new GlobalLog();
  private final Gauge all = new Gauge();
  private final ConcurrentMap<String, Gauge> buckets = new ConcurrentHashMap<>();
  private volatile boolean ended;

  Journal() {}

  /** Returns all requests that were answered so far, in the order of their arrival. */
  public List<JournalEntry> requests() {
    return entries.stream().sorted(Comparator.comparingLong(JournalEntry::sequence)).toList();
  }

  /** Returns the requests that any limit refused, in the order of their arrival. */
  public List<JournalEntry> rateLimited() {
    return requests().stream().filter(entry -> entry.limitedBy() != null).toList();
  }

  /** Returns the requests that a limit of this scope refused, in the order of their arrival. */
  public List<JournalEntry> rateLimited(LimitScope scope) {
    return requests().stream().filter(entry -> entry.limitedBy() == scope).toList();
  }

  /** Returns how many requests each limit scope refused; scopes that refused none are absent. */
  public Map<LimitScope, Long> countByScope() {
    return count(JournalEntry::limitedBy);
  }

  /**
   * Returns how many answers had each HTTP status, by ascending status; 0 are requests that a fault
   * left without one.
   */
  public Map<Integer, Long> countByStatus() {
    return count(JournalEntry::status);
  }

  /** Returns the most requests that were ever being served at once. */
  public int maxInFlight() {
    return all.max();
  }

  /** Returns the most requests of one window that were ever being served at once. */
  public int maxInFlightInBucket() {
    return buckets.values().stream().mapToInt(Gauge::max).max().orElse(0);
  }

  /**
   * Returns the most requests that were ever being served at once in each window, by bucket id and
   * top-level resource, joined by a colon.
   */
  public Map<String, Integer> maxInFlightByBucket() {
    return buckets.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().max(), (a, b) -> a, TreeMap::new));
  }

  /**
   * Returns how many requests took effect with a nonce that had taken effect in the same channel
   * before: each is a message that somebody sent twice, whether or not the nonce was enforced.
   */
  public long duplicateNonces() {
    Map<List<String>, Long> uses =
        entries.stream()
            .filter(entry -> entry.nonce() != null && entry.tookEffect())
            .collect(Collectors.groupingBy(Journal::nonceKey, Collectors.counting()));
    return uses.values().stream().mapToLong(count -> count - 1).sum();
  }

  /**
   * Returns the nonces of requests that never took effect, in any channel, in the order they came:
   * each is a message that somebody gave up on.
   */
  public List<String> lostNonces() {
    Map<List<String>, Boolean> effects = new LinkedHashMap<>();
    for (JournalEntry entry : requests()) {
      if (entry.nonce() != null) {
        effects.merge(nonceKey(entry), entry.tookEffect(), Boolean::logicalOr);
      }
    }
    return effects.entrySet().stream()
        .filter(effect -> !effect.getValue())
        .map(effect -> effect.getKey().getLast())
        .toList();
  }

  /** Returns what was spent of each limit, by bucket id and resource. */
  public List<BucketUse> buckets() {
    Comparator<@Nullable String> nullsFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    return spent.uses().stream()
        .sorted(
            Comparator.comparing(BucketUse::bucket)
                .thenComparing(BucketUse::resource, nullsFirst)
                .thenComparing(BucketUse::bot, nullsFirst))
        .toList();
  }

  /** Returns what was spent of the limit over all routes, by who spent it. */
  public List<GlobalUse> global() {
    return spentGlobally.uses().stream()
        .sorted(Comparator.comparing(GlobalUse::who).thenComparingInt(GlobalUse::perSecond))
        .toList();
  }

  /** Returns the requests that should not have been sent, in the order of their arrival. */
  public List<JournalEntry> violations() {
    return requests().stream().filter(entry -> !entry.violations().isEmpty()).toList();
  }

  /** Returns how many requests broke each rule; rules that none broke are absent. */
  public Map<Violation, Long> countByViolation() {
    Map<Violation, Long> counts = new TreeMap<>();
    for (JournalEntry entry : entries) {
      entry.violations().forEach(violation -> counts.merge(violation, 1L, Long::sum));
    }
    return counts;
  }

  /**
   * Makes every request that arrives from now on a {@link Violation#AFTER_THE_END}: called when the
   * client is closed.
   */
  public void expectNoMore() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  long nextSequence() {
    return sequence.incrementAndGet();
  }

  /** Writes down a request and what the limits said about it. */
  void record(JournalEntry entry, Ruling ruling) {
    entries.add(entry);
    if (ruling instanceof Ruling.Bucketed bucketed) {
      spent.record(bucketed);
    }
    Ruling.GlobalCount global = ruling.global();
    if (global != null) {
      spentGlobally.record(global);
    }
  }

  /**
   * Notes that a request is being served from now on.
   *
   * @param bucketKey bucket id and resource, or null if it has no bucket
   */
  Visit enter(@Nullable String bucketKey) {
    Gauge bucket =
        bucketKey == null ? null : buckets.computeIfAbsent(bucketKey, key -> new Gauge());
    all.up();
    return new Visit(all, bucket, bucket == null ? 0 : bucket.up());
  }

  private <K> Map<K, Long> count(Function<JournalEntry, @Nullable K> key) {
    Map<K, Long> counts = new TreeMap<>();
    for (JournalEntry entry : entries) {
      K found = key.apply(entry);
      if (found != null) {
        counts.merge(found, 1L, Long::sum);
      }
    }
    return counts;
  }

  private static List<String> nonceKey(JournalEntry entry) {
    return List.of(
        Objects.requireNonNullElse(entry.resource(), ""), Objects.requireNonNull(entry.nonce()));
  }

  /** A request that is being served. */
  static final class Visit {

    private final Gauge all;
    private final @Nullable Gauge bucket;
    private final int inBucket;

    private Visit(Gauge all, @Nullable Gauge bucket, int inBucket) {
      this.all = all;
      this.bucket = bucket;
      this.inBucket = inBucket;
    }

    /** Returns how many requests its window had in service when it came, itself included. */
    int inBucket() {
      return inBucket;
    }

    /** Notes that the answer is about to leave; called once. */
    void leave() {
      all.down();
      if (bucket != null) {
        bucket.down();
      }
    }
  }

  private static final class Gauge {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger max = new AtomicInteger();

    int up() {
      int value = now.incrementAndGet();
      max.accumulateAndGet(value, Math::max);
      return value;
    }

    void down() {
      now.decrementAndGet();
    }

    int max() {
      return max.get();
    }
  }
}
