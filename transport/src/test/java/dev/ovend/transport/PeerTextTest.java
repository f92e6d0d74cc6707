package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;

class PeerTextTest {

  @Test
  void printable_ordinaryText_staysAsItIs() {
    assertThat(PeerText.printable("HTTP/1.1 200 Schön \uD83D\uDC4D"))
        .isEqualTo("HTTP/1.1 200 Schön \uD83D\uDC4D");
  }

  @Test
  void printable_whatATerminalOrALogWouldActOn_isEscaped() {
    assertThat(PeerText.printable("a\u001b[2J\r\nb\u0085c\u2028d\u202ee\uD800"))
        .isEqualTo("a\\u001b[2J\\u000d\\u000ab\\u0085c\\u2028d\\u202ee\\ud800");
  }

  @Test
  void printable_longText_isCut() {
    assertThat(PeerText.printable("x".repeat(250_000))).isEqualTo("x".repeat(200) + "...");
  }

  @Test
  void printable_harmlessFailure_isTheSame() {
    IOException failure = new IOException("reset", new IOException("by peer"));

    assertThat(PeerText.printable(failure)).isSameAs(failure);
  }

  @Test
  void printable_failureThatQuotesThePeer_keepsTypeAndPlaceOnly() {
    IOException failure = new IOException("bad", new ProtocolException("status\nline"));

    Throwable shown = PeerText.printable(failure);

    assertThat(shown)
        .hasMessage("java.io.IOException: bad")
        .hasNoCause()
        .extracting(Throwable::getStackTrace)
        .isEqualTo(failure.getStackTrace());
  }
}
