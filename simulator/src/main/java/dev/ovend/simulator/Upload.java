package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a request; its bytes are counted, summed up and thrown away.
 *
 * @param part the name of the part, such as {@code files[0]}
 * @param filename the name of the file
 * @param contentType its media type, or null if the part has none
 * @param size bytes
 * @param crc32 the sum of the bytes
 * @param tooLarge whether it is larger than files may be
 */
record Upload(
    String part,
    String filename,
    @Nullable String contentType,
    long size,
    long crc32,
    boolean tooLarge) {

  /** Returns what the journal says of it. */
  JournalFile seen() {
    return new JournalFile(filename, size, crc32);
  }
}
