package dev.ovend.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/**
 * Answers every GET on a kept connection with the same bytes, in a process of its own, so that its
 * work is not counted as the client's.
 */
final class FixedServer implements AutoCloseable {

  private final Process process;
  private final int port;

  private FixedServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the process. */
  static FixedServer start() {
    String java = ProcessHandle.current().info().command().orElseThrow();
    List<String> command =
        List.of(
            java,
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            FixedServer.class.getName());
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader out =
          new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
      String port = out.readLine();
      if (port == null) {
        throw new IllegalStateException("the server's process ended: " + process.onExit().join());
      }
      return new FixedServer(process, Integer.parseInt(port));
    } catch (IOException e) {
      throw new UncheckedIOException("the server's process cannot be started", e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Serves until its standard input ends or it is destroyed. */
  public static void main(String... arguments) throws IOException {
    byte[] answer = answer();
    try (ServerSocket server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
      System.out.println(server.getLocalPort());
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> serve(socket, answer));
      }
    }
  }

  private static void serve(Socket socket, byte[] answer) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (readHead(in)) {
        out.write(answer);
      }
    } catch (IOException gone) {
      // The client closed its connection, which is how every one ends.
    }
  }

  /** Reads to the empty line; returns false at the end of the stream. */
  private static boolean readHead(InputStream in) throws IOException {
    int newlines = 0;
    while (newlines < 2) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
    }
    return true;
  }

  private static byte[] answer() {
    StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < Answers.HEADERS.length; i += 2) {
      head.append(Answers.HEADERS[i]).append(": ").append(Answers.HEADERS[i + 1]).append("\r\n");
    }
    head.append("Content-Length: ").append(Answers.BODY.length).append("\r\n\r\n");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(head.toString().getBytes(US_ASCII));
    answer.writeBytes(Answers.BODY);
    return answer.toByteArray();
  }
}
