package dev.ovend.core;

/**
 * Takes what happens inside a client. Thread-safe; must not block. What it throws reaches no call;
 * a client logs it, once for each class of exception.
 */
public interface EventSink {

  /** Takes nothing. */
  EventSink NONE =
      new EventSink() {
        @Override
        public boolean active() {
          return false;
        }

        @Override
        public void publish(RestEvent event) {}
      };

  /** Returns whether anybody listens; if not, an event need not even be made. */
  boolean active();

  /** Hands an event over. */
  void publish(RestEvent event);
}
