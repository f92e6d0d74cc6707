package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchingTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT61S"})
  void window_outOfRange_isRefused(String window) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestClient.builder().batching(b -> b.window(Duration.parse(window))))
        .withMessageStartingWith("window: PT")
        .withMessageEndingWith("(expected: 0 to 1 minute)");
  }

  @Test
  void sizes_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestClient.builder().batching(b -> b.maxDeletes(1)))
        .withMessage("maxDeletes: 1 (expected: 2 to 100)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestClient.builder().batching(b -> b.maxBans(201)))
        .withMessage("maxBans: 201 (expected: 2 to 200)");
  }
}
