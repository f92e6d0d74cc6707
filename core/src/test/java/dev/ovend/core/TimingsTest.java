package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void toString_always_namesThePhasesThatTookPlace() {
    Timings fresh = new Timings(3_000_000, 20_400_000, 11_000_000, 88_000_000, 4_000_000, "h2");
    Timings reused = new Timings(-1, -1, -1, 88_000_000, -1, "http/1.1");

    assertThat(fresh)
        .hasToString("DNS 3 ms, connect 20 ms, TLS 11 ms, first byte 88 ms, body 4 ms, h2");
    assertThat(reused).hasToString("first byte 88 ms, http/1.1");
    assertThat(Timings.NONE).hasToString("no network");
  }
}
