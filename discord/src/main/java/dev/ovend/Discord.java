package dev.ovend;

import dev.ovend.api.DiscordApi;
import dev.ovend.core.BearerToken;
import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Credential;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Invocation;
import dev.ovend.core.Response;
import dev.ovend.core.Token;
import dev.ovend.ratelimit.RateLimitManager;
import dev.ovend.rest.RestClient;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Discord's HTTP API with types, on a client of its own.
 *
 * <p>Thread-safe; one for each token serves a whole program. Whoever builds it closes it.
 */
public final class Discord extends DiscordApi implements AutoCloseable {

  private final Clients clients;
  private final Downloads downloads;

  private Discord(Clients clients, Downloads downloads) {
    super(clients);
    this.clients = clients;
    this.downloads = downloads;
  }

  /** Returns Discord with every default, for one token. */
  public static Discord connect(Token token) {
    return builder().token(token).build();
  }

  /** Returns a builder with every default and no token. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the client below, for what has no type, and for limits and connections. */
  public RestClient rest() {
    return clients.main;
  }

  /** Returns what downloads pictures and attachments. */
  public Downloads downloads() {
    return downloads;
  }

  /**
   * Admits no more calls, lets the running ones end within the drain time, and cancels the rest.
   * Does nothing the second time.
   */
  @Override
  public void close() {
    clients.close();
    downloads.close();
  }

  /** The client of the token, and one for what only users may do. */
  private record Clients(RestClient main, @Nullable RestClient bearer) implements CallFactory {

    @Override
    public <T extends @Nullable Object> Call<T> call(
        Invocation invocation, Function<Response, T> decoder) {
      boolean users =
          bearer != null
              && !invocation.operation().credentials().contains(Credential.BOT)
              && invocation.operation().credentials().contains(Credential.BEARER);
      return (users && bearer != null ? bearer : main).call(invocation, decoder);
    }

    @Override
    public boolean validates() {
      return main.validates();
    }

    @Override
    public boolean strict() {
      return main.strict();
    }

    void close() {
      main.close();
      if (bearer != null) {
        bearer.close();
      }
    }
  }

  /** Collects settings. Not thread-safe; may be reused after {@link #build()}. */
  public static final class Builder {

    private final List<Consumer<RestClient.Builder>> settings = new ArrayList<>();
    private Token token = Token.none();
    private @Nullable BearerToken bearer;
    private URI cdn = URI.create("https://cdn.discordapp.com");
    private URI media = URI.create("https://media.discordapp.net");

    private Builder() {}

    /** Sets who is spoken for; nobody by default. */
    public Builder token(Token token) {
      this.token = token;
      return this;
    }

    /** Sets the user who is spoken for where a bot may not; nobody by default. */
    public Builder bearer(BearerToken bearer) {
      this.bearer = bearer;
      return this;
    }

    /** Sets the API's base; {@code https://discord.com/api/v10} by default. */
    public Builder baseUri(URI baseUri) {
      return rest(rest -> rest.baseUri(baseUri));
    }

    /** Sets where pictures and attachments come from, in place of both hosts of Discord's CDN. */
    public Builder cdnUri(URI cdn) {
      this.cdn = cdn;
      this.media = cdn;
      return this;
    }

    /** Limits each call with all its waits and retries; 2 minutes by default. */
    public Builder deadline(Duration deadline) {
      return rest(rest -> rest.deadline(deadline));
    }

    /** Limits each attempt; 15 seconds by default. */
    public Builder attemptTimeout(Duration timeout) {
      return rest(rest -> rest.attemptTimeout(timeout));
    }

    /** Limits how often a request is sent; 4 by default, 1 means no retry. */
    public Builder maxAttempts(int maxAttempts) {
      return rest(rest -> rest.maxAttempts(maxAttempts));
    }

    /** Changes the settings of the rate limits. */
    public Builder rateLimits(Consumer<RateLimitManager.Builder> limits) {
      return rest(rest -> rest.rateLimits(limits));
    }

    /** Adds an interceptor, inside those added before. */
    public Builder interceptor(Interceptor interceptor) {
      return rest(rest -> rest.interceptor(interceptor));
    }

    /** Sets whether requests are checked against Discord's rules first; true by default. */
    public Builder validation(boolean validation) {
      return rest(rest -> rest.validation(validation));
    }

    /** Changes any setting of the client below. */
    public Builder rest(Consumer<RestClient.Builder> setting) {
      settings.add(setting);
      return this;
    }

    /**
     * Returns Discord with what was set so far.
     *
     * @throws IllegalArgumentException if a setting is out of its range
     * @throws IllegalStateException if settings contradict each other
     */
    public Discord build() {
      Clients clients = new Clients(client(token), bearer == null ? null : client(bearer));
      List<Consumer<RestClient.Builder>> all = List.copyOf(settings);
      return new Discord(
          clients, new Downloads(rest -> all.forEach(one -> one.accept(rest)), cdn, media));
    }

    private RestClient client(Token sender) {
      RestClient.Builder rest = RestClient.builder().token(sender);
      settings.forEach(setting -> setting.accept(rest));
      return rest.build();
    }
  }
}
