package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.testing.ManualTicker;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DnsCacheTest {

  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final Duration STALE = Duration.ofMinutes(10);

  private final ManualTicker ticker = new ManualTicker();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile boolean down;

  private final DnsCache cache = cache(this::resolve, new DnsCache.Settings(FRESH, STALE, 3));

  private DnsCache cache(DnsCache.Resolver resolver, DnsCache.Settings settings) {
    return new DnsCache(resolver, settings, ticker, Thread.ofPlatform().daemon().factory());
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    asked.add(host);
    if (down) {
      throw new UnknownHostException(host);
    }
    return List.of(address(asked.size()));
  }

  private static InetAddress address(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  @Test
  void lookup_withinTtl_asksOnce() throws Exception {
    assertThat(cache.lookup("a")).containsExactly(address(1));
    ticker.advance(FRESH.minusNanos(1));
    assertThat(cache.lookup("a")).containsExactly(address(1));
    assertThat(asked).containsExactly("a");
  }

  @Test
  void lookup_afterTtl_asksAgain() throws Exception {
    cache.lookup("a");
    ticker.advance(FRESH);

    assertThat(cache.lookup("a")).containsExactly(address(2));
  }

  @Test
  void lookup_failsWhileStaleIsAllowed_givesTheOldAddressAndAsksEachTime() throws Exception {
    cache.lookup("a");
    down = true;
    ticker.advance(FRESH.plus(STALE).minusNanos(1));

    assertThat(cache.lookup("a")).containsExactly(address(1));
    assertThat(cache.lookup("a")).containsExactly(address(1));
    assertThat(asked).hasSize(3);
    down = false;
    assertThat(cache.lookup("a")).containsExactly(address(4));
  }

  @Test
  void lookup_failsForTooLong_fails() throws Exception {
    cache.lookup("a");
    down = true;
    ticker.advance(FRESH.plus(STALE));

    assertThatThrownBy(() -> cache.lookup("a"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessage("a");
  }

  @Test
  void lookup_failsAtFirst_isAskedAgainTheNextTime() throws Exception {
    down = true;
    assertThatThrownBy(() -> cache.lookup("a")).isInstanceOf(UnknownHostException.class);
    down = false;

    assertThat(cache.lookup("a")).containsExactly(address(2));
  }

  @Test
  void lookup_noAddressOrBrokenResolver_isUnknown() {
    DnsCache.Settings settings = new DnsCache.Settings(FRESH, STALE, 3);
    DnsCache empty = cache(host -> List.of(), settings);
    DnsCache broken =
        cache(
            host -> {
              throw new IllegalStateException("broken");
            },
            settings);

    assertThatThrownBy(() -> empty.lookup("a"))
        .isInstanceOf(UnknownHostException.class)
        .hasRootCauseMessage("a: no address");
    assertThatThrownBy(() -> broken.lookup("a"))
        .isInstanceOf(UnknownHostException.class)
        .hasRootCauseMessage("broken");
  }

  @Test
  void lookup_threadCannotBeStarted_failsAndIsAskedAgainTheNextTime() throws Exception {
    AtomicInteger asks = new AtomicInteger();
    ThreadFactory exhausted =
        task -> {
          if (asks.incrementAndGet() == 1) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          return new Thread(task);
        };
    DnsCache poor =
        new DnsCache(this::resolve, new DnsCache.Settings(FRESH, STALE, 3), ticker, exhausted);

    assertThatThrownBy(() -> poor.lookup("a"))
        .isInstanceOf(UnknownHostException.class)
        .hasCauseInstanceOf(OutOfMemoryError.class);

    assertThat(poor.lookup("a")).containsExactly(address(1));
  }

  @Test
  void lookup_resolverThrowsAnything_failsAndIsAskedAgainTheNextTime() throws Exception {
    AtomicInteger asks = new AtomicInteger();
    DnsCache broken =
        cache(
            host -> {
              if (asks.incrementAndGet() == 1) {
                throw new StackOverflowError();
              }
              return List.of(address(5));
            },
            new DnsCache.Settings(FRESH, STALE, 3));

    assertThatThrownBy(() -> broken.lookup("a")).hasCauseInstanceOf(StackOverflowError.class);

    assertThat(broken.lookup("a")).containsExactly(address(5));
  }

  @Test
  void lookup_moreHostsThanAllowed_forgetsTheOneUsedLongestAgo() throws Exception {
    for (String host : List.of("a", "b", "c", "a", "d")) {
      cache.lookup(host);
    }
    asked.clear();

    for (String host : List.of("a", "c", "d")) {
      cache.lookup(host);
    }
    assertThat(asked).isEmpty();
    cache.lookup("b");
    assertThat(asked).containsExactly("b");
  }

  @Test
  void lookup_ofAnother_forgetsWhatHasBecomeUseless() throws Exception {
    cache.lookup("a");
    ticker.advance(FRESH);
    cache.lookup("b");
    ticker.advance(STALE);

    cache.lookup("c");

    assertThat(cache.size()).isEqualTo(2);
    ticker.advance(FRESH.plus(STALE));
    cache.lookup("c");
    assertThat(cache.size()).isEqualTo(1);
  }

  @Test
  void lookup_again_takesNoPlaceFromOthers() throws Exception {
    for (String host : List.of("a", "b", "c")) {
      cache.lookup(host);
    }
    ticker.advance(FRESH);

    cache.lookup("b");

    assertThat(cache.size()).isEqualTo(3);
  }

  @Test
  void lookup_zeroTtl_alwaysAsks() throws Exception {
    DnsCache uncached =
        cache(this::resolve, new DnsCache.Settings(Duration.ZERO, Duration.ZERO, 3));
    uncached.lookup("a");
    uncached.lookup("a");

    assertThat(asked).hasSize(2);
  }

  @Test
  void lookup_manyAtOnce_shareOne() throws Exception {
    CountDownLatch asking = new CountDownLatch(1);
    CompletableFuture<List<InetAddress>> answer = new CompletableFuture<>();
    DnsCache slow = slow(asking, answer);
    List<FutureTask<List<InetAddress>>> lookups = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> slow.lookup("a"));
      lookups.add(lookup);
      threads.add(Thread.ofVirtual().start(lookup));
    }
    asking.await();
    for (Thread thread : threads) {
      HttpClientContract.until(() -> thread.getState() == Thread.State.WAITING);
    }

    answer.complete(List.of(address(9)));

    for (FutureTask<List<InetAddress>> lookup : lookups) {
      assertThat(lookup.get(10, TimeUnit.SECONDS)).containsExactly(address(9));
    }
    assertThat(asked).containsExactly("a");
  }

  private DnsCache slow(CountDownLatch asking, CompletableFuture<List<InetAddress>> answer) {
    return cache(
        host -> {
          asked.add(host);
          asking.countDown();
          return answer.join();
        },
        new DnsCache.Settings(FRESH, STALE, 3));
  }

  @Test
  void lookup_oneAbortedOrInterrupted_leavesTheOthersWaiting() throws Exception {
    CountDownLatch asking = new CountDownLatch(1);
    CompletableFuture<List<InetAddress>> answer = new CompletableFuture<>();
    DnsCache slow = slow(asking, answer);
    Abort abort = new Abort();
    FutureTask<List<InetAddress>> aborted =
        new FutureTask<>(() -> {
          DnsCache.ATTEMPT.set(abort);
          return slow.lookup("a");
        });
    FutureTask<Boolean> interrupted =
        new FutureTask<>(() -> {
          assertThatThrownBy(() -> slow.lookup("a")).isInstanceOf(UnknownHostException.class);
          return Thread.currentThread().isInterrupted();
        });
    FutureTask<List<InetAddress>> patient = new FutureTask<>(() -> slow.lookup("a"));
    Thread.ofVirtual().start(aborted);
    Thread.ofVirtual().start(interrupted).interrupt();
    Thread.ofVirtual().start(patient);
    asking.await();

    abort.now(Abort.Reason.CANCELLED);

    assertThatThrownBy(() -> aborted.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("aborted");
    assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    answer.complete(List.of(address(7)));
    assertThat(patient.get(10, TimeUnit.SECONDS)).containsExactly(address(7));
  }
}
