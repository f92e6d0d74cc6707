package dev.ovend.cli;

import dev.ovend.core.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Content of any size that is nowhere stored: blocks of random bytes, each with its number in
 * front, so that none can be lost or doubled unnoticed. Immutable.
 *
 * @param length in bytes
 */
record GeneratedContent(long length) implements ContentSource {

  private static final int BLOCK = 1 << 16;
  private static final int SEED = 11;

  @Override
  public InputStream open() {
    return new Blocks(length);
  }

  /** Returns the sum of all bytes, as the simulator has it. */
  long crc32() throws IOException {
    CRC32 sum = new CRC32();
    byte[] piece = new byte[BLOCK];
    try (InputStream in = open()) {
      int count;
      while ((count = in.read(piece)) >= 0) {
        sum.update(piece, 0, count);
      }
    }
    return sum.getValue();
  }

  private static final class Blocks extends InputStream {

    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private long left;
    private long number;

    Blocks(long length) {
      left = length;
      new Random(SEED).nextBytes(block.array());
      next();
    }

    private void next() {
      block.clear();
      block.putLong(0, number);
      number++;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) {
      if (left == 0) {
        return -1;
      }
      if (!block.hasRemaining()) {
        next();
      }
      int taken = (int) Math.min(Math.min(count, block.remaining()), left);
      block.get(target, from, taken);
      left -= taken;
      return taken;
    }
  }
}
