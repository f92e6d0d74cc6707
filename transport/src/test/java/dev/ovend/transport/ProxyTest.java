package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.FailurePhase;
import dev.ovend.core.Response;
import dev.ovend.core.TransportException;
import dev.ovend.transport.RawConnection.RawRequest;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests through a proxy that asks who is there. */
@Timeout(30)
class ProxyTest {

  private static final String LOGIN = Credentials.basic("me", "pass");

  private final BlockingQueue<RawRequest> requests = new LinkedBlockingQueue<>();
  private final MockWebServer web = new MockWebServer();
  private final HeldCertificate held =
      new HeldCertificate.Builder().addSubjectAlternativeName("api.test").build();
  private final HandshakeCertificates certificates =
      new HandshakeCertificates.Builder()
          .heldCertificate(held)
          .addTrustedCertificate(held.certificate())
          .build();
  private RawServer proxy;

  @BeforeEach
  void start() throws IOException {
    web.useHttps(certificates.sslSocketFactory());
    web.enqueue(new MockResponse.Builder().body("hi").build());
    web.start();
    proxy = new RawServer(this::serve);
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
    web.close();
  }

  private void serve(RawConnection connection) throws Exception {
    while (true) {
      RawRequest request = connection.readRequest();
      requests.add(request);
      if (!LOGIN.equals(request.header("Proxy-Authorization"))) {
        connection.write(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
      } else if (request.line().startsWith("CONNECT ")) {
        tunnel(connection);
      } else {
        connection.answer("hi");
      }
    }
  }

  private void tunnel(RawConnection connection) throws IOException {
    try (Socket target = new Socket(web.getHostName(), web.getPort())) {
      connection.write("HTTP/1.1 200 OK\r\n\r\n");
      Thread.ofVirtual().start(() -> copy(connection, target));
      target.getInputStream().transferTo(connection.out());
    }
  }

  private static void copy(RawConnection connection, Socket target) {
    try {
      connection.in().transferTo(target.getOutputStream());
    } catch (IOException tunnelClosed) {
      // The other direction ends as well.
    }
  }

  private OkHttpTransportBuilder https() {
    return OkHttpTransport.builder(URI.create("https://api.test/api"))
        .tls(certificates.sslSocketFactory(), certificates.trustManager())
        .proxy(new Proxy(Proxy.Type.HTTP, proxy.address()));
  }

  private OkHttpTransportBuilder http() {
    return OkHttpTransport.builder(URI.create("http://api.test/api"))
        .allowPlainHttp()
        .proxySelector(new Only(new Proxy(Proxy.Type.HTTP, proxy.address())));
  }

  @Test
  void send_https_goesThroughATunnelThatSeesNeitherPathNorToken() throws Exception {
    try (OkHttpTransport transport = https().proxyLogin("me", "pass").build()) {
      Response response =
          transport.send(
              HttpClientContract.get().withToken(HttpClientContract.TOKEN),
              HttpClientContract.attempt());

      assertThat(response.timings().protocol()).isEqualTo("h2");
    }
    RawRequest connect = requests.take();
    assertThat(connect.line()).isEqualTo("CONNECT api.test:443 HTTP/1.1");
    assertThat(connect.header("Authorization")).isNull();
    assertThat(requests).isEmpty();
    assertThat(web.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
  }

  @Test
  void send_httpsWithoutLogin_isNotSent() {
    try (OkHttpTransport transport = https().build()) {
      assertThatThrownBy(
              () -> transport.send(HttpClientContract.post(), HttpClientContract.attempt()))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.phase()).isEqualTo(FailurePhase.NOT_SENT))
          .hasMessageContaining("Failed to authenticate with proxy");
    }
    assertThat(web.getRequestCount()).isZero();
  }

  @Test
  void send_http_logsInAtOnce() throws Exception {
    try (OkHttpTransport transport = http().proxyLogin("me", "pass").build()) {
      Response response = transport.send(HttpClientContract.post(), HttpClientContract.attempt());

      assertThat(response.status()).isEqualTo(200);
    }
    assertThat(requests.take().line())
        .isEqualTo("POST http://api.test/api/channels/123/messages HTTP/1.1");
    assertThat(requests).isEmpty();
  }

  @Test
  void send_httpWithAWrongLogin_isAnsweredByTheProxyOnce() {
    try (OkHttpTransport transport = http().proxyLogin("me", "wrong").build()) {
      Response response = transport.send(HttpClientContract.get(), HttpClientContract.attempt());

      assertThat(response.status()).isEqualTo(407);
    }
    assertThat(requests).hasSize(1);
  }

  /** Chooses the same proxy for everything. */
  private static final class Only extends ProxySelector {
    private final Proxy proxy;

    Only(Proxy proxy) {
      this.proxy = proxy;
    }

    @Override
    public List<Proxy> select(URI uri) {
      return List.of(proxy);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
