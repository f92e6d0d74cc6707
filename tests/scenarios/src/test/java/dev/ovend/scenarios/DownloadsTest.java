package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.ovend.Discord;
import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Token;
import dev.ovend.model.Cdn;
import dev.ovend.model.UserId;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsTest {

  private static final byte[] PICTURE = {1, 2, 3};
  private static final Token TOKEN =
      BotToken.of("ODEzODQ3ODg3NjU3MTIzODQ.GabcDe.aaaaaaaaaaaaaaaaaaaaaaaaaaa");

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Discord discord;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().containsKey("Authorization"));
          boolean found = !exchange.getRequestURI().getPath().contains("nothing");
          exchange.sendResponseHeaders(found ? 200 : 404, found ? PICTURE.length : -1);
          if (found) {
            exchange.getResponseBody().write(PICTURE);
          }
          exchange.close();
        });
    server.start();
    discord = connected(settings -> {});
  }

  @AfterEach
  void stop() {
    discord.close();
    server.stop(0);
  }

  @Test
  void bytes_ofAPicture_comeWithoutAToken() {
    UserId user = UserId.of(80351110224678912L);

    assertThat(
            discord
                .downloads()
                .bytes(Cdn.userAvatar(user, "8342729096ea3675442027381ff50dfe").png().size(64))
                .execute())
        .isEqualTo(PICTURE);
    assertThat(asked)
        .containsExactly(
            "/avatars/80351110224678912/8342729096ea3675442027381ff50dfe.png?size=64 false");
  }

  @Test
  void stream_ofAnAttachment_keepsItsSignature() throws IOException {
    URI attachment = URI.create("https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&hm=2&");

    try (InputStream in = discord.downloads().stream(attachment).execute()) {
      assertThat(in.readAllBytes()).isEqualTo(PICTURE);
    }
    assertThat(asked).containsExactly("/attachments/1/2/a.png?ex=1&hm=2& false");
  }

  @Test
  void bytes_notThere_isAnError() {
    assertThatThrownBy(() ->
            discord.downloads().bytes(Cdn.userAvatar(UserId.of(1), "nothing").png()).execute())
        .isInstanceOf(DiscordApiException.class)
        .hasMessageContaining("404");
  }

  @Test
  void bytes_whereTheApiHasATransportOfItsOwn_comeOverConnectionsOfTheirOwn() {
    RecordingTransport own = new RecordingTransport();
    try (Discord other = connected(settings -> settings.transport(own))) {
      assertThat(other.downloads().bytes(Cdn.defaultAvatar(1).png()).execute()).isEqualTo(PICTURE);
    }

    assertThat(own.used).isEmpty();
    assertThat(asked).containsExactly("/embed/avatars/1.png false");
  }

  @Test
  void bytes_whereAnInterceptorSetsAToken_comeWithoutIt() {
    try (Discord other =
        connected(settings ->
            settings.interceptor(
                new Interceptor() {
                  @Override
                  public Response onAttempt(Chain chain) {
                    return chain.proceed(chain.request().withToken(TOKEN));
                  }
                }))) {
      assertThat(other.downloads().bytes(Cdn.defaultAvatar(1).png()).execute()).isEqualTo(PICTURE);
    }

    assertThat(asked).containsExactly("/embed/avatars/1.png false");
  }

  private Discord connected(Consumer<RestClient.Builder> settings) {
    return Discord.builder().token(TOKEN).cdnUri(cdn()).rest(settings).build();
  }

  private URI cdn() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Notes whatever it is asked to do. */
  private static final class RecordingTransport implements HttpClient {
    private final List<String> used = new CopyOnWriteArrayList<>();

    @Override
    public Response send(Request request, Attempt attempt) {
      used.add("sent " + request);
      return Response.of(200, Headers.none(), new byte[0]);
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {
      used.add("closed");
    }
  }

  @Test
  void stream_fromElsewhere_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> discord.downloads().stream(URI.create("https://example.com/a.png")))
        .withMessageContaining("uri: host example.com (expected: cdn.discordapp.com");
  }

  @Test
  void stream_afterClose_isRefused() {
    discord.close();

    assertThatThrownBy(() -> discord.downloads().bytes(Cdn.defaultAvatar(1).png()))
        .isInstanceOf(CancelledException.class);
  }
}
