package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TlsTest {

  @ParameterizedTest
  @EnumSource(
      value = HttpClient.Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void tls_clientOfEitherVersion_isServedInIt(HttpClient.Version version) throws Exception {
    try (Simulator simulator = Simulator.builder().tls().start();
        HttpClient client = client(simulator, version)) {
      HttpResponse<String> me =
          client.send(me(simulator.uri(), simulator), BodyHandlers.ofString());

      assertThat(simulator.uri().toString())
          .isEqualTo("https://127.0.0.1:" + simulator.port() + "/api/v10");
      assertThat(me.version()).isEqualTo(version);
      assertThat(me.statusCode()).isEqualTo(200);
      assertThat(me.body()).contains("\"bot\":true");
      assertThat(me.headers().firstValue("X-RateLimit-Limit")).hasValue("120");
    }
  }

  @Test
  void tls_parallelRequests_shareOneConnection() throws Exception {
    try (Simulator simulator = Simulator.builder().tls().globalPerSecond(1000).start();
        HttpClient client = client(simulator, HttpClient.Version.HTTP_2)) {
      client.send(me(simulator.uri(), simulator), BodyHandlers.discarding());
      List<CompletableFuture<HttpResponse<String>>> answers =
          Stream.generate(
                  () -> client.sendAsync(me(simulator.uri(), simulator), BodyHandlers.ofString()))
              .limit(50)
              .toList();

      assertThat(answers)
          .allSatisfy(answer -> assertThat(answer.join().body()).contains("\"bot\":true"));
      assertThat(simulator.journal().requests()).hasSize(51);
    }
  }

  @Test
  void tls_clientThatKnowsNoSuchCertificate_refusesIt() {
    try (Simulator simulator = Simulator.builder().tls().start();
        HttpClient stranger = HttpClient.newHttpClient()) {
      assertThatThrownBy(
              () -> stranger.send(me(simulator.uri(), simulator), BodyHandlers.discarding()))
          .isInstanceOf(SSLException.class);
      assertThat(simulator.journal().requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "discord.com"})
  void certificate_name_isOneOfIts(String host) throws Exception {
    try (Simulator simulator = Simulator.builder().tls().start();
        Socket plain = new Socket(InetAddress.getLoopbackAddress(), simulator.port());
        SSLSocket socket =
            (SSLSocket)
                simulator
                    .sslContext()
                    .getSocketFactory()
                    .createSocket(plain, host, simulator.port(), true)) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.setSoTimeout(30_000);
      socket.startHandshake();

      assertThat(socket.getSession().getPeerCertificates()[0]).isEqualTo(simulator.certificate());
    }
  }

  @Test
  void certificate_anyTwo_differ() throws Exception {
    try (Simulator one = Simulator.builder().tls().start();
        Simulator two = Simulator.builder().tls().start()) {
      one.certificate().checkValidity();
      assertThat(one.certificate()).isNotEqualTo(two.certificate());
      assertThat(one.certificate().getBasicConstraints()).isEqualTo(-1);
    }
  }

  @Test
  void writeCertificate_pem_isTheCertificateAndNoKey(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("simulator.pem");
    try (Simulator simulator = Simulator.builder().tls().start()) {
      simulator.writeCertificate(file);

      assertThat(Files.readString(file)).contains("CERTIFICATE").doesNotContain("KEY");
      try (InputStream in = Files.newInputStream(file)) {
        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(in))
            .isEqualTo(simulator.certificate());
      }
    }
  }

  @Test
  void writeCertificate_p12_isATrustStoreWithoutKey(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("simulator.p12");
    try (Simulator simulator = Simulator.builder().tls().start()) {
      simulator.writeCertificate(file);
      KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());

      assertThat(Set.copyOf(java.util.Collections.list(store.aliases())))
          .allSatisfy(alias -> assertThat(store.isKeyEntry(alias)).isFalse())
          .hasSize(1);
      assertThat(store.getCertificate("ovend-simulator")).isEqualTo(simulator.certificate());
    }
  }

  @Test
  void certificate_plainSimulator_saysThereIsNone() {
    try (Simulator simulator = Simulator.start()) {
      assertThatThrownBy(simulator::certificate)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("certificate: none (expected: a simulator with tls())");
      assertThatThrownBy(simulator::sslContext).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void plain_clientThatSpeaksHttp2AtOnce_isServedInIt() throws Exception {
    try (Simulator simulator = Simulator.start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0});
      byte[] frame = socket.getInputStream().readNBytes(9);

      assertThat(frame[3]).as("the type of the server's first frame: SETTINGS").isEqualTo((byte) 4);
    }
  }

  private static HttpClient client(Simulator simulator, HttpClient.Version version) {
    return HttpClient.newBuilder().version(version).sslContext(simulator.sslContext()).build();
  }

  private static HttpRequest me(URI base, Simulator simulator) {
    return HttpRequest.newBuilder(URI.create(base + "/users/@me"))
        .header("User-Agent", Wire.USER_AGENT)
        .header("Authorization", "Bot " + simulator.token())
        .build();
  }
}
