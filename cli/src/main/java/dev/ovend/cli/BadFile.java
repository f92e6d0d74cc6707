package dev.ovend.cli;

import dev.ovend.core.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Why a file cannot be uploaded, though Discord has no part in it. */
enum BadFile {
  /** There is none. */
  MISSING,
  /** It is a directory. */
  DIRECTORY,
  /** Its source throws what sources may throw. */
  THROWS,
  /** Its source has a bug. */
  FAILS,
  /** Its source throws after some bytes. */
  BREAKS_OFF;

  /**
   * Returns the content of such a file.
   *
   * @param folder a directory that is there
   * @param name of a file that is not in it
   */
  ContentSource source(Path folder, String name) {
    return switch (this) {
      case MISSING -> ContentSource.of(folder.resolve(name));
      case DIRECTORY -> ContentSource.of(folder);
      case THROWS ->
          () -> {
            throw new IOException("the disk is gone");
          };
      case FAILS ->
          () -> {
            throw new IllegalStateException("a bug");
          };
      case BREAKS_OFF -> BrokenOff::new;
    };
  }

  /** Content that ends with a failure. */
  private static final class BrokenOff extends InputStream {

    private static final int BYTES = 100;
    private int read;

    @Override
    public int read() throws IOException {
      if (read == BYTES) {
        throw new IOException("the disk is gone");
      }
      read++;
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (length > 0) {
        into[from] = (byte) read();
      }
      return Math.min(1, length);
    }
  }
}
