package dev.ovend.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as content, opened anew each time. Immutable. */
record FileSource(Path file) implements ContentSource {

  @Override
  public void check() throws IOException {
    if (!Files.exists(file)) {
      throw refused("no such file");
    }
    if (Files.isDirectory(file)) {
      throw refused("a directory (expected: a file)");
    }
    if (!Files.isRegularFile(file)) {
      throw refused(
          "not a regular file (expected: one that can be read again, or ContentSource.once of its"
              + " stream)");
    }
    if (!Files.isReadable(file)) {
      throw refused("not readable by this process; check its permissions");
    }
  }

  private IOException refused(String why) {
    return new IOException(why + ": " + file.toAbsolutePath());
  }

  @Override
  public InputStream open() throws IOException {
    check();
    return Files.newInputStream(file);
  }

  @Override
  public long length() throws IOException {
    check();
    return Files.size(file);
  }
}
