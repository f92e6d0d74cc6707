package dev.ovend.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Body;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Timings;
import dev.ovend.core.Token;
import dev.ovend.transport.RawConnection.RawRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and what comes back, when nothing goes wrong. */
abstract class ExchangeContract extends HttpClientContract {

  private final BlockingQueue<RawRequest> requests = new LinkedBlockingQueue<>();

  private RawServer answering(String answer) throws IOException {
    return server(connection -> {
      while (true) {
        requests.add(connection.readRequest());
        connection.write(answer);
      }
    });
  }

  private RawServer ok() throws IOException {
    return answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
  }

  private static Target target(String path) {
    return Target.parse(HttpMethod.GET, path);
  }

  @Test
  void send_get_bringsStatusHeadersAndBody() throws Exception {
    RawServer server =
        answering("HTTP/1.1 404 Nope\r\nX-One: 1\r\nx-one: 2\r\nContent-Length: 5\r\n\r\nhello");

    Response response = client(server).send(get().withHeader("X-Trace", "7"), attempt());

    assertThat(response.status()).isEqualTo(404);
    assertThat(text(response)).isEqualTo("hello");
    assertThat(response.headers().all("X-One")).containsExactly("1", "2");
    assertThat(requests.take().header("X-Trace")).isEqualTo("7");
  }

  @Test
  void send_withToken_sendsItAndTheUserAgent() throws Exception {
    RawServer server = ok();

    client(server).send(Request.of(target("/users/@me"), TOKEN), attempt());

    RawRequest request = requests.take();
    assertThat(request.header("Authorization")).isEqualTo(TOKEN.authorization());
    assertThat(request.header("User-Agent"))
        .matches("DiscordBot \\(https://[^ ,]+, [0-9][^ )]*\\)");
  }

  @Test
  void send_withoutToken_sendsNoAuthorization() throws Exception {
    RawServer server = ok();

    client(server).send(get(), attempt());

    assertThat(requests.take().header("Authorization")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/channels/1/messages/2/reactions/%F0%9F%98%80/@me",
        "/channels/1/messages/2/reactions/name%3A123/@me",
        "/webhooks/1/a%2Fb",
        "/users/@me?x=%5B1%5D&y=a+b&z=%26%3D%25",
        "/users/@me?ids[]=1&ids[]=2&e=",
        "/guilds/1/x!$&()*+,;=:@-._~?q=!$&()*+,;=:@/?-._~",
        "/guilds/1/it's"
      })
  void send_path_isSentAsItIs(String path) throws Exception {
    RawServer server = ok();

    client(server).send(Request.of(target(path), Token.none()), attempt());

    assertThat(requests.take().line()).isEqualTo("GET /api/v10" + path + " HTTP/1.1");
  }

  @Test
  void send_baseWithTrailingSlashOrWithoutPath_joinsOnce() throws Exception {
    RawServer server = ok();
    URI withSlash = URI.create(server.uri() + "/");
    URI bare = URI.create("http://127.0.0.1:" + server.port());

    client(Setup.of(withSlash)).send(get(), attempt());
    client(Setup.of(bare)).send(get(), attempt());

    assertThat(requests.take().line()).isEqualTo("GET /api/v10/users/@me HTTP/1.1");
    assertThat(requests.take().line()).isEqualTo("GET /users/@me HTTP/1.1");
  }

  @Test
  void send_jsonAndForm_sendTypeLengthAndBytes() throws Exception {
    RawServer server = ok();
    HttpClient client = client(server);

    client.send(post(Body.json("{\"a\":\"é\"}")), attempt());
    client.send(post(Body.form(Map.of("k", "a b&"))), attempt());

    RawRequest json = requests.take();
    assertThat(json.header("Content-Type")).isEqualTo("application/json");
    assertThat(json.header("Content-Length")).isEqualTo("10");
    assertThat(json.body().getBytes(ISO_8859_1)).isEqualTo("{\"a\":\"é\"}".getBytes(UTF_8));
    RawRequest form = requests.take();
    assertThat(form.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(form.body()).isEqualTo("k=a+b%26");
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void send_withoutBody_saysSoWhereABodyIsUsual(HttpMethod method) throws Exception {
    RawServer server = ok();

    client(server)
        .send(Request.of(Target.parse(method, "/channels/1/pins/2"), Token.none()), attempt());

    RawRequest request = requests.take();
    boolean usual = List.of("POST", "PUT", "PATCH").contains(method.name());
    assertThat(request.line()).startsWith(method.name() + " ");
    assertThat(request.header("Content-Length")).isEqualTo(usual ? "0" : null);
    assertThat(request.header("Content-Type")).isNull();
  }

  @Test
  void send_getWithBody_isRefused() throws Exception {
    HttpClient client = client(ok());

    assertThatThrownBy(() -> client.send(get().withBody(Body.json("{}")), attempt()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "GET /users/@me: carries Body[application/json, 2 bytes]"
                + " (expected: a GET without a body)");
  }

  @Test
  void send_compressedAnswer_isUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("x".repeat(1000).getBytes(ISO_8859_1));
    }
    RawServer server =
        answering(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                + packed.size()
                + "\r\n\r\n"
                + packed.toString(ISO_8859_1));

    Response response = client(server).send(get(), attempt());

    assertThat(requests.take().header("Accept-Encoding")).contains("gzip");
    assertThat(text(response)).isEqualTo("x".repeat(1000));
    assertThat(response.headers().first("Content-Encoding")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void send_redirect_isNotFollowed(int status) throws Exception {
    AtomicInteger elsewhere = new AtomicInteger();
    RawServer other = server(connection -> elsewhere.incrementAndGet());
    RawServer server =
        answering(
            "HTTP/1.1 "
                + status
                + " Moved\r\nLocation: "
                + other.uri()
                + "\r\nContent-Length: 0\r\n\r\n");

    Response response = client(server).send(Request.of(target("/users/@me"), TOKEN), attempt());

    assertThat(response.status()).isEqualTo(status);
    assertThat(other.accepted()).isZero();
    assertThat(elsewhere).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 408, 421, 429, 500, 502, 503, 504})
  void send_anyStatus_isAnsweredOnceEvenWhenItAsksToComeBackAtOnce(int status) throws Exception {
    RawServer server =
        answering("HTTP/1.1 " + status + " No\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}");
    HttpClient client = client(server);

    for (Request request : List.of(get(), post())) {
      Response response = client.send(request, attempt());

      assertThat(response.status()).isEqualTo(status);
      assertThat(response.headers().all("Retry-After")).containsExactly("0");
    }
    assertThat(requests).hasSize(2);
  }

  @Test
  void send_retryAfterOfAnySize_isHandedOver() throws Exception {
    RawServer server =
        answering("HTTP/1.1 503 No\r\nRetry-After: 99999999999\r\nContent-Length: 0\r\n\r\n");

    Response response = client(server).send(get(), attempt());

    assertThat(response.headers().first("Retry-After")).isEqualTo("99999999999");
  }

  @Test
  void send_interimAnswers_arePassedOver() throws Exception {
    RawServer server =
        answering(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");

    assertThat(text(client(server).send(post(), attempt()))).isEqualTo("hi");
  }

  @Test
  void send_throughProxy_goesThere() throws Exception {
    RawServer proxy = ok();
    Proxy through = new Proxy(Proxy.Type.HTTP, proxy.address());
    URI base = URI.create("http://localhost:1/api");

    Response response = client(Setup.of(base).proxy(through)).send(get(), attempt());

    assertThat(text(response)).isEqualTo("hi");
    assertThat(requests.take().line()).isEqualTo("GET http://localhost:1/api/users/@me HTTP/1.1");
  }

  @Test
  void send_twice_reusesTheConnectionAndTellsWhereTheTimeWent() throws Exception {
    RawServer server = ok();
    HttpClient client = client(server);

    Timings first = client.send(get(), attempt()).timings();
    Timings second = client.send(get(), attempt()).timings();

    assertThat(server.accepted()).isEqualTo(1);
    assertThat(first.connectNanos()).isPositive();
    assertThat(first.tlsNanos()).isEqualTo(-1);
    assertThat(first.firstByteNanos()).isPositive();
    assertThat(first.bodyNanos()).isNotNegative();
    assertThat(first.protocol()).isEqualTo("http/1.1");
    assertThat(second.connectNanos()).isEqualTo(-1);
    assertThat(second.dnsNanos()).isEqualTo(-1);
    assertThat(client.connections().total()).isEqualTo(1);
    assertThat(client.connections().idle()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n",
        "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none",
        "HTTP/1.1 204 No Content\r\n\r\n"
      })
  void send_bytesAfterAnAnswer_neverReachTheNextCaller(String answer) throws Exception {
    String surplus = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstale";
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write(connection.number() == 1 ? answer + surplus : answer);
          connection.awaitEnd();
        });
    HttpClient client = client(server);
    String first = text(client.send(get(), attempt()));

    assertThat(text(client.send(get(), attempt()))).isEqualTo(first);

    assertThat(server.accepted()).isEqualTo(2);
  }

  @Test
  void send_again_usesTheSameConnection() throws Exception {
    RawServer server =
        server(connection -> {
          while (true) {
            if (connection.readRequest().line().contains("chunked")) {
              connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              connection.write("4\r\na\nb\n\r\n1\r\nc\r\n0\r\nX-Trailer: y\r\n\r\n");
            } else {
              connection.answer("a\nb\nc");
            }
          }
        });
    HttpClient client = client(server);

    for (String path : List.of("/chunked", "/fixed", "/chunked", "/chunked", "/fixed", "/fixed")) {
      assertThat(text(client.send(get(path), attempt()))).isEqualTo("a\nb\nc");
    }

    assertThat(server.accepted()).isEqualTo(1);
  }
}
