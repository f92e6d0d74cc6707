package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.model.Cdn;
import dev.ovend.model.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsTest {

  private static final byte[] PICTURE = {1, 2, 3};

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
    discord =
        Discord.builder()
            .token(BotToken.of("ODEzODQ3ODg3NjU3MTIzODQ.GabcDe.aaaaaaaaaaaaaaaaaaaaaaaaaaa"))
            .cdnUri(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .build();
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
