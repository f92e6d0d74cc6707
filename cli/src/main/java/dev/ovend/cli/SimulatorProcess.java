package dev.ovend.cli;

import dev.ovend.transport.OkHttpTransportBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** A simulator in a process of its own, on a free port. Closing it ends the process. */
final class SimulatorProcess implements AutoCloseable {

  private static final String ADDRESS = "Discord simulated at ";
  private static final long START_MILLIS = 60_000;
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"); // warm sooner

  private final ChildProcesses processes;
  private final Process process;
  private final URI base;
  private final @Nullable Path certificate;
  private final long startedNanos = System.nanoTime();

  private SimulatorProcess(
      ChildProcesses processes, Process process, URI base, @Nullable Path certificate) {
    this.processes = processes;
    this.process = process;
    this.base = base;
    this.certificate = certificate;
  }

  /**
   * Starts one that plays a scenario.
   *
   * @param folder where its files may be
   * @throws IOException if it does not start; the message holds what it complained of
   */
  static SimulatorProcess start(ChildProcesses processes, Path folder, String scenario, boolean tls)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("scenario.yaml"), scenario);
    Path complaints = folder.resolve("simulator.err");
    Path certificate = tls ? folder.resolve("simulator.pem") : null;
    List<String> arguments = new ArrayList<>(List.of("simulate", "--port", "0"));
    arguments.addAll(List.of("--scenario", file.toString()));
    if (certificate != null) {
      arguments.addAll(List.of("--tls", "--certificate", certificate.toString()));
    }
    Process process = processes.startOvend(complaints, OPTIONS, arguments.toArray(String[]::new));
    boolean started = false;
    try {
      Conversation talk = new Conversation("simulator", process, complaints);
      String line = talk.hear(START_MILLIS);
      if (!line.startsWith(ADDRESS)) {
        throw new IOException("simulator: did not start\n" + talk.tail());
      }
      started = true;
      URI base = URI.create(line.substring(ADDRESS.length()).strip());
      return new SimulatorProcess(processes, process, base, certificate);
    } finally {
      if (!started) {
        processes.end(process);
      }
    }
  }

  /** Returns the API's base. */
  URI base() {
    return base;
  }

  /** Returns the file with its certificate, or null if it speaks HTTP. */
  @Nullable Path certificate() {
    return certificate;
  }

  /** Returns the time since its own clock began, a little less. */
  long nanosSinceStart() {
    return System.nanoTime() - startedNanos;
  }

  /** Returns a new client that may look at it and warm it up. */
  HttpClient client() throws IOException {
    return certificate == null
        ? HttpClient.newHttpClient()
        : HttpClient.newBuilder().sslContext(context(trust(certificate))).build();
  }

  /** Lets a client's transport trust its certificate, if it has one. */
  void trustedBy(OkHttpTransportBuilder transport) {
    if (certificate != null) {
      try {
        X509TrustManager trust = trust(certificate);
        transport.tls(context(trust).getSocketFactory(), trust);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static SSLContext context(X509TrustManager trust) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {trust}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException("TLS: not to be had from this JVM", e);
    }
  }

  private static X509TrustManager trust(Path pem) throws IOException {
    try (InputStream in = Files.newInputStream(pem)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry(
          "simulator", CertificateFactory.getInstance("X.509").generateCertificate(in));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      return Arrays.stream(trust.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .findFirst()
          .orElseThrow(() -> new IOException("TLS: this JVM trusts no X.509 certificates"));
    } catch (GeneralSecurityException e) {
      throw new IOException("certificate: " + pem + " (expected: one that can be trusted)", e);
    }
  }

  @Override
  public void close() {
    processes.end(process);
  }
}
