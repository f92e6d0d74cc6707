package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatorExtensionTest {

  @RegisterExtension
  private final SimulatorExtension extension =
      SimulatorExtension.with(builder -> builder.globalPerSecond(7).demoWorld());

  private final List<Integer> ports = new ArrayList<>();

  @BeforeEach
  void prepare(Simulator discord) {
    discord.world().addGuild("from the set-up");
  }

  @RepeatedTest(2)
  void parameter_inSetUpAndTest_isOneSimulatorOfTheTestAlone(Simulator discord) {
    assertThat(discord.token()).isEqualTo(Simulator.DEMO_TOKEN);
    assertThat(discord.journal().requests()).isEmpty();
    ports.add(discord.port());
  }

  @AfterAll
  void everySimulatorIsClosed() throws IOException {
    assertThat(ports).hasSize(2);
    for (int port : ports) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).as("port %d is still open", port).isFalse();
      } catch (ConnectException closed) {
        assertThat(closed).isNotNull();
      }
    }
  }
}
