package dev.ovend.simulator;

import dev.ovend.core.HttpClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A Discord that runs on loopback. It serves the HTTP API with Discord's rate limits, keeps what
 * clients create, delays requests as a network would, and writes down everything it saw.
 *
 * <p>Thread-safe. Whoever starts one closes it; that frees the port and every thread.
 */
public final class Simulator implements AutoCloseable {

  /**
   * The token of {@link SimulatorBuilder#demoWorld()}: public, the same everywhere, and valid
   * nowhere but here.
   */
  public static final String DEMO_TOKEN =
      "NjI1MDAwMDAwMDAwMDAwMDAx" + ".Govend." + "this-token-is-valid-nowhere-on-discord";

  private final Entrance entrance;
  private final World world;
  private final Journal journal;
  private final Controls controls;
  private final String token;
  private final AtomicBoolean closed = new AtomicBoolean();

  Simulator(Entrance entrance, World world, Journal journal, Controls controls, String token) {
    this.entrance = entrance;
    this.world = world;
    this.journal = journal;
    this.controls = controls;
    this.token = token;
  }

  /** Starts a simulator with Discord's usual limits, an empty world and a free port. */
  public static Simulator start() {
    return builder().start();
  }

  /** Starts a builder that has every default of {@link #start()}. */
  public static SimulatorBuilder builder() {
    return new SimulatorBuilder();
  }

  /**
   * Returns where the API is, such as {@code http://127.0.0.1:8080/api/v10}; with {@link
   * SimulatorBuilder#tls()}, {@code https}.
   *
   * @throws IllegalStateException if it was started in memory
   */
  public URI uri() {
    String scheme = entrance.credentials == null ? "http" : "https";
    return URI.create(scheme + "://" + SimulatorServer.HOST + ":" + port() + "/api/v10");
  }

  /**
   * Returns the port on 127.0.0.1.
   *
   * @throws IllegalStateException if it was started in memory
   */
  public int port() {
    if (entrance.server == null) {
      throw new IllegalStateException(
          "port: none, the simulator is in memory (expected: httpClient(), or start())");
    }
    return entrance.server.port();
  }

  /**
   * Returns what sends to it without a port: the same each time, closed with the simulator.
   *
   * @throws IllegalStateException unless it was started in memory
   */
  public HttpClient httpClient() {
    if (entrance.client == null) {
      throw new IllegalStateException(
          "httpClient: none, the simulator has a port (expected: uri(), or startInMemory())");
    }
    return entrance.client;
  }

  /**
   * Returns the certificate that it shows: self-signed, for {@code localhost}, {@code 127.0.0.1}
   * and {@code discord.com}.
   *
   * @throws IllegalStateException if it was started without {@link SimulatorBuilder#tls()}
   */
  public X509Certificate certificate() {
    return credentials().certificate();
  }

  /**
   * Returns what a Java client needs: it trusts {@link #certificate()} and nothing else.
   *
   * @throws IllegalStateException if it was started without {@link SimulatorBuilder#tls()}
   */
  public SSLContext sslContext() {
    return credentials().clientContext();
  }

  /**
   * Writes {@link #certificate()} for other programs to trust. Never writes the key.
   *
   * @param file gets a PKCS #12 store with the password {@code changeit} if it ends in {@code
   *     .p12}, and PEM otherwise; it is overwritten
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if it was started without {@link SimulatorBuilder#tls()}
   */
  public void writeCertificate(Path file) throws IOException {
    credentials().write(file);
  }

  /** Returns the first token that is accepted, without the {@code Bot} before it. */
  public String token() {
    return token;
  }

  /** Returns the secret of the application of the first token's bot, as OAuth2 wants it. */
  public String clientSecret() {
    return clientSecret(world.botIds().getFirst());
  }

  /**
   * Returns the secret of an application, as OAuth2 wants it.
   *
   * @param applicationId the id of its bot
   * @throws IllegalArgumentException if it is not that of a bot of this world
   */
  public String clientSecret(long applicationId) {
    if (!world.botIds().contains(applicationId)) {
      throw new IllegalArgumentException(
          "applicationId: " + Json.id(applicationId) + " (expected: the id of a bot)");
    }
    return Secrets.ofClient(applicationId);
  }

  /**
   * Lets a user agree to what an application asks for, as in a browser.
   *
   * @param uri where the application sent the browser
   * @return where the browser goes then, with a code that is good once and for 100 seconds
   * @throws IllegalArgumentException if there is no such user, or Discord would show an error
   */
  public URI authorize(URI uri, long userId) {
    return world.agree(uri, userId);
  }

  /**
   * Lets a user decline what an application asks for.
   *
   * @param uri where the application sent the browser
   * @return where the browser goes then, with an error
   * @throws IllegalArgumentException if Discord would show an error page
   */
  public URI decline(URI uri) {
    return Consent.of(uri, world.state().users()).denied();
  }

  /** Returns what exists. */
  public World world() {
    return world;
  }

  /** Returns what was seen. */
  public Journal journal() {
    return journal;
  }

  /** Returns what changes limits from now on. */
  public Limits limits() {
    return controls.limits;
  }

  /** Returns what makes requests go wrong from now on. */
  public Faults faults() {
    return controls.faults;
  }

  /** Drops open requests and frees port and threads; closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      controls.timeline.close();
      entrance.close();
    }
  }

  private Credentials credentials() {
    if (entrance.credentials == null) {
      throw new IllegalStateException("certificate: none (expected: a simulator with tls())");
    }
    return entrance.credentials;
  }

  /** What can be changed while it runs. */
  record Controls(Limits limits, Faults faults, Timeline timeline) {}

  /** The one way in, a port or a client; without credentials, the port speaks plainly. */
  record Entrance(
      @Nullable SimulatorServer server,
      @Nullable Credentials credentials,
      @Nullable InMemoryClient client) {

    void close() {
      if (server != null) {
        server.stop();
      }
      if (client != null) {
        client.close();
      }
    }
  }
}
