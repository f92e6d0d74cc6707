package dev.ovend.core;

/**
 * Sends attempts to one base URL: no retry, no rate limit, no cache, no redirect to another host.
 *
 * <p>Thread-safe.
 */
public interface HttpClient extends AutoCloseable {

  /**
   * Sends one attempt and waits for its answer, whatever the status.
   *
   * @return the answer; its body has been read, unless the attempt asked to stream it and the
   *     answer is a success
   * @throws TransportException if no complete answer came; it tells how far the attempt had come
   * @throws ContentException if what the request uploads could not be read, or the answer is larger
   *     than allowed
   * @throws CancelledException if the attempt was cancelled or the calling thread was interrupted;
   *     the thread's interrupt flag is then set
   */
  Response send(Request request, Attempt attempt);

  /** Returns how many connections there are. */
  ConnectionCounts connections();

  /** Aborts what is in flight and closes every connection; does nothing the second time. */
  @Override
  void close();
}
