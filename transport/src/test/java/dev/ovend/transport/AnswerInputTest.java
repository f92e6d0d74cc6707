package dev.ovend.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AnswerInputTest {

  private final byte[] chunk = new byte[64];

  private static AnswerInput input(String arrived) {
    return new AnswerInput(new ByteArrayInputStream(arrived.getBytes(US_ASCII)));
  }

  private String read(AnswerInput input) throws IOException {
    int count = input.read(chunk, 0, chunk.length);
    return count < 0 ? "end" : new String(chunk, 0, count, US_ASCII);
  }

  @Test
  void read_lines_givesOneAtATime() throws IOException {
    AnswerInput input = input("a: b\r\n\r\nrest");
    input.expectLines();

    assertThat(read(input)).isEqualTo("a: b\r\n");
    assertThat(read(input)).isEqualTo("\r\n");
    assertThat(input.surplus()).isTrue();
    assertThat(input.available()).isEqualTo(4);
    assertThat(read(input)).isEqualTo("rest");
    assertThat(input.surplus()).isFalse();
    assertThat(read(input)).isEqualTo("end");
  }

  @Test
  void read_bodyOfKnownLength_givesNoMore() throws IOException {
    AnswerInput input = input("\nabcdef");
    input.expectLines();
    assertThat(read(input)).isEqualTo("\n");

    input.expectBody(4);

    assertThat(read(input)).isEqualTo("abcd");
    assertThat(input.surplus()).isTrue();
  }

  @Test
  void read_bodyThatIsNotInTheBuffer_leavesTheRestOnTheConnection() throws IOException {
    AnswerInput input = input("abcdef");
    input.expectBody(4);

    assertThat(read(input)).isEqualTo("abcd");

    assertThat(input.surplus()).isFalse();
    assertThat(input.available()).isEqualTo(2);
  }

  @Test
  void read_afterTheEndOfABody_isSurplusEvenWhenItIsGone() throws IOException {
    AnswerInput input = input("ab");
    input.expectBody(1);
    assertThat(input.read()).isEqualTo('a');

    assertThat(read(input)).isEqualTo("b");

    assertThat(input.surplus()).isTrue();
  }

  @Test
  void read_everything_passesThrough() throws IOException {
    AnswerInput input = input("a\nb");

    assertThat(input.read(chunk, 0, 0)).isZero();
    assertThat(read(input)).isEqualTo("a\nb");
    assertThat(input.read()).isEqualTo(-1);
    assertThat(input.surplus()).isFalse();
  }
}
