package dev.ovend.core;

/**
 * Sees every call, or every attempt, and may change what is sent or answered.
 *
 * <p>Interceptors run on the thread of the call, in the order in which they were added. An
 * implementation must be safe for use by any number of threads. It must not make a call on the same
 * client and wait for it while it holds this one back.
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

    /** Returns the number of the attempt, from 1; 0 for a call that is not an attempt yet. */
    int attempt();

    /**
     * Hands the request on and returns the answer.
     *
     * @throws OvendException if the rest of the way failed; let it pass unless it can be mended
     * @throws IllegalStateException if an attempt is proceeded with twice
     */
    Response proceed(Request request);
  }
}
