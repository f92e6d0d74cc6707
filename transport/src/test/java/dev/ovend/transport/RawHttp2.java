package dev.ovend.transport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The server's end of one HTTP/2 connection without TLS, for scripts that decide what becomes of
 * each stream. Headers of requests are not decoded. Frames may be written by several threads.
 */
final class RawHttp2 {

  static final int REFUSED_STREAM = 7;
  static final int INTERNAL_ERROR = 2;

  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int PING = 6;
  private static final int GOAWAY = 7;
  private static final int ACK = 1;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final byte STATUS_200 = (byte) 0x88;
  private static final int PREFACE_LENGTH = 24;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final ReentrantLock writing = new ReentrantLock();
  private int lastStream;

  RawHttp2(RawConnection connection, int maxStreams) throws IOException {
    this.in = new DataInputStream(connection.in());
    this.out = new DataOutputStream(connection.out());
    in.readFully(new byte[PREFACE_LENGTH]);
    frame(SETTINGS, 0, 0, new byte[] {0, 3, 0, 0, (byte) (maxStreams >> 8), (byte) maxStreams});
  }

  /** Reads on until a request is complete; returns its stream. */
  int readRequest() throws IOException {
    while (true) {
      int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
      int type = in.readUnsignedByte();
      int flags = in.readUnsignedByte();
      int stream = in.readInt();
      byte[] payload = new byte[length];
      in.readFully(payload);
      if (type == SETTINGS && (flags & ACK) == 0) {
        frame(SETTINGS, ACK, 0, new byte[0]);
      } else if (type == PING && (flags & ACK) == 0) {
        frame(PING, ACK, 0, payload);
      }
      if (type == HEADERS) {
        lastStream = stream;
      }
      if ((type == HEADERS || type == DATA) && (flags & END_STREAM) != 0) {
        return stream;
      }
    }
  }

  /** Returns the stream that was opened last, complete or not. */
  int lastStream() {
    return lastStream;
  }

  void answer(int stream, String body) throws IOException {
    frame(HEADERS, END_HEADERS, stream, new byte[] {STATUS_200});
    frame(DATA, END_STREAM, stream, body.getBytes(StandardCharsets.UTF_8));
  }

  void answerHeadersOnly(int stream) throws IOException {
    frame(HEADERS, END_HEADERS, stream, new byte[] {STATUS_200});
  }

  void reset(int stream, int error) throws IOException {
    frame(RST_STREAM, 0, stream, new byte[] {0, 0, 0, (byte) error});
  }

  /** Says that streams after {@code last} have not been looked at. */
  void goAway(int last) throws IOException {
    byte[] payload = {
      (byte) (last >> 24), (byte) (last >> 16), (byte) (last >> 8), (byte) last, 0, 0, 0, 0
    };
    frame(GOAWAY, 0, 0, payload);
  }

  private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
    writing.lock();
    try {
      out.writeByte(payload.length >> 16);
      out.writeShort(payload.length);
      out.writeByte(type);
      out.writeByte(flags);
      out.writeInt(stream);
      out.write(payload);
      out.flush();
    } finally {
      writing.unlock();
    }
  }
}
