package dev.ovend.simulator;

import java.io.IOException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Carries requests from the socket to the reception and answers back, on one virtual thread each,
 * with the latency of both ways. Thread-safe.
 */
final class ApiHandler extends Handler.Abstract {

  private final Reception reception;
  private final Control control;
  private final Departures departures = new Departures();
  private final Wait wait = new Wait();
  private final Delivery delivery;

  ApiHandler(Reception reception, Control control) {
    this.reception = reception;
    this.control = control;
    this.delivery = new Delivery(reception.clock(), wait);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      String path = ArrivalReader.path(request);
      if (path.startsWith(Control.PREFIX)) {
        byte[] body = ArrivalReader.all(request);
        delivery.send(response, control.answer(request.getMethod(), path, body), callback);
      } else {
        serve(request, response, callback);
      }
    } catch (IOException e) {
      Line.of(request).drop(); // or the server would answer with an error of its own
      callback.failed(e);
    }
    return true;
  }

  /** Drops the requests that are waiting, and those that will come. */
  void abort() {
    wait.end();
  }

  private void serve(Request request, Response response, Callback callback) throws IOException {
    Plight plight = reception.draw(request.getMethod(), ArrivalReader.steps(request));
    Arrival arrival = ArrivalReader.read(request, plight, reception.uploads());
    Reception.Passage passage = reception.enter(arrival, plight);
    Departure departure;
    try {
      wait.await(passage.drawUp());
      passage.suffer(departures.admit(Line.of(request), passage.plight(), response));
      departure = passage.judge();
      wait.await(passage.drawDown());
    } finally {
      passage.leave(); // before the client can hold the answer and send its next request
    }
    delivery.send(response, departure, callback);
  }
}
