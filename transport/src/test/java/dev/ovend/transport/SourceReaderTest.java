package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Part;
import java.io.InterruptedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SourceReaderTest {

  private static final Part PART = Part.field("name", "value");

  private final Abort abort = new Abort();
  private final PhaseListener listener =
      new PhaseListener(PhaseListener.Step.PREPARE, new Openings(false), abort);
  private final SourceReader reader = new SourceReader(abort, listener);

  @Test
  void call_abortedBeforeTheSourceIsAsked_blamesNoPart() {
    abort.now(Abort.Reason.TIMED_OUT);

    assertThatThrownBy(() -> reader.call(PART, () -> 1)).isInstanceOf(InterruptedIOException.class);

    assertThat(listener.awaited()).isNull();
  }

  @Test
  void call_abortedWhileTheSourceRuns_blamesItsPart() {
    assertThatThrownBy(() ->
            reader.call(
                PART,
                () -> {
                  abort.now(Abort.Reason.TIMED_OUT);
                  return 1;
                }))
        .isInstanceOf(InterruptedIOException.class);

    assertThat(listener.awaited()).isEqualTo(PART);
  }
}
