package dev.ovend.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import tools.jackson.databind.JsonNode;

/** JDA as a contestant: it needs a gateway before it lets its user call anything. */
final class JdaDrive {

  private JdaDrive() {}

  public static void main(String... arguments) throws Exception {
    Drive.main(JdaDrive::connect);
  }

  private static Drive.Library connect(JsonNode work) throws InterruptedException {
    URI base = URI.create(work.path("base").asString());
    Gateway gateway = Gateway.open();
    gateway.show(base);
    JDA jda =
        JDABuilder.createLight(work.path("token").asString())
            .setRestConfig(new RestConfig().setBaseUrl(base + "/"))
            .setSessionController(
                new SessionControllerAdapter() {
                  @Override
                  public String getGateway() {
                    return gateway.url().toString();
                  }
                })
            .setCompression(Compression.NONE)
            .build()
            .awaitReady();
    return (method, template, values, body) -> {
      String[] encoded =
          values.stream().map(value -> URLEncoder.encode(value, UTF_8)).toArray(String[]::new);
      Route.CompiledRoute route = route(method, template).compile(encoded);
      return body == null
          ? new RestActionImpl<Void>(jda, route).submit()
          : new RestActionImpl<Void>(jda, route, DataObject.fromJson(body.toString())).submit();
    };
  }

  /** JDA tells answers to interactions, which its queue treats apart, by their own route. */
  private static Route route(String method, String template) {
    return template.startsWith("/interactions/")
        ? Route.Interactions.CALLBACK
        : Route.custom(Method.valueOf(method), template.substring(1).replace('.', '_'));
  }
}
