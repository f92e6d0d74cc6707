package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files on the wire: what is known of them, how large they may be, and what breaks them off. */
@Timeout(30)
class UploadsTest {

  private static final String POST = "POST /channels/{channel_id}/messages";
  private static final int SIZE = 11 << 20; // more than Discord takes

  private final Fixture fixture =
      new Fixture(Fixture.withoutLimits(Simulator.builder()).maxFileSize(SIZE));

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void upload_largerThanUsual_arrivesWhole() throws Exception {
    assertThat(fixture.wire.send(upload(SIZE)).status()).isEqualTo(200);

    assertThat(last().files()).containsExactly(new JournalFile("big", SIZE, sum(SIZE)));
    assertThat(fixture.world.messages(fixture.channel).getLast().attachments())
        .extracting(SimAttachment::size)
        .containsExactly((long) SIZE);
  }

  @Test
  void upload_largerThanAllowed_is413() throws Exception {
    assertThat(fixture.wire.send(upload(SIZE + 1)).status()).isEqualTo(413);
    assertThat(fixture.wire.send(upload(SIZE + (15 << 20))).status()).isEqualTo(413);
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void resetUpload_onTheWire_breaksOffAndNothingTookEffect() throws Exception {
    fixture.simulator.faults().next(POST, Fault.resetUpload(1 << 20));

    assertThatThrownBy(() -> fixture.wire.send(upload(SIZE))).isInstanceOf(IOException.class);
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
    assertThat(last().status()).isZero();
    assertThat(last().files()).isEmpty();
    assertThat(last().faults()).containsExactly("resetUpload");
    assertThat(fixture.wire.send(upload(SIZE)).status()).isEqualTo(200);
  }

  @Test
  void resetUpload_moreThanThereIs_breaksOffAtTheEnd() {
    fixture.simulator.faults().next(POST, Fault.resetUpload(1 << 20));

    assertThatThrownBy(() -> fixture.wire.post(fixture.messages(), "{\"content\":\"a\"}"))
        .isInstanceOf(IOException.class);
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void journalPage_upload_namesTheFile() throws Exception {
    fixture.wire.send(upload(3));

    Wire.Answer page =
        fixture.wire.send(
            HttpRequest.newBuilder(
                fixture.simulator.uri().resolve("/__simulator/journal/requests")));
    assertThat(page.json().at("/0/files").toString())
        .isEqualTo("[{\"filename\":\"big\",\"size\":3,\"crc32\":" + sum(3) + "}]");
  }

  private JournalEntry last() {
    return fixture.simulator.journal().requests().getLast();
  }

  private HttpRequest.Builder upload(int size) {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"big\"\r\n\r\n";
    return fixture
        .wire
        .to(fixture.messages())
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(
            BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(bytes(size)),
                BodyPublishers.ofString("\r\n--x--\r\n", StandardCharsets.US_ASCII)));
  }

  private static long sum(int size) {
    CRC32 sum = new CRC32();
    sum.update(bytes(size));
    return sum.getValue();
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'y');
    return bytes;
  }
}
