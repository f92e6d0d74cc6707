package dev.ovend.simulator;

/**
 * How high a role stands. Of two at the same position, the older one is higher.
 *
 * @param position its position
 * @param id its id
 */
record Rank(int position, long id) implements Comparable<Rank> {

  /** The rank of who has no role. */
  static final Rank LOWEST = new Rank(0, Long.MAX_VALUE);

  /** The rank of a guild's owner. */
  static final Rank OWNER = new Rank(Integer.MAX_VALUE, 0);

  /** Returns the highest rank that a role at {@code position} can have. */
  static Rank topOf(int position) {
    return new Rank(position, 0);
  }

  @Override
  public int compareTo(Rank other) {
    int byPosition = Integer.compare(position, other.position);
    return byPosition == 0 ? Long.compare(other.id, id) : byPosition;
  }

  /** Returns whether this is above {@code other}. */
  boolean isAbove(Rank other) {
    return compareTo(other) > 0;
  }
}
