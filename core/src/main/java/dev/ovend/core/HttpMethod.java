package dev.ovend.core;

/** The HTTP methods that Discord's API uses. */
public enum HttpMethod {
  /** Reads. */
  GET(Idempotency.SAFE),
  /** Creates or triggers; not repeatable unless the operation says so. */
  POST(Idempotency.UNSAFE),
  /** Sets. */
  PUT(Idempotency.IDEMPOTENT),
  /** Changes the fields that are named. */
  PATCH(Idempotency.IDEMPOTENT),
  /** Removes. */
  DELETE(Idempotency.IDEMPOTENT);

  private final Idempotency idempotency;

  HttpMethod(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /** Returns what holds for an operation of this method about which nothing else is known. */
  public Idempotency idempotency() {
    return idempotency;
  }
}
