package dev.ovend.simulator;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends attempts to a simulator without a socket, in the time of a ticker. Thread-safe. */
final class InMemoryClient implements HttpClient {

  private final Reception reception;
  private final Ticker ticker;
  private final Set<Flight> flights = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  InMemoryClient(Reception reception, Ticker ticker) {
    this.reception = reception;
    this.ticker = ticker;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a GET carries a body
   * @throws IllegalStateException if the ticker is a {@link VirtualTime} that does not know the
   *     calling thread, and so would not wait for it
   */
  @Override
  public Response send(Request request, Attempt attempt) {
    if (ticker instanceof VirtualTime time) {
      time.checkKnown(Thread.currentThread());
    }
    if (request.route().method() == HttpMethod.GET && !(request.body() instanceof Body.Empty)) {
      throw new IllegalArgumentException(
          request.route() + ": carries " + request.body() + " (expected: a GET without a body)");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancelledException(
          request.route() + ": not sent, because the calling thread is interrupted");
    }
    Flight flight = new Flight(request.route(), attempt, ticker);
    flights.add(flight);
    try {
      if (closed) {
        flight.close();
      }
      return flight.run(reception, request);
    } finally {
      flights.remove(flight);
    }
  }

  /** Returns one connection for each attempt, as long as it lasts. */
  @Override
  public ConnectionCounts connections() {
    int inFlight = flights.size();
    return new ConnectionCounts(inFlight, 0, inFlight);
  }

  @Override
  public void close() {
    closed = true;
    flights.forEach(Flight::close);
  }
}
