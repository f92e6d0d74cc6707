package dev.ovend.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does to each connection exactly what a script says. */
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Script script;
  private final Semaphore closed = new Semaphore(0);
  private final AtomicInteger accepted = new AtomicInteger();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  RawServer(Script script) throws IOException {
    this.socket = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    this.script = script;
    Thread.ofVirtual().name("raw-server").start(this::accept);
  }

  /** What happens on one connection; it is closed afterwards. */
  @FunctionalInterface
  interface Script {
    void serve(RawConnection connection) throws Exception;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port() + "/api/v10");
  }

  SocketAddress address() {
    return socket.getLocalSocketAddress();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Returns how many connections there have been. */
  int accepted() {
    return accepted.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        int number = accepted.incrementAndGet();
        Thread.ofVirtual().name("raw-connection").start(() -> serve(connection, number));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          failures.add(e);
        }
      }
    }
  }

  private void serve(Socket connection, int number) {
    try {
      script.serve(new RawConnection(connection, number));
    } catch (IOException clientWentAway) {
      // Most scripts end like this.
    } catch (Exception | AssertionError e) {
      failures.add(e);
    } finally {
      close(connection);
    }
  }

  private void close(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      failures.add(e);
    } finally {
      closed.release();
    }
  }

  /** Waits until a script has ended and its connection is closed; each is waited for once. */
  void awaitClosed() throws InterruptedException {
    closed.acquire();
  }

  /** Closes every connection; fails if a script failed. */
  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
    if (!failures.isEmpty()) {
      throw new AssertionError("a script failed", failures.getFirst());
    }
  }
}
