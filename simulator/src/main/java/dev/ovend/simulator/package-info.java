/**
 * A Discord that runs on loopback, to test clients against.
 *
 * {@snippet :
 * try (Simulator discord = Simulator.builder().latency(ofMillis(20), ofMillis(20), 0.2).start()) {
 *   long guild = discord.world().addGuild("home");
 *   long channel = discord.world().addChannel(guild, "general");
 *   // a client talks to discord.uri() with discord.token()
 *   discord.world().messages(channel); // what it sent
 *   discord.journal().rateLimited(); // what it should not have sent
 * }
 * }
 *
 * <p><b>The way of a request.</b> {@code ApiHandler} reads it off a socket on a virtual thread, or
 * {@code InMemoryClient} takes it from a client in the same program. {@code Reception} draws its
 * {@code Faults} and notes it as in flight; the upward latency passes. {@code Backend} then judges
 * it in Discord's order: the edge (bans, user agent, size), the router (404, 405), the token (401),
 * the global limit, the buckets. If all let it pass, the route's handler changes the {@code World}.
 * The entry is written to the {@code Journal}, the downward latency passes, and the answer leaves
 * through {@code Delivery} or {@code Flight}.
 *
 * <p><b>Adding a resource.</b> One class with the handlers and an {@code addTo(RouteTable)}, one
 * line in {@code Backend.routesOf}, and its limits, if it has any, in {@code DiscordLimits}. Routes
 * of no resource are answered by {@code ExampleAnswers}, if there are any.
 *
 * <p><b>Threads and locks.</b> Entities are JSON that is never changed after it was stored: a
 * change stores a new one. There are few kinds of lock, and no thread holds two: {@code
 * FixedWindow.lock} and {@code SlidingWindow.lock}, {@code SlidingLog.lock} guard one window,
 * {@code Edge.Tally.lock} the counted requests of one address, {@code ChannelState.creation} keeps
 * message ids in order and nonces unique in one channel, {@code Roles.order} the positions of a
 * guild's roles, {@code Commands.Shelf.lock} the commands of one place, {@code
 * Departures.Ledger.lock} the streams of one connection. None is held across I/O or latency.
 *
 * <p>The simulator judges rate limiters, so it shares no code with one.
 */
package dev.ovend.simulator;
