package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections over TLS: sessions are resumed, and HTTP/1.1 on them notices a close. */
@Timeout(30)
class TlsTest {

  private static final MockResponse HI = new MockResponse.Builder().body("hi").build();

  private final MockWebServer web = new MockWebServer();
  private final HeldCertificate held =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private final HandshakeCertificates certificates =
      new HandshakeCertificates.Builder()
          .heldCertificate(held)
          .addTrustedCertificate(held.certificate())
          .build();

  @BeforeEach
  void start() throws IOException {
    web.useHttps(certificates.sslSocketFactory());
    web.start();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private OkHttpTransportBuilder builder(SSLSocketFactory factory) {
    return OkHttpTransport.builder(URI.create("https://localhost:" + web.getPort()))
        .tls(factory, certificates.trustManager());
  }

  @Test
  void send_onASecondConnection_resumesTheSession() {
    List<SSLSocket> sockets = new CopyOnWriteArrayList<>();
    SSLSocketFactory noting = new NotingFactory(certificates.sslSocketFactory(), sockets);
    web.enqueue(new MockResponse.Builder().body("hi").addHeader("Connection", "close").build());
    web.enqueue(HI);

    try (OkHttpTransport transport = builder(noting).http1Only().build()) {
      transport.send(HttpClientContract.get(), HttpClientContract.attempt());
      transport.send(HttpClientContract.get(), HttpClientContract.attempt());
    }

    assertThat(sockets).hasSize(2);
    assertThat(sockets.get(1).getSession().getCreationTime())
        .as("creation time of the session that both share")
        .isEqualTo(sockets.get(0).getSession().getCreationTime());
  }

  @Test
  void send_http1OverTls_reusesTheConnectionUnlessTheServerClosedIt() throws Exception {
    web.setProtocols(List.of(Protocol.HTTP_1_1));
    web.enqueue(HI);
    web.enqueue(
        new MockResponse.Builder()
            .body("hi")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
    web.enqueue(HI);
    Request[] requests = {
      HttpClientContract.get(), HttpClientContract.post(), HttpClientContract.post()
    };

    try (OkHttpTransport transport = builder(certificates.sslSocketFactory()).build()) {
      for (Request request : requests) {
        assertThat(HttpClientContract.text(transport.send(request, HttpClientContract.attempt())))
            .isEqualTo("hi");
      }
    }

    assertThat(web.getRequestCount()).isEqualTo(3);
    assertThat(web.takeRequest().getConnectionIndex()).isEqualTo(0);
    assertThat(web.takeRequest().getConnectionIndex()).isEqualTo(0);
    assertThat(web.takeRequest().getConnectionIndex()).isEqualTo(1);
  }

  @Test
  void send_manyAtOnce_shakeHandsOnce() throws Exception {
    List<SSLSocket> sockets = new CopyOnWriteArrayList<>();
    SSLSocketFactory noting = new NotingFactory(certificates.sslSocketFactory(), sockets);
    List<Sending> all = new ArrayList<>();

    try (OkHttpTransport transport = builder(noting).build()) {
      for (int i = 0; i < 50; i++) {
        web.enqueue(HI);
        all.add(Sending.start(transport, HttpClientContract.get(), HttpClientContract.attempt()));
      }
      for (Sending sending : all) {
        assertThat(HttpClientContract.text(sending.response())).isEqualTo("hi");
      }
    }

    assertThat(sockets).hasSize(1);
  }

  /** Notes each TLS socket that is made over a plain one. */
  private static final class NotingFactory extends SSLSocketFactory {
    private final SSLSocketFactory real;
    private final List<SSLSocket> sockets;

    NotingFactory(SSLSocketFactory real, List<SSLSocket> sockets) {
      this.real = real;
      this.sockets = sockets;
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean autoClose)
        throws IOException {
      SSLSocket socket = (SSLSocket) real.createSocket(plain, host, port, autoClose);
      sockets.add(socket);
      return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return real.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return real.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
