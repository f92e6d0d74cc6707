package dev.ovend.scenarios;

import dev.ovend.Discord;
import dev.ovend.core.*;
import dev.ovend.simulator.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class EveryOperationTest {
  @Test
  void explore() {
    long place = 0;
    long t0 = System.nanoTime();
    int ok = 0;
    Simulator simulator = Simulator.builder().noLimits().globalPerSecond(10000).demoWorld().bearer("user-token").examples(ExampleAnswers.ofDiscord()).start();
    Discord discord = Discord.builder().baseUri(simulator.uri()).token(BotToken.of(simulator.token())).bearer(BearerToken.of("user-token"))
        .rateLimits(l -> l.globalPerSecond(10000)).rest(r -> r.strict(true)).build();
    System.out.println("started " + (System.nanoTime() - t0) / 1000000);
    for (TypedMethod method : TypedMethod.all()) {
      long t9 = System.nanoTime(); new Place(simulator.world(), discord); place += System.nanoTime() - t9;
      long t1 = System.nanoTime();
      try {
        method.call(discord, new Place(simulator.world(), discord).samples(method)).execute();
        ok++;
      } catch (Throwable e) {
        Throwable c = e instanceof AssertionError && e.getCause() != null ? e.getCause() : e;
        System.out.println("!! " + method + " : " + c.toString().replace("\n", " | "));
      }
      System.out.println("ms " + (System.nanoTime() - t1) / 1000000 + " " + method);
    }
    System.out.println("place " + place/1000000); System.out.println("ok " + ok + " of " + TypedMethod.all().size() + " in " + (System.nanoTime() - t0) / 100000);
    discord.close();
    simulator.close();
  }
}
