package dev.ovend.rest;

import dev.ovend.core.Headers;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * What a call would bring into a batch. Immutable.
 *
 * @param lane what it may be put together with
 * @param item the id of the message or user; empty if the calls of the lane have one in common
 * @param fields what an edit changes, in order; empty for other kinds
 * @param alone whether it only keeps its place in the order, but is sent as it is
 */
record BatchEntry(Key lane, String item, Map<String, RawJson> fields, boolean alone) {

  BatchEntry(Key lane, String item) {
    this(lane, item, Map.of(), false);
  }

  /**
   * Names a lane.
   *
   * @param token who the calls speak for
   * @param path of what they have in common; may hold a secret
   * @param headers that must be equal; none where it is looked at call by call
   * @param terms what else must be equal
   */
  record Key(BatchKind kind, String token, String path, Headers headers, String terms) {

    /** Returns the same for every header and every term. */
    Key place() {
      return new Key(kind, token, path, Headers.none(), "");
    }

    /** Returns the kind only: the path may hold a secret. */
    @Override
    public String toString() {
      return "Lane[" + kind + "]";
    }
  }
}
