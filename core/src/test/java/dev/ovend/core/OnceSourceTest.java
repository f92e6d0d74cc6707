package dev.ovend.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceSourceTest {

  private final AtomicInteger closed = new AtomicInteger();
  private final ContentSource source =
      ContentSource.once(
          new ByteArrayInputStream("abc".getBytes(UTF_8)) {
            @Override
            public void close() {
              closed.incrementAndGet();
            }
          });

  @Test
  void open_firstTime_givesTheContentAndClosesIt() throws IOException {
    try (InputStream in = source.open()) {
      assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("abc");
    }

    assertThat(source.replayable()).isFalse();
    assertThat(closed).hasValue(1);
  }

  @Test
  void open_afterNothingWasRead_givesTheContent() throws IOException {
    source.open().close();

    assertThat(source.replayable()).isTrue();
    assertThat(source.open().read()).isEqualTo('a');
    assertThat(closed).hasValue(0);
  }

  @Test
  void open_afterSomethingWasRead_isRefused() throws IOException {
    try (InputStream in = source.open()) {
      assertThat(in.skip(1)).isEqualTo(1);
      assertThat(in.markSupported()).isFalse();
    }

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(source::open)
        .withMessage(
            "the stream has been read (expected: a source that opens a new one each time)");
  }

  @Test
  void release_beforeAnythingWasRead_closesTheStreamOnce() throws IOException {
    source.open().close();
    assertThat(closed).hasValue(0);

    source.release();
    source.release();

    assertThat(closed).hasValue(1);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(source::open)
        .withMessageStartingWith("the stream was closed with an earlier call");
  }

  @Test
  void release_whileItIsRead_closesTheStreamWhenTheReaderIsClosed() throws IOException {
    InputStream in = source.open();
    source.release();
    assertThat(closed).hasValue(0);

    in.close();
    in.close();

    assertThat(closed).hasValue(1);
  }

  @Test
  void release_afterItWasRead_changesNothing() throws IOException {
    try (InputStream in = source.open()) {
      assertThat(in.read()).isEqualTo('a');
    }

    source.release();

    assertThat(closed).hasValue(1);
  }

  @Test
  void replayable_bodies_areAsTheirParts() throws IOException {
    Body body = Body.multipart(List.of(Part.field("a", "b"), Part.file(0, "x", source)));
    assertThat(body.replayable()).isTrue();
    assertThat(Body.json("{}").replayable()).isTrue();
    assertThat(ContentSource.of(new byte[1]).replayable()).isTrue();

    assertThat(source.open().read()).isEqualTo('a');

    assertThat(body.replayable()).isFalse();
  }
}
