package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;

/**
 * Stands between a client and the user's sink, so that the sink can neither fail a call nor hold
 * one back by waiting for another. What it throws goes to the thread's handler of uncaught
 * exceptions.
 */
final class ListenerSink implements EventSink {

  private final Object client;
  private final EventSink sink;

  ListenerSink(Object client, EventSink sink) {
    this.client = client;
    this.sink = sink;
  }

  @Override
  public boolean active() {
    return sink.active();
  }

  @Override
  public void publish(RestEvent event) {
    try {
      Inside.<Void>run(
          client,
          event.route(),
          "listener " + sink.getClass().getName(),
          () -> {
            sink.publish(event);
            return null;
          });
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
