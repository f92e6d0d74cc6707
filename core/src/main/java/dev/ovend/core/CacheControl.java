package dev.ovend.core;

/** What one call wants from the client's cache; without a cache every value means the same. */
public enum CacheControl {
  /** Answer from the cache if it is fresh. The default. */
  USE,
  /** Ask Discord, and keep the answer. */
  REFRESH,
  /** Ask Discord, and leave the cache as it is. */
  BYPASS
}
