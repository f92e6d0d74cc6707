package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OkHttpTransportBuilderTest {

  private static OkHttpTransportBuilder builder() {
    return OkHttpTransport.builder(URI.create("https://discord.com/api/v10"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://discord.com",
        "https://discord.com/api/v10/",
        "HTTPS://discord.com:8443/api",
        "http://localhost:8080/api",
        "http://127.0.0.1/api",
        "http://127.9.8.7:80/api",
        "http://[::1]:8080/api"
      })
  void build_baseUriThatIsSafe_isTaken(String uri) {
    try (OkHttpTransport transport = OkHttpTransport.builder(URI.create(uri)).build()) {
      assertThat(transport.connections().total()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v10 | an absolute http or https URI",
        "ftp://discord.com | an absolute http or https URI",
        "mailto:me@discord.com | an absolute http or https URI",
        "https:///api | a host",
        "https:opaque | a host",
        "https://discord.com/api?x=1 | no query",
        "https://discord.com/api#x | no fragment",
        "http://discord.com/api | https, because tokens would travel in clear text",
        "http://127.0.0.1.example.com/ | https, because",
        "http://localhost.example.com/ | https, because",
        "http://10.0.0.1/ | https, because",
        "http://128.0.0.1/ | https, because"
      })
  void build_baseUriThatIsNot_isRefused(String uri, String expectation) {
    assertThatThrownBy(() -> OkHttpTransport.builder(URI.create(uri)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("base URI: " + uri.replaceAll("[?#].*", ""))
        .hasMessageContaining("(expected: " + expectation);
  }

  @Test
  void build_baseUriWithUserInfo_isRefusedWithoutShowingIt() {
    assertThatThrownBy(
            () -> OkHttpTransport.builder(URI.create("https://me:pw@discord.com/")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "base URI: https://***@discord.com/"
                + " (expected: no user info; a token belongs to the request)");
  }

  @Test
  void build_plainHttpAllowed_isTaken() {
    URI uri = URI.create("http://proxy.internal:3000/api");
    try (OkHttpTransport transport = OkHttpTransport.builder(uri).allowPlainHttp().build()) {
      assertThat(transport).hasToString("OkHttpTransport[proxy.internal:3000]");
    }
  }

  static Stream<Arguments> refusals() {
    Duration none = Duration.ZERO;
    Duration days = Duration.ofDays(2);
    return Stream.of(
        refusal(b -> b.connectTimeout(none), "connectTimeout: PT0S (expected: from 1 ms to"),
        refusal(b -> b.readTimeout(days), "readTimeout: PT48H (expected: from 1 ms to"),
        refusal(b -> b.writeTimeout(Duration.ofMillis(-1)), "writeTimeout: PT-0.001S (exp"),
        refusal(b -> b.pingInterval(none), "pingInterval: PT0S"),
        refusal(b -> b.keepAlive(none), "keepAlive: PT0S"),
        refusal(b -> b.dnsTtl(Duration.ofNanos(1)), "dnsTtl: PT0.000000001S"),
        refusal(b -> b.dnsStaleOnError(days), "dnsStaleOnError: PT48H"),
        refusal(b -> b.maxInFlight(0), "maxInFlight: 0 (expected: >= 1)"),
        refusal(b -> b.maxIdleConnections(-1), "maxIdleConnections: -1 (expected: >= 0)"),
        refusal(b -> b.maxResponseBytes(0), "maxResponseBytes: 0 (expected: 1 to 2147483639)"),
        refusal(b -> b.maxResponseBytes(1L << 31), "maxResponseBytes: 2147483648 (expected"),
        refusal(b -> b.userAgentSuffix(" "), "user agent suffix: 1 characters (expected: 1 to 200"),
        refusal(b -> b.userAgentSuffix("a\nb"), "user agent suffix: 3 characters (expected"),
        refusal(b -> b.userAgentSuffix("ü"), "user agent suffix: 1 characters (expected"),
        refusal(b -> b.userAgentSuffix("x".repeat(201)), "user agent suffix: 201 characters"),
        refusal(b -> b.http2PriorKnowledge().build(), "http2PriorKnowledge: set for https"));
  }

  private static Arguments refusal(Consumer<OkHttpTransportBuilder> setting, String message) {
    return Arguments.of(setting, message);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void setting_outsideItsRange_isRefused(Consumer<OkHttpTransportBuilder> setting, String message) {
    assertThatThrownBy(() -> setting.accept(builder()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
