package dev.ovend.transport;

import dev.ovend.core.Target;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Where every request goes, and the URLs below it. Immutable. */
final class BaseUri {

  private static final Pattern LOOPBACK_V4 =
      Pattern.compile("127\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

  private final HttpUrl url;
  private final String path;

  private BaseUri(HttpUrl url, String path) {
    this.url = url;
    this.path = path;
  }

  static BaseUri of(URI uri, boolean plainHttpAllowed) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    require(
        scheme.equals("https") || scheme.equals("http"),
        uri,
        "an absolute http or https URI, such as https://discord.com/api/v10");
    require(uri.getRawUserInfo() == null, uri, "no user info; a token belongs to the request");
    require(uri.getRawQuery() == null, uri, "no query; it belongs to the request");
    require(uri.getRawFragment() == null, uri, "no fragment");
    require(uri.getHost() != null, uri, "a host, such as https://discord.com/api/v10");
    require(
        plainHttpAllowed || scheme.equals("https") || isLoopback(uri.getHost()),
        uri,
        "https, because tokens would travel in clear text; plain http is for loopback hosts, or"
            + " call allowPlainHttp()");
    HttpUrl url = HttpUrl.parse(uri.toString());
    if (url == null) {
      throw refused(uri, "a host name and port that can be connected to");
    }
    String path = url.encodedPath();
    return new BaseUri(url, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  private static void require(boolean condition, URI uri, String expectation) {
    if (!condition) {
      throw refused(uri, expectation);
    }
  }

  private static IllegalArgumentException refused(URI uri, String expectation) {
    return new IllegalArgumentException(
        "base URI: " + shown(uri) + " (expected: " + expectation + ")");
  }

  /** Returns the URI without its user info and query, which may hold secrets. */
  private static String shown(URI uri) {
    String text = uri.toString().replaceFirst("[?#].*", "");
    return text.replaceFirst("//[^/@]*@", "//***@");
  }

  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.equals("[0:0:0:0:0:0:0:1]")
        || LOOPBACK_V4.matcher(host).matches();
  }

  /** Returns the URL of a target, whose path and query are already percent-encoded. */
  HttpUrl resolve(Target target) {
    HttpUrl.Builder builder = url.newBuilder().encodedPath(path + target.path());
    if (!target.query().isEmpty()) {
      builder.encodedQuery(target.query());
    }
    return builder.build();
  }

  /** Returns the host, and the port if it is not the scheme's own. */
  String host() {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    String name = url.host().indexOf(':') < 0 ? url.host() : "[" + url.host() + "]";
    return usual ? name : name + ":" + url.port();
  }

  boolean https() {
    return url.isHttps();
  }
}
