package dev.ovend.core;

/** How long an answer of Discord's holds; decides what is cached unless told otherwise. */
public enum CacheClass {
  /** The same for everybody for hours. */
  STATIC,
  /** Changes seldom: minutes. */
  SLOW,
  /** Changes with what is written: seconds, and until the next own write. */
  ENTITY,
  /** Changes all the time: only requests in flight share it. */
  VOLATILE,
  /** Never to be kept. */
  NEVER
}
