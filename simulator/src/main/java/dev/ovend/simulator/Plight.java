package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http2.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * All that befalls one request.
 *
 * @param faults the faults, in the order they were drawn
 * @param random draws how long delays are
 */
record Plight(List<Fault> faults, Random random) {

  /** Nothing goes wrong. */
  static final Plight NONE = new Plight(List.of(), new Random(0));

  /** Returns the names of the faults. */
  List<String> names() {
    return faults.isEmpty() ? List.of() : faults.stream().map(Fault::toString).toList();
  }

  /** Returns the first effect of a kind, or null if there is none. */
  <E extends Effect> @Nullable E find(Class<E> kind) {
    for (Fault fault : faults) {
      if (kind.isInstance(fault.effect())) {
        return kind.cast(fault.effect());
      }
    }
    return null;
  }

  boolean has(Class<? extends Effect> kind) {
    return find(kind) != null;
  }

  /** Returns how much longer the request takes to arrive, in nanoseconds. */
  long drawUp() {
    long nanos = 0;
    for (Fault fault : faults) {
      if (fault.effect() instanceof Effect.Delay delay) {
        nanos += latency(delay).drawUp();
      }
    }
    return nanos;
  }

  /** Returns how much longer the answer takes to arrive, in nanoseconds. */
  long drawDown() {
    long nanos = 0;
    for (Fault fault : faults) {
      if (fault.effect() instanceof Effect.Delay delay) {
        nanos += latency(delay).drawDown();
      }
    }
    return nanos;
  }

  /** Returns this with one fault more. */
  Plight and(Fault fault) {
    List<Fault> all = new ArrayList<>(faults);
    all.add(fault);
    return new Plight(all, random);
  }

  /** Returns how the stream alone is ended, or null if it is not. */
  @Nullable ErrorCode streamError() {
    if (has(Effect.RefuseStream.class)) {
      return ErrorCode.REFUSED_STREAM_ERROR;
    }
    return has(Effect.ResetStreamBefore.class) || has(Effect.ResetStreamAfter.class)
        ? ErrorCode.INTERNAL_ERROR
        : null;
  }

  /** Returns whether the connection is aborted. */
  boolean resets() {
    return has(Effect.ResetUpload.class)
        || has(Effect.ResetBefore.class)
        || has(Effect.ResetAfter.class);
  }

  /** Returns what is answered in place of judging the request, or null if it is judged. */
  @Nullable ApiResponse before() {
    if (faults.stream().anyMatch(fault -> forestalls(fault.effect()))) {
      return ApiResponse.SILENCE;
    }
    Effect.EdgeError error = find(Effect.EdgeError.class);
    if (error == null) {
      return null;
    }
    return ApiResponse.page(error.status(), error.status() + " " + reason(error.status()));
  }

  /**
   * Returns what is answered by one who would have answered {@code response}.
   *
   * @param handled whether the route's handler made it
   */
  ApiResponse after(ApiResponse response, boolean handled) {
    if (has(Effect.ResetAfter.class)
        || has(Effect.ResetStreamAfter.class)
        || has(Effect.LostAnswer.class)) {
      return ApiResponse.SILENCE;
    }
    Effect.InnerError error = find(Effect.InnerError.class);
    if (error == null || !handled) {
      return response;
    }
    return ApiException.router(error.status(), reason(error.status())).response();
  }

  private static boolean forestalls(Effect effect) {
    return switch (effect) {
      case Effect.ResetUpload reset -> true;
      case Effect.ResetBefore reset -> true;
      case Effect.RefuseStream refusal -> true;
      case Effect.ResetStreamBefore reset -> true;
      case Effect.GoAwayAbruptly departure -> true;
      case Effect.LeftBehind departed -> true;
      case Effect.Hang hang -> true;
      default -> false;
    };
  }

  private Latency latency(Effect.Delay delay) {
    return new Latency(delay.up(), delay.down(), delay.jitter(), random);
  }

  private static String reason(int status) {
    return HttpStatus.getMessage(status);
  }
}
