package dev.ovend;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Token;
import dev.ovend.model.CdnUrl;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Downloads from Discord's CDN, without a token. Thread-safe.
 *
 * <p>See Discord Docs/CDN Endpoints.
 */
public final class Downloads {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<URI, RestClient> clients = new HashMap<>();
  private final Consumer<RestClient.Builder> settings;
  private final URI cdn;
  private final URI media;
  private boolean closed;

  Downloads(Consumer<RestClient.Builder> settings, URI cdn, URI media) {
    this.settings = settings;
    this.cdn = cdn;
    this.media = media;
  }

  /** Returns the client of a host, made when it is first needed. */
  private RestClient client(URI base) {
    lock.lock();
    try {
      if (closed) {
        throw new CancelledException("downloads: closed (expected: an open client)");
      }
      return clients.computeIfAbsent(base, this::create);
    } finally {
      lock.unlock();
    }
  }

  private RestClient create(URI base) {
    RestClient.Builder builder = RestClient.builder();
    settings.accept(builder);
    return builder.token(Token.none()).baseUri(base).build();
  }

  /** Returns a call that gives the picture whole. */
  public Call<byte[]> bytes(CdnUrl url) {
    return call(url.uri()).asBytes();
  }

  /** Returns a call that gives the picture as it arrives; whoever gets the stream closes it. */
  public Call<InputStream> stream(CdnUrl url) {
    return call(url.uri()).asStream();
  }

  /**
   * Returns a call that gives anything on the CDN as it arrives, such as an attachment; whoever
   * gets the stream closes it.
   *
   * @param uri as Discord gave it, with its signature
   * @throws IllegalArgumentException if it is not on Discord's CDN
   */
  public Call<InputStream> stream(URI uri) {
    return call(uri).asStream();
  }

  private RestCall call(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String host = String.valueOf(uri.getHost());
    URI base =
        switch (host) {
          case "cdn.discordapp.com" -> cdn;
          case "media.discordapp.net" -> media;
          default ->
              throw new IllegalArgumentException(
                  "uri: host " + host + " (expected: cdn.discordapp.com or media.discordapp.net)");
        };
    return client(base).get(uri.getRawPath() + query);
  }

  void close() {
    List<RestClient> open;
    lock.lock();
    try {
      closed = true;
      open = List.copyOf(clients.values());
    } finally {
      lock.unlock();
    }
    open.forEach(RestClient::close);
  }
}
