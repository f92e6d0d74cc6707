package dev.ovend.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that can be read again from its beginning, so that an upload survives a retry.
 *
 * <p>{@link #open()} may be called from several threads.
 */
@FunctionalInterface
public interface ContentSource {

  /**
   * Opens the content at its beginning; each call gives a new stream, which the caller closes.
   *
   * @throws IOException if the content cannot be opened
   */
  InputStream open() throws IOException;

  /**
   * Returns the number of bytes, or -1 if that is not known.
   *
   * @throws IOException if the content cannot be reached
   */
  default long length() throws IOException {
    return -1;
  }

  /**
   * Returns whether {@link #open()} would give the content from its beginning now; what is not, is
   * not sent again.
   */
  default boolean replayable() {
    return true;
  }

  /**
   * Returns a source that can be read once, so that a request is not sent again once it has been
   * read from; rather use {@link #of(Path)} or a source that opens a new stream each time.
   *
   * @param stream closed when it has been sent, or sending it has failed
   */
  static ContentSource once(InputStream stream) {
    return new OnceSource(stream);
  }

  /** Returns a source of these bytes, which must not be changed afterwards. */
  static ContentSource of(byte[] bytes) {
    return new ContentSource() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long length() {
        return bytes.length;
      }
    };
  }

  /**
   * Returns a source that reads {@code file} anew for each attempt, without holding it in memory.
   */
  static ContentSource of(Path file) {
    return new ContentSource() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long length() throws IOException {
        return Files.size(file);
      }
    };
  }
}
