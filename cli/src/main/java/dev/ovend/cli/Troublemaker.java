package dev.ovend.cli;

import dev.ovend.core.EventSink;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import java.util.concurrent.ThreadLocalRandom;

/** A user's code that throws now and then: around calls and attempts, and for events. */
final class Troublemaker implements Interceptor, EventSink {

  private static final int ONE_IN_CALLS = 200;
  private static final int ONE_IN_EVENTS = 100;

  Troublemaker() {}

  @Override
  public Response onCall(Chain chain) {
    return troubled(chain);
  }

  @Override
  public Response onAttempt(Chain chain) {
    return troubled(chain);
  }

  private static Response troubled(Chain chain) {
    if (chosen(ONE_IN_CALLS)) {
      throw new OnPurpose();
    }
    Response response = chain.proceed(chain.request());
    if (chosen(ONE_IN_CALLS)) {
      throw new OnPurpose();
    }
    return response;
  }

  @Override
  public boolean active() {
    return true;
  }

  @Override
  public void publish(RestEvent event) {
    if (chosen(ONE_IN_EVENTS)) {
      throw new OnPurpose();
    }
    if (chosen(ONE_IN_EVENTS)) {
      throw new AssertionError("thrown on purpose");
    }
  }

  private static boolean chosen(int oneIn) {
    return ThreadLocalRandom.current().nextInt(oneIn) == 0;
  }
}
