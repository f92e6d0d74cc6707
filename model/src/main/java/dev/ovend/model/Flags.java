package dev.ovend.model;

/**
 * An immutable set of bits, some of which have a name.
 *
 * @param <F> the kind of set
 */
public interface Flags<F extends Flags<F>> {

  /** Returns all bits. */
  long bits();

  /** Returns a set of exactly these bits. */
  F withBits(long other);

  /** Returns whether every bit of {@code flags} is set. */
  default boolean has(F flags) {
    return (bits() & flags.bits()) == flags.bits();
  }

  /** Returns whether a bit of {@code flags} is set. */
  default boolean hasAny(F flags) {
    return (bits() & flags.bits()) != 0;
  }

  /** Returns whether no bit is set. */
  default boolean isEmpty() {
    return bits() == 0;
  }

  /** Returns the set with these bits too. */
  default F with(F flags) {
    return withBits(bits() | flags.bits());
  }

  /** Returns the set without these bits. */
  default F without(F flags) {
    return withBits(bits() & ~flags.bits());
  }
}
