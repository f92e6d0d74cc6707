package dev.ovend.interop;

import discord4j.common.ReactorResources;
import discord4j.rest.RestClient;
import discord4j.rest.RestClientBuilder;
import discord4j.rest.request.BucketGlobalRateLimiter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Route;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.JsonNode;

/** Discord4J as a contestant: it always calls discord.com, so its HTTP client takes a detour. */
final class Discord4jDrive {

  private Discord4jDrive() {}

  public static void main(String... arguments) throws Exception {
    Drive.main(Discord4jDrive::connect);
  }

  private static Drive.Library connect(JsonNode work) throws IOException {
    int port = URI.create(work.path("base").asString()).getPort();
    File certificate = new File(work.path("certificate").asString());
    SslContext trust = SslContextBuilder.forClient().trustManager(certificate).build();
    ReactorResources resources =
        ReactorResources.builder()
            .httpClient(
                ReactorResources.newHttpClient(ConnectionProvider.create("peers", 500))
                    .resolver(new Detour(port))
                    .secure(spec -> spec.sslContext(trust)))
            .build();
    int globalPerSecond = work.path("globalPerSecond").asInt();
    RestClient client =
        RestClientBuilder.createRest(work.path("token").asString())
            .setReactorResources(resources)
            .setGlobalRateLimiter(
                BucketGlobalRateLimiter.create(
                    globalPerSecond, Duration.ofSeconds(1), Schedulers.parallel()))
            .build();
    Router router = client.getRestResources().getRouter();
    return new Connected(router, pages(certificate));
  }

  private static Route route(String method, String template) {
    return switch (method) {
      case "GET" -> Route.get(template);
      case "POST" -> Route.post(template);
      case "PUT" -> Route.put(template);
      case "PATCH" -> Route.patch(template);
      default -> throw new IllegalArgumentException("method: " + method);
    };
  }

  private static Map<?, ?> map(JsonNode body) {
    return Drive.JSON.convertValue(body, Map.class);
  }

  /** Returns what reads the simulator's own pages, which have its certificate, too. */
  private static HttpClient pages(File certificate) throws IOException {
    try (InputStream in = Files.newInputStream(certificate.toPath())) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry(
          "simulator", CertificateFactory.getInstance("X.509").generateCertificate(in));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return HttpClient.newBuilder().sslContext(context).build();
    } catch (GeneralSecurityException e) {
      throw new IOException("certificate: " + certificate + " cannot be trusted", e);
    }
  }

  private record Connected(Router router, HttpClient pages) implements Drive.Library {

    @Override
    public CompletableFuture<?> call(
        String method, String template, List<String> arguments, @Nullable JsonNode body) {
      DiscordWebRequest request = route(method, template).newRequest(arguments.toArray());
      DiscordWebRequest complete = body == null ? request : request.body(map(body));
      return complete
          .exchange(router)
          .bodyToMono(com.fasterxml.jackson.databind.JsonNode.class)
          .toFuture();
    }
  }
}
