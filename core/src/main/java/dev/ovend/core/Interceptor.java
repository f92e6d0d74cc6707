package dev.ovend.core;

/**
 * Sees every call, or every attempt, and may change what is sent or answered.
 *
 * <p>Interceptors run on the thread of the call. The one added first is outermost: it sees a
 * request first, and the answer last. An implementation must be safe for use by any number of
 * threads. It may proceed on another thread, if it waits for that before it returns. It must not
 * make a call on the same client and wait for it while it holds this one back.
 */
public interface Interceptor {

  /**
   * Sees a logical call once. It may change the request, answer without proceeding, or proceed more
   * than once.
   */
  default Response onCall(Chain chain) {
    return chain.proceed(chain.request());
  }

  /** Sees every attempt. It may change the request, and must proceed exactly once. */
  default Response onAttempt(Chain chain) {
    return chain.proceed(chain.request());
  }

  /** The rest of the way, as one interceptor sees it. */
  interface Chain {

    /** Returns the request as it came down to here. */
    Request request();

    /** Returns the call's options, the client's settings filled in. */
    RequestOptions options();

    /** Returns the number of the attempt, from 1; for a call how many were made so far. */
    int attempt();

    /**
     * Notes something about the call for whoever counts or measures calls; the last value counts.
     * It ends up in the events of the call's end.
     *
     * @param name such as {@code command}, not empty
     * @param value one of a few, such as the command's name; never a secret
     * @throws IllegalArgumentException if the name is empty
     */
    void tag(String name, String value);

    /**
     * Hands the request on and returns the answer.
     *
     * @throws OvendException if the rest of the way failed; let it pass unless it can be mended
     * @throws IllegalStateException if an attempt is proceeded with twice, or the interceptor has
     *     returned already
     */
    Response proceed(Request request);
  }
}
