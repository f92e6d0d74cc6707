package dev.ovend.transport;

import dev.ovend.core.Ticker;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Remembers addresses for a while, and for a longer while in case they cannot be looked up again.
 * Each host is looked up by one thread at a time, and whoever waits for it can be aborted.
 * Thread-safe.
 */
final class DnsCache implements Dns {

  /** Which attempt the current thread looks up a host for. */
  static final ThreadLocal<@Nullable Abort> ATTEMPT = new ThreadLocal<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, CompletableFuture<List<InetAddress>>> lookups = new LinkedHashMap<>();
  private final Resolver resolver;
  private final Settings settings;
  private final Ticker ticker;
  private final ThreadFactory threads;

  /**
   * Creates an empty cache.
   *
   * @param threads makes the thread of each look-up; a platform thread, because a look-up holds the
   *     thread that carries it
   */
  DnsCache(Resolver resolver, Settings settings, Ticker ticker, ThreadFactory threads) {
    this.resolver = resolver;
    this.settings = settings;
    this.ticker = ticker;
    this.threads = threads;
  }

  /** How hosts are looked up. May block. */
  @FunctionalInterface
  interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  /**
   * How long addresses are remembered.
   *
   * @param fresh how long they are taken without asking again; zero to always ask
   * @param stale how much longer they are taken when asking fails
   * @param maxHosts how many hosts are remembered; the one used longest ago goes first
   */
  record Settings(Duration fresh, Duration stale, int maxHosts) {}

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> lookup;
    boolean first;
    lock.lock();
    try {
      Entry entry = entries.get(host);
      if (entry != null && ticker.nanos() - entry.at < settings.fresh.toNanos()) {
        return entry.addresses;
      }
      CompletableFuture<List<InetAddress>> running = lookups.get(host);
      first = running == null;
      lookup = running == null ? new CompletableFuture<>() : running;
      if (first) {
        lookups.put(host, lookup);
      }
    } finally {
      lock.unlock();
    }
    if (first) {
      start(host, lookup);
    }
    return await(host, lookup);
  }

  private void start(String host, CompletableFuture<List<InetAddress>> lookup) {
    try {
      threads.newThread(() -> resolve(host, lookup)).start();
    } catch (RuntimeException | Error e) {
      end(host, lookup, null, e);
    }
  }

  private static List<InetAddress> await(String host, CompletableFuture<List<InetAddress>> lookup)
      throws UnknownHostException {
    CompletableFuture<List<InetAddress>> mine = lookup.copy();
    Abort abort = ATTEMPT.get();
    if (abort != null) {
      abort.onAbort(() -> mine.completeExceptionally(new UnknownHostException("aborted")));
    }
    try {
      return mine.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(host, e);
    } catch (ExecutionException e) {
      throw failed(host, e.getCause());
    }
  }

  private static UnknownHostException failed(String host, @Nullable Throwable cause) {
    UnknownHostException failed = new UnknownHostException(host);
    failed.initCause(cause);
    return failed;
  }

  private void resolve(String host, CompletableFuture<List<InetAddress>> lookup) {
    List<InetAddress> addresses = null;
    Throwable failure = null;
    try {
      addresses = List.copyOf(resolver.resolve(host));
    } catch (Throwable e) {
      failure = e;
    } finally {
      end(host, lookup, addresses, failure);
    }
  }

  /** Ends a look-up for all who wait for it, whatever fails on the way. */
  private void end(
      String host,
      CompletableFuture<List<InetAddress>> lookup,
      @Nullable List<InetAddress> found,
      @Nullable Throwable failure) {
    List<InetAddress> addresses = null;
    try {
      addresses = remembered(host, found);
    } finally {
      if (addresses != null) {
        lookup.complete(addresses);
      } else {
        lookup.completeExceptionally(
            failure == null ? new UnknownHostException(host + ": no address") : failure);
      }
    }
  }

  private @Nullable List<InetAddress> remembered(String host, @Nullable List<InetAddress> found) {
    lock.lock();
    try {
      lookups.remove(host);
      if (found == null || found.isEmpty()) {
        return stale(host);
      }
      entries.remove(host);
      sweep();
      entries.put(host, new Entry(found, ticker.nanos()));
      return found;
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what has become useless, and makes room for one more. */
  private void sweep() {
    entries.values().removeIf(entry -> !usable(entry));
    if (entries.size() >= settings.maxHosts) {
      entries.pollFirstEntry();
    }
  }

  private @Nullable List<InetAddress> stale(String host) {
    Entry entry = entries.get(host);
    return entry != null && usable(entry) ? entry.addresses : null;
  }

  private boolean usable(Entry entry) {
    return ticker.nanos() - entry.at < settings.fresh.plus(settings.stale).toNanos();
  }

  /** Returns how many hosts are remembered. */
  int size() {
    lock.lock();
    try {
      return entries.size();
    } finally {
      lock.unlock();
    }
  }

  private record Entry(List<InetAddress> addresses, long at) {}
}
