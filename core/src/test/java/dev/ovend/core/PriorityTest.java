package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriorityTest {
  @Test
  void values_inOrder_startWithTheMostUrgent() {
    assertThat(Priority.values()).startsWith(Priority.INTERACTION).endsWith(Priority.BACKGROUND);
  }
}
