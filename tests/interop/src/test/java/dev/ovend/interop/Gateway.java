package dev.ovend.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A WebSocket gateway with what a library needs before it lets its user call anything: HELLO,
 * READY, a GUILD_CREATE for each guild, and answers to heartbeats. Whoever identifies gets the
 * world that the simulator's HTTP API shows to that token; no event follows.
 */
final class Gateway extends WebSocketServer implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int AUTHENTICATION_FAILED = 4004;
  private static final int CLOSE_MILLIS = 1000;
  private static final List<String> EMPTY_IN_A_GUILD =
      List.of(
          "threads",
          "presences",
          "voice_states",
          "stage_instances",
          "guild_scheduled_events",
          "soundboard_sounds");

  /** What went wrong in here; a test wants it empty. */
  final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

  private final HttpClient http = HttpClient.newHttpClient();
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicInteger sequence = new AtomicInteger();
  private volatile @Nullable URI api;

  private Gateway() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
  }

  /** Listens on a free port of loopback. */
  static Gateway open() throws InterruptedException {
    Gateway gateway = new Gateway();
    gateway.setDaemon(true);
    gateway.start();
    if (!gateway.started.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("gateway: did not start within 10 s");
    }
    return gateway;
  }

  /** Takes the world from this API from now on. */
  void show(URI simulator) {
    api = simulator;
  }

  /** Returns where it is, such as {@code ws://127.0.0.1:8081}. */
  URI url() {
    return URI.create("ws://127.0.0.1:" + getPort());
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    send(socket, 10, JSON.createObjectNode().put("heartbeat_interval", 41_250));
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    JsonNode frame = JSON.readTree(message);
    switch (frame.path("op").asInt()) {
      case HEARTBEAT -> send(socket, 11, null);
      case IDENTIFY -> identify(socket, frame.path("d").path("token").asString());
      default -> {} // presences and the like change nothing here
    }
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

  @Override
  public void onError(@Nullable WebSocket socket, Exception e) {
    failures.add(e);
  }

  @Override
  public void close() {
    try {
      stop(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.shutdownNow();
    http.close();
  }

  private void identify(WebSocket socket, String token) {
    try {
      HttpResponse<String> me = get("/users/@me", token);
      if (me.statusCode() != 200) {
        socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
        return;
      }
      JsonNode user = JSON.readTree(me.body());
      JsonNode guilds = read("/users/@me/guilds", token);
      dispatch(socket, "READY", ready(user, guilds));
      for (JsonNode guild : guilds) {
        dispatch(socket, "GUILD_CREATE", guild(guild.path("id").asString(), user, token));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      failures.add(e);
    }
  }

  private ObjectNode ready(JsonNode user, JsonNode guilds) {
    ObjectNode ready = JSON.createObjectNode().put("v", 10);
    ready.set("user", user);
    for (JsonNode guild : guilds) {
      ready.withArray("guilds").addObject().put("unavailable", true).set("id", guild.path("id"));
    }
    ready.putArray("private_channels");
    ready.put("session_id", "0123456789abcdef").put("resume_gateway_url", url().toString());
    ready.putArray("shard").add(0).add(1);
    ready.putObject("application").put("flags", 0).set("id", user.path("id"));
    return ready;
  }

  private ObjectNode guild(String id, JsonNode user, String token)
      throws IOException, InterruptedException {
    ObjectNode guild = (ObjectNode) read("/guilds/" + id + "?with_counts=true", token);
    JsonNode self = read("/guilds/" + id + "/members/" + user.path("id").asString(), token);
    guild.set("member_count", guild.path("approximate_member_count"));
    guild.set("joined_at", self.path("joined_at"));
    guild.put("large", false).put("unavailable", false);
    guild.putArray("members").add(self);
    guild.set("channels", read("/guilds/" + id + "/channels", token));
    EMPTY_IN_A_GUILD.forEach(guild::putArray);
    return guild;
  }

  private JsonNode read(String path, String token) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path, token);
    if (answer.statusCode() != 200) {
      throw new IOException("GET " + path + ": " + answer.statusCode() + " (expected: 200)");
    }
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(api + path))
            .header("Authorization", "Bot " + token)
            .header("User-Agent", "DiscordBot (https://example.org, 1)")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void dispatch(WebSocket socket, String event, JsonNode data) {
    ObjectNode frame = JSON.createObjectNode().put("op", 0).put("t", event);
    frame.put("s", sequence.incrementAndGet()).set("d", data);
    socket.send(frame.toString());
  }

  private static void send(WebSocket socket, int op, @Nullable JsonNode data) {
    ObjectNode frame = JSON.createObjectNode().put("op", op).putNull("t").putNull("s");
    frame.set("d", data);
    socket.send(frame.toString());
  }
}
