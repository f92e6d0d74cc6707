package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a client and the user's sink, so that the sink can neither fail a call nor hold
 * one back by waiting for another. Whatever it throws is logged, once for each class of exception
 * or error. Thread-safe.
 */
final class ListenerSink implements EventSink {

  private final Object client;
  private final EventSink sink;
  private final System.Logger log;
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  ListenerSink(Object client, EventSink sink) {
    this(client, sink, System.getLogger(ListenerSink.class.getName()));
  }

  ListenerSink(Object client, EventSink sink, System.Logger log) {
    this.client = client;
    this.sink = sink;
    this.log = log;
  }

  @Override
  public boolean active() {
    try {
      return sink.active();
    } catch (Throwable e) {
      report(e);
      return false;
    }
  }

  @Override
  public void publish(RestEvent event) {
    try {
      Inside.<Void>run(
          client,
          event.route(),
          place(),
          () -> {
            sink.publish(event);
            return null;
          });
    } catch (Throwable e) {
      report(e);
    }
  }

  private String place() {
    return "listener " + sink.getClass().getName();
  }

  private void report(Throwable failure) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    try {
      if (reported.add(failure.getClass().getName())) {
        log.log(
            System.Logger.Level.WARNING,
            place() + " failed; the calls go on, and more failures of this kind are not logged",
            failure);
      }
    } catch (Throwable e) {
      // The log fails too, for lack of stack or memory, say: that must not reach the call either.
    }
  }
}
