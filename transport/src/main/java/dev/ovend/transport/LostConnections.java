package dev.ovend.transport;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Connection;

/**
 * What ended the connections that several requests shared: all requests that a connection takes
 * with it fail by one cause, so that one loss can be told from many failures. Thread-safe.
 */
final class LostConnections {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Connection, IOException> causes = new WeakHashMap<>(); // guarded by lock

  LostConnections() {}

  /** Returns what ended a connection: the failure that was noticed first. */
  IOException cause(Connection connection, IOException failure) {
    lock.lock();
    try {
      IOException first = causes.putIfAbsent(connection, failure);
      return first == null ? failure : first;
    } finally {
      lock.unlock();
    }
  }
}
