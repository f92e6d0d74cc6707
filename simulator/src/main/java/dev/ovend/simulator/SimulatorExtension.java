package dev.ovend.simulator;

import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit test that has a {@link Simulator} parameter a simulator of its own, which is
 * closed after the test. Needs {@code junit-jupiter-api}, which the simulator does not bring.
 *
 * <p>{@code @ExtendWith(SimulatorExtension.class)} gives one with every default; a field with
 * {@code @RegisterExtension} and {@link #with} gives one with other settings.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("exports") // whoever uses it has JUnit; nobody else shall need it
public final class SimulatorExtension implements ParameterResolver {

  private final Consumer<? super SimulatorBuilder> settings;

  /** Creates an extension whose simulators have every default. */
  public SimulatorExtension() {
    this(builder -> {});
  }

  private SimulatorExtension(Consumer<? super SimulatorBuilder> settings) {
    this.settings = settings;
  }

  /** Returns an extension whose simulators have these settings. */
  public static SimulatorExtension with(Consumer<? super SimulatorBuilder> settings) {
    return new SimulatorExtension(settings);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Simulator.class;
  }

  /** Starts the test's simulator; JUnit closes what is in a test's store. */
  @Override
  public Simulator resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(Namespace.create(this))
        .computeIfAbsent(Simulator.class, key -> start(), Simulator.class);
  }

  private Simulator start() {
    SimulatorBuilder builder = Simulator.builder();
    settings.accept(builder);
    return builder.start();
  }
}
