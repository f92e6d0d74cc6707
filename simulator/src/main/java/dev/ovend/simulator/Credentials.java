package dev.ovend.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What a simulator proves its name with: a key of its own, and a certificate signed by nobody else.
 * The key stays in memory. Immutable.
 */
final class Credentials {

  /** The password of stores that hide nothing: Java's usual one. */
  static final String PUBLIC_PASSWORD = "changeit";

  private static final String ALIAS = "ovend-simulator";
  private static final Duration SKEW = Duration.ofDays(1);
  private static final Duration LIFETIME = Duration.ofDays(365);
  private static final int SERIAL_BITS = 64;
  private static final int PEM_LINE = 64;

  private final KeyPair keys;
  private final X509Certificate certificate;

  private Credentials(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  /** Makes a new key and its certificate, valid from yesterday for a year. */
  static Credentials create() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      return new Credentials(keys, certify(keys));
    } catch (GeneralSecurityException | OperatorException | IOException e) {
      throw new IllegalStateException("certificate: could not be made by this JDK", e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** Returns a store of key and certificate; both are for the server only. */
  KeyStore identity() {
    return store(true);
  }

  /** Returns a store that trusts the certificate and no other. */
  KeyStore trust() {
    return store(false);
  }

  /** Returns what a client needs that trusts the certificate and no other. */
  SSLContext clientContext() {
    try {
      TrustManagerFactory trusted =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(trust());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("TLS: not offered by this JDK", e);
    }
  }

  /** Writes the certificate: as PKCS #12 if {@code file} ends in {@code .p12}, else as PEM. */
  void write(Path file) throws IOException {
    if (!file.toString().endsWith(".p12")) {
      Files.writeString(file, pem(), StandardCharsets.US_ASCII);
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      trust().store(out, PUBLIC_PASSWORD.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PKCS #12: not offered by this JDK", e);
    }
  }

  private String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'})
              .encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was made can be written", e);
    }
  }

  private KeyStore store(boolean withKey) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      if (withKey) {
        Certificate[] chain = {certificate};
        store.setKeyEntry(ALIAS, keys.getPrivate(), PUBLIC_PASSWORD.toCharArray(), chain);
      } else {
        store.setCertificateEntry(ALIAS, certificate);
      }
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("PKCS #12: not offered by this JDK", e);
    }
  }

  private static X509Certificate certify(KeyPair keys)
      throws GeneralSecurityException, OperatorException, IOException {
    X500Name name = new X500Name("CN=Ovend simulator");
    Instant now = Instant.now();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0),
            Date.from(now.minus(SKEW)),
            Date.from(now.plus(LIFETIME)),
            name,
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
    builder.addExtension(Extension.subjectAlternativeName, false, names());
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
  }

  /** Discord's name is among them: clients whose base is fixed can be led here by it. */
  private static GeneralNames names() {
    return new GeneralNames(
        new GeneralName[] {
          new GeneralName(GeneralName.dNSName, "localhost"),
          new GeneralName(GeneralName.iPAddress, SimulatorServer.HOST),
          new GeneralName(GeneralName.dNSName, "discord.com")
        });
  }
}
