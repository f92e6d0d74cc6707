package dev.ovend.simulator;

import java.util.stream.IntStream;

/** A simulator without tight limits, one guild with one channel, and a wire to it. */
final class Fixture implements AutoCloseable {

  final Simulator simulator;
  final World world;
  final Wire wire;
  final long bot;
  final long guild;
  final long channel;
  final long user;

  Fixture(SimulatorBuilder builder) {
    simulator = builder.globalPerSecond(1_000_000).start();
    world = simulator.world();
    wire = new Wire(simulator);
    bot = world.botIds().getFirst();
    guild = world.addGuild("home");
    channel = world.addChannel(guild, "general");
    user = world.addUser("ann");
  }

  /** Starts a fixture in which no route has a limit. */
  static Fixture unlimited() {
    return new Fixture(withoutLimits(Simulator.builder()));
  }

  /** Takes all limits of routes from a builder. */
  static SimulatorBuilder withoutLimits(SimulatorBuilder builder) {
    LimitProfile.discord().routes().forEach(builder::noLimit);
    return builder;
  }

  String messages() {
    return "/channels/" + channel + "/messages";
  }

  /** Puts {@code count} messages into the channel, and returns their ids, oldest first. */
  long[] fill(int count) {
    return IntStream.range(0, count)
        .mapToLong(i -> world.addMessage(channel, user, "message " + i))
        .toArray();
  }

  @Override
  public void close() {
    wire.close();
    simulator.close();
  }
}
