// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.BotGatewayInfo;
import dev.ovend.model.GatewayInfo;

/**
 * Where to connect to for events.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Gateway {

  private static final Operation GET_GATEWAY = Operation.named("get_gateway");
  private static final Operation GET_BOT_GATEWAY = Operation.named("get_bot_gateway");

  private final CallFactory calls;

  Gateway(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets the address of the gateway; it rarely changes.
   *
   * <p>See Discord Docs/gateway#get-gateway.
   */
  public Call<GatewayInfo> get() {
    return Outgoing.of(GET_GATEWAY)
        .value(calls, GatewayInfo.codec());
  }

  /**
   * Gets the address of the gateway, the number of shards to use, and how many sessions may still
   * start.
   *
   * <p>See Discord Docs/gateway#get-gateway-bot.
   */
  public Call<BotGatewayInfo> getBot() {
    return Outgoing.of(GET_BOT_GATEWAY)
        .value(calls, BotGatewayInfo.codec());
  }
}
