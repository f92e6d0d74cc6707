// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of attachment flags; bits without a name are kept. Immutable. */
public record AttachmentFlags(long bits) implements Flags<AttachmentFlags> {

  /** Bit 0. */
  public static final AttachmentFlags IS_CLIP = new AttachmentFlags(1L << 0);

  /** Bit 1. */
  public static final AttachmentFlags IS_THUMBNAIL = new AttachmentFlags(1L << 1);

  /** Bit 2. */
  public static final AttachmentFlags IS_REMIX = new AttachmentFlags(1L << 2);

  /** Bit 3. */
  public static final AttachmentFlags IS_SPOILER = new AttachmentFlags(1L << 3);

  /** Bit 5. */
  public static final AttachmentFlags IS_ANIMATED = new AttachmentFlags(1L << 5);

  /** No bit. */
  public static final AttachmentFlags NONE = new AttachmentFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 IS_CLIP",
      "1 IS_THUMBNAIL",
      "2 IS_REMIX",
      "3 IS_SPOILER",
      "5 IS_ANIMATED");

  static final Codec<AttachmentFlags> CODEC = new FlagsCodec<>(AttachmentFlags::new, false);

  /** Returns a set of these bits. */
  public static AttachmentFlags of(long bits) {
    return new AttachmentFlags(bits);
  }

  /** Returns all of these together. */
  public static AttachmentFlags of(AttachmentFlags... flags) {
    return new AttachmentFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<AttachmentFlags> codec() {
    return CODEC;
  }

  @Override
  public AttachmentFlags withBits(long other) {
    return new AttachmentFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
