package dev.ovend.simulator;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.server.Response;

/**
 * Ends HTTP/2 connections by their own rules: the last stream that is announced is one that was
 * judged, and no stream after it ever will be. Thread-safe.
 */
final class Departures {

  private final Map<HTTP2Session, Ledger> ledgers =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * Lets a request in to be judged.
   *
   * @return what befalls it: {@code plight}, and being left behind if its connection said before
   *     that it would not be served
   */
  Plight admit(Line line, Plight plight, Response response) {
    HTTP2Session session = line.session();
    Ledger ledger =
        session == null ? new Ledger() : ledgers.computeIfAbsent(session, key -> new Ledger());
    boolean abrupt = plight.has(Effect.GoAwayAbruptly.class);
    if (!abrupt && !ledger.admit(line.streamId())) {
      return plight.and(Fault.leftBehind());
    }
    if (abrupt && session != null) {
      line.announceEnd(response, ledger.end(), ErrorCode.INTERNAL_ERROR);
    } else if (plight.has(Effect.GoAway.class)) {
      line.announceEnd(response, ledger.end(), ErrorCode.NO_ERROR);
    }
    return plight;
  }

  /** Which streams of one connection were judged. */
  private static final class Ledger {

    private final ReentrantLock lock = new ReentrantLock();
    private int judged; // guarded by lock
    private int last = Integer.MAX_VALUE; // guarded by lock

    boolean admit(int stream) {
      lock.lock();
      try {
        if (stream > last) {
          return false;
        }
        judged = Math.max(judged, stream);
        return true;
      } finally {
        lock.unlock();
      }
    }

    int end() {
      lock.lock();
      try {
        last = Math.min(last, judged);
        return last;
      } finally {
        lock.unlock();
      }
    }
  }
}
