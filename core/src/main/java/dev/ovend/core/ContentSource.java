package dev.ovend.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Content that can be read again from its beginning, so that an upload survives a retry.
 *
 * <p>{@link #open()} may be called from several threads. While a request is sent, the content is
 * opened, read and closed on a thread that is interrupted when the call ends before.
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
   * Checks whether the content can be opened, as far as that can be told without opening it. Called
   * on the thread of a call before the call waits for anything, so it must not block.
   *
   * @throws IOException if the content cannot be opened; the message says why
   */
  default void check() throws IOException {}

  /**
   * Releases what {@link #open()} cannot open again. Called when the call ends, whatever its
   * result, and also if nothing was sent.
   *
   * @throws IOException if that fails, which changes nothing about the call
   */
  default void release() throws IOException {}

  /**
   * Returns a source that can be read once, so that a request is not sent again once it has been
   * read from; prefer {@link #of(Path)} or a source that opens a new stream each time.
   *
   * @param stream closed at the latest when the call ends, whatever its result
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
   * Returns a source that reads {@code file} anew for each attempt, without holding it in memory. A
   * call fails at once if there is no such file, or it cannot be read.
   *
   * @param file a regular file
   */
  static ContentSource of(Path file) {
    return new FileSource(file);
  }
}
