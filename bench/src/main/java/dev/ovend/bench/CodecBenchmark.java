package dev.ovend.bench;

import dev.ovend.json.Codec;
import dev.ovend.json.Scalars;
import dev.ovend.model.GuildMember;
import dev.ovend.model.Message;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The generated codecs beside jackson-databind on records with the same fields. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CodecBenchmark {

  private static final Codec<List<Message>> MESSAGES = Scalars.list(Message.codec());
  private static final Codec<List<GuildMember>> MEMBERS = Scalars.list(GuildMember.codec());
  private static final TypeReference<List<PlainMessage>> PLAIN_MESSAGES = new TypeReference<>() {};
  private static final TypeReference<List<PlainMember>> PLAIN_MEMBERS = new TypeReference<>() {};

  private final JsonMapper databind =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final byte[] message = Samples.message(1);
  private final byte[] messages = Samples.messages(100);
  private final byte[] members = Samples.members(100);
  private final Message decoded = Message.codec().decode(message);
  private final List<Message> decodedMessages = MESSAGES.decode(messages);
  private final PlainMessage plain = databind.readValue(message, PlainMessage.class);
  private final List<PlainMessage> plainMessages = databind.readValue(messages, PLAIN_MESSAGES);

  /** Reads a message by its codec. */
  @Benchmark
  public Message decodeMessage_codec() {
    return Message.codec().decode(message);
  }

  /** Reads a message by reflection. */
  @Benchmark
  public PlainMessage decodeMessage_databind() {
    return databind.readValue(message, PlainMessage.class);
  }

  /** Reads 100 messages by the codec. */
  @Benchmark
  public List<Message> decode100Messages_codec() {
    return MESSAGES.decode(messages);
  }

  /** Reads 100 messages by reflection. */
  @Benchmark
  public List<PlainMessage> decode100Messages_databind() {
    return databind.readValue(messages, PLAIN_MESSAGES);
  }

  /** Reads 100 members by the codec. */
  @Benchmark
  public List<GuildMember> decode100Members_codec() {
    return MEMBERS.decode(members);
  }

  /** Reads 100 members by reflection. */
  @Benchmark
  public List<PlainMember> decode100Members_databind() {
    return databind.readValue(members, PLAIN_MEMBERS);
  }

  /** Writes a message by its codec. */
  @Benchmark
  public byte[] encodeMessage_codec() {
    return Message.codec().encode(decoded);
  }

  /** Writes a message by reflection. */
  @Benchmark
  public byte[] encodeMessage_databind() {
    return databind.writeValueAsBytes(plain);
  }

  /** Writes 100 messages by the codec. */
  @Benchmark
  public byte[] encode100Messages_codec() {
    return MESSAGES.encode(decodedMessages);
  }

  /** Writes 100 messages by reflection. */
  @Benchmark
  public byte[] encode100Messages_databind() {
    return databind.writeValueAsBytes(plainMessages);
  }
}
