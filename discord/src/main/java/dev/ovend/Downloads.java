package dev.ovend;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.Token;
import dev.ovend.model.CdnUrl;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Downloads from Discord's CDN. A token is never sent there, even if an interceptor sets one.
 * Connections are always opened and closed by this object: a transport of the user's belongs to the
 * API's address. Thread-safe.
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

  /** Returns the client of a host, made when it is first needed; not under the lock. */
  private RestClient client(URI base) {
    RestClient present = present(base, null);
    if (present != null) {
      return present;
    }
    RestClient made = create(base);
    RestClient kept = null;
    try {
      kept = present(base, made);
    } finally {
      if (kept != made) {
        made.close();
      }
    }
    return Objects.requireNonNull(kept);
  }

  /** Returns the client of a host, which is {@code made} if there was none before. */
  private @Nullable RestClient present(URI base, @Nullable RestClient made) {
    lock.lock();
    try {
      if (closed) {
        throw new CancelledException("downloads: closed (expected: an open client)");
      }
      if (made != null) {
        clients.putIfAbsent(base, made);
      }
      return clients.get(base);
    } finally {
      lock.unlock();
    }
  }

  private RestClient create(URI base) {
    RestClient.Builder builder = RestClient.builder();
    settings.accept(builder);
    return builder
        .ownTransport()
        .token(Token.none())
        .baseUri(base)
        .interceptor(new WithoutToken())
        .build();
  }

  /** The innermost interceptor: what leaves speaks for nobody. */
  private static final class WithoutToken implements Interceptor {
    @Override
    public Response onAttempt(Chain chain) {
      return chain.proceed(chain.request().withToken(Token.none()));
    }
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
