package dev.ovend.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's end of one connection. Confined to one thread. */
final class RawConnection {

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final int number;

  RawConnection(Socket socket, int number) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
    this.number = number;
  }

  /** Returns 1 for the server's first connection. */
  int number() {
    return number;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** Reads one request with its body; throws at the end of the connection. */
  RawRequest readRequest() throws IOException {
    RawRequest head = readHead();
    String length = head.header("Content-Length");
    byte[] body = new byte[0];
    if (length != null) {
      body = in.readNBytes(Integer.parseInt(length));
    } else if ("chunked".equals(head.header("Transfer-Encoding"))) {
      body = readChunks();
    }
    return new RawRequest(head.line(), head.headers(), new String(body, ISO_8859_1));
  }

  /** Reads one request up to the empty line. */
  RawRequest readHead() throws IOException {
    String line = readLine();
    List<String> headers = new ArrayList<>();
    String header = readLine();
    while (!header.isEmpty()) {
      headers.add(header);
      header = readLine();
    }
    return new RawRequest(line, headers, "");
  }

  private byte[] readChunks() throws IOException {
    StringBuilder content = new StringBuilder();
    int size = Integer.parseInt(readLine(), 16);
    while (size > 0) {
      content.append(new String(in.readNBytes(size), ISO_8859_1));
      readLine();
      size = Integer.parseInt(readLine(), 16);
    }
    readLine();
    return content.toString().getBytes(ISO_8859_1);
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    int c;
    while ((c = in.read()) != '\n') {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.substring(0, line.length() - 1);
  }

  void write(String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  /** Answers 200 with a body of known length. */
  void answer(String body) throws IOException {
    write("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
  }

  /** Makes the close that follows a reset instead of an orderly end. */
  void reset() throws SocketException {
    socket.setSoLinger(true, 0);
  }

  /** Reads until the client has closed the connection. */
  void awaitEnd() throws IOException {
    in.skip(Long.MAX_VALUE);
    while (in.read() >= 0) {
      in.skip(Long.MAX_VALUE);
    }
  }

  /** One request as it came; the body as one character for each byte. */
  record RawRequest(String line, List<String> headers, String body) {

    @Nullable String header(String name) {
      String start = name + ": ";
      return headers.stream()
          .filter(each -> each.regionMatches(true, 0, start, 0, start.length()))
          .map(each -> each.substring(start.length()))
          .findFirst()
          .orElse(null);
    }
  }
}
