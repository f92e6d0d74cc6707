package dev.ovend.transport;

import dev.ovend.core.Ticker;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OkHttpTransport}. Not thread-safe. */
public final class OkHttpTransportBuilder {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MAX_HOSTS = 64;

  private final URI baseUri;
  private final OkHttpClient.Builder client = new OkHttpClient.Builder();
  private boolean plainHttpAllowed;
  private boolean priorKnowledge;
  private int maxInFlight = 256;
  private int maxIdleConnections = 64;
  private Duration keepAlive = Duration.ofMinutes(5);
  private Duration dnsTtl = Duration.ofMinutes(1);
  private Duration dnsStale = Duration.ofMinutes(10);
  private long maxResponseBytes = 64L * 1024 * 1024;
  private String userAgentSuffix = "";
  private @Nullable ProxyLogin proxyLogin;
  private DnsCache.Resolver resolver = host -> List.of(InetAddress.getAllByName(host));
  private Ticker ticker = Ticker.system();

  OkHttpTransportBuilder(URI baseUri) {
    this.baseUri = baseUri;
    connectTimeout(Duration.ofSeconds(10));
    readTimeout(Duration.ofSeconds(15));
    writeTimeout(Duration.ofSeconds(15));
    pingInterval(Duration.ofSeconds(20));
  }

  /** Sets how long opening the connection to one address may take; 10 s by default. */
  public OkHttpTransportBuilder connectTimeout(Duration timeout) {
    client.connectTimeout(checked("connectTimeout", timeout));
    return this;
  }

  /**
   * Sets how long nothing may arrive while an answer is awaited or read; 15 s by default, or what
   * the attempt says if that is less. A slow answer that keeps arriving is only bounded by the
   * attempt's own timeout.
   */
  public OkHttpTransportBuilder readTimeout(Duration timeout) {
    client.readTimeout(checked("readTimeout", timeout));
    return this;
  }

  /**
   * Sets how long nothing may leave while a request is written; 15 s by default, or what the
   * attempt says if that is less.
   */
  public OkHttpTransportBuilder writeTimeout(Duration timeout) {
    client.writeTimeout(checked("writeTimeout", timeout));
    return this;
  }

  /** Sets how often an HTTP/2 connection is asked whether it is alive; 20 s by default. */
  public OkHttpTransportBuilder pingInterval(Duration interval) {
    client.pingInterval(checked("pingInterval", interval));
    return this;
  }

  /**
   * Sets how many attempts may be in flight; 256 by default, from 1. Others wait, the most urgent
   * first, as long as their patience lasts. There are never more connections in use than attempts
   * in flight.
   */
  public OkHttpTransportBuilder maxInFlight(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("maxInFlight: " + limit + " (expected: >= 1)");
    }
    maxInFlight = limit;
    return this;
  }

  /** Sets how many connections are kept while they carry nothing; 64 by default, from 0. */
  public OkHttpTransportBuilder maxIdleConnections(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("maxIdleConnections: " + limit + " (expected: >= 0)");
    }
    maxIdleConnections = limit;
    return this;
  }

  /** Sets how long a connection that carries nothing is kept; 5 min by default. */
  public OkHttpTransportBuilder keepAlive(Duration duration) {
    keepAlive = checked("keepAlive", duration);
    return this;
  }

  /** Sets how long an address is taken without looking it up again; 60 s by default. */
  public OkHttpTransportBuilder dnsTtl(Duration ttl) {
    dnsTtl = checkedFromZero("dnsTtl", ttl);
    return this;
  }

  /** Sets how much longer an address is taken while it cannot be looked up; 10 min by default. */
  public OkHttpTransportBuilder dnsStaleOnError(Duration duration) {
    dnsStale = checkedFromZero("dnsStaleOnError", duration);
    return this;
  }

  /** Sets the largest body that is held in memory, unpacked; 64 MiB by default, from 1. */
  public OkHttpTransportBuilder maxResponseBytes(long limit) {
    if (limit < 1 || limit > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "maxResponseBytes: " + limit + " (expected: 1 to " + (Integer.MAX_VALUE - 8) + ")");
    }
    maxResponseBytes = limit;
    return this;
  }

  /**
   * Sets what the {@code User-Agent} header says behind the library's own name.
   *
   * @param suffix 1 to 200 printable ASCII characters, such as {@code MyBot/1.2}
   */
  public OkHttpTransportBuilder userAgentSuffix(String suffix) {
    userAgentSuffix = UserAgent.checkedSuffix(suffix);
    return this;
  }

  /** Sets the proxy; by default the JVM's proxy selector chooses. */
  public OkHttpTransportBuilder proxy(Proxy proxy) {
    client.proxy(proxy);
    return this;
  }

  /** Sets what chooses the proxy; by default the JVM's own selector. */
  public OkHttpTransportBuilder proxySelector(ProxySelector selector) {
    client.proxy(null).proxySelector(selector);
    return this;
  }

  /** Sets how to log in to an HTTP proxy, by the Basic scheme. */
  public OkHttpTransportBuilder proxyLogin(String user, String password) {
    proxyLogin = new ProxyLogin(user, password);
    return this;
  }

  /** Sets how TLS connections are made and whom they trust; the JVM's own by default. */
  public OkHttpTransportBuilder tls(SSLSocketFactory factory, X509TrustManager trust) {
    client.sslSocketFactory(factory, trust);
    return this;
  }

  /** Speaks HTTP/1.1 only. */
  public OkHttpTransportBuilder http1Only() {
    priorKnowledge = false;
    client.protocols(List.of(Protocol.HTTP_1_1));
    return this;
  }

  /** Speaks HTTP/2 over plain http, where the server is known to understand it. */
  public OkHttpTransportBuilder http2PriorKnowledge() {
    priorKnowledge = true;
    return this;
  }

  /** Allows a plain http base URI that is not a loopback host; tokens travel in clear text. */
  public OkHttpTransportBuilder allowPlainHttp() {
    plainHttpAllowed = true;
    return this;
  }

  OkHttpTransportBuilder resolver(DnsCache.Resolver other) {
    resolver = other;
    return this;
  }

  OkHttpTransportBuilder ticker(Ticker other) {
    ticker = other;
    return this;
  }

  /**
   * Returns a transport, which whoever calls this closes.
   *
   * @throws IllegalArgumentException if the base URI is not an absolute http or https URI of a
   *     host, has user info, a query or a fragment, or is plain http without leave
   */
  public OkHttpTransport build() {
    BaseUri base = BaseUri.of(baseUri, plainHttpAllowed);
    if (priorKnowledge && base.https()) {
      throw new IllegalArgumentException(
          "http2PriorKnowledge: set for https (expected: plain http; TLS agrees on HTTP/2 itself)");
    }
    ConnectionPool pool = new ConnectionPool(maxInFlight, maxIdleConnections, keepAlive, ticker);
    OkHttpClient complete = client(pool);
    boolean shared = base.https() && complete.protocols().contains(Protocol.HTTP_2);
    return new OkHttpTransport(
        new Wire(
            complete,
            base,
            UserAgent.of(userAgentSuffix),
            pool,
            new Openings(shared || priorKnowledge),
            new ResponseHandler(maxResponseBytes),
            ticker,
            new LostConnections()));
  }

  private OkHttpClient client(ConnectionPool pool) {
    DnsCache.Settings dns = new DnsCache.Settings(dnsTtl, dnsStale, MAX_HOSTS);
    ThreadFactory lookups = Thread.ofPlatform().daemon().name("ovend-dns").factory();
    OkHttpClient.Builder complete =
        client
            .build()
            .newBuilder()
            .connectionPool(pool.connections())
            .dns(new DnsCache(resolver, dns, ticker, lookups))
            .socketFactory(new ChannelSocketFactory())
            .eventListenerFactory(PhaseListener::of)
            .addInterceptor(Stall::apply)
            .addNetworkInterceptor(new WireInterceptor(proxyLogin))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .fastFallback(true);
    if (priorKnowledge) {
      complete.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    if (proxyLogin != null) {
      complete.proxyAuthenticator(proxyLogin);
    }
    return complete.build();
  }

  private static Duration checked(String name, Duration duration) {
    if (duration.compareTo(Duration.ofMillis(1)) < 0 || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + ": " + duration + " (expected: from 1 ms to " + LONGEST + ")");
    }
    return duration;
  }

  private static Duration checkedFromZero(String name, Duration duration) {
    return duration.isZero() ? duration : checked(name, duration);
  }
}
