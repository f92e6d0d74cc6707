package dev.ovend.simulator;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Speaks HTTP/2 frame by frame to one simulator, with as little of it as requests need. */
final class FrameWire implements AutoCloseable {

  static final int DATA = 0;
  static final int HEADERS = 1;
  static final int RST_STREAM = 3;
  static final int GO_AWAY = 7;

  private static final int SETTINGS = 4;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final int ACK = 1;
  private static final int SO_TIMEOUT = 60_000;

  private final Simulator simulator;
  private final Socket socket;
  private final DataInputStream in;

  FrameWire(Simulator simulator) throws IOException {
    this.simulator = simulator;
    this.socket =
        simulator.uri().getScheme().equals("https")
            ? secure(simulator)
            : new Socket(InetAddress.getLoopbackAddress(), simulator.port());
    socket.setSoTimeout(SO_TIMEOUT);
    this.in = new DataInputStream(socket.getInputStream());
    socket
        .getOutputStream()
        .write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    send(SETTINGS, 0, 0, new byte[0]);
  }

  private static Socket secure(Simulator simulator) throws IOException {
    SSLSocket secure =
        (SSLSocket)
            simulator
                .sslContext()
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), simulator.port());
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2"});
    secure.setSSLParameters(parameters);
    return secure;
  }

  /** Asks for the bot on a stream; ids are odd and grow. */
  void askForMe(int stream) throws IOException {
    send(HEADERS, END_STREAM | END_HEADERS, stream, headers("GET", "/users/@me"));
  }

  /** Posts JSON on a stream. */
  void post(int stream, String path, String json) throws IOException {
    send(HEADERS, END_HEADERS, stream, headers("POST", path));
    send(DATA, END_STREAM, stream, json.getBytes(StandardCharsets.UTF_8));
  }

  /** Cancels a stream. */
  void cancel(int stream) throws IOException {
    send(RST_STREAM, 0, stream, new byte[] {0, 0, 0, 8});
  }

  /** Waits for the next frame of a kind, and skips all others. */
  Frame await(int type) throws IOException {
    while (true) {
      Frame frame = read();
      if (frame.type == type) {
        return frame;
      }
    }
  }

  private Frame read() throws IOException {
    int lengthAndType = in.readInt();
    int flags = in.readUnsignedByte();
    int stream = in.readInt();
    byte[] payload = in.readNBytes(lengthAndType >>> 8);
    Frame frame = new Frame(lengthAndType & 0xFF, stream, ByteBuffer.wrap(payload));
    if (frame.type == SETTINGS && (flags & ACK) == 0) {
      send(SETTINGS, ACK, 0, new byte[0]);
    }
    return frame;
  }

  private byte[] headers(String method, String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(":method", method);
    headers.put(":scheme", simulator.uri().getScheme());
    headers.put(":authority", simulator.uri().getAuthority());
    headers.put(":path", simulator.uri().getPath() + path);
    headers.put("user-agent", Wire.USER_AGENT);
    headers.put("authorization", "Bot " + simulator.token());
    headers.put("content-type", "application/json");
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    headers.forEach((name, value) -> {
      block.write(0); // a literal that no table keeps
      text(block, name);
      text(block, value);
    });
    return block.toByteArray();
  }

  private static void text(ByteArrayOutputStream block, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length > 126) {
      throw new IllegalArgumentException("text: longer than this wire writes");
    }
    block.write(bytes.length);
    block.writeBytes(bytes);
  }

  private void send(int type, int flags, int stream, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame.putInt(payload.length << 8 | type).put((byte) flags).putInt(stream).put(payload);
    socket.getOutputStream().write(frame.array());
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A frame as it came. */
  record Frame(int type, int stream, ByteBuffer payload) {

    /** Returns the number at a place of its payload. */
    int number(int at) {
      return payload.getInt(at);
    }
  }
}
