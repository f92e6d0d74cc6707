// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateStageInstanceRequest;
import dev.ovend.model.StageInstance;
import dev.ovend.model.UpdateStageInstanceRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stages that are running.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class StageInstances {

  private static final Operation CREATE_STAGE_INSTANCE = Operation.named("create_stage_instance");
  private static final Operation GET_STAGE_INSTANCE = Operation.named("get_stage_instance");
  private static final Operation DELETE_STAGE_INSTANCE = Operation.named("delete_stage_instance");
  private static final Operation UPDATE_STAGE_INSTANCE = Operation.named("update_stage_instance");

  private final CallFactory calls;

  StageInstances(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Starts a stage in a stage channel; fails if one is running. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#create-stage-instance.
   */
  public Call<StageInstance> create(CreateStageInstanceRequest body) {
    return Outgoing.of(CREATE_STAGE_INSTANCE)
        .body(calls, body)
        .value(calls, StageInstance.codec());
  }

  /**
   * Starts a stage in a stage channel; fails if one is running. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#create-stage-instance.
   */
  public Call<StageInstance> create(String topic, ChannelId channelId) {
    return Outgoing.of(CREATE_STAGE_INSTANCE)
        .body(calls, new CreateStageInstanceRequest(topic, channelId))
        .value(calls, StageInstance.codec());
  }

  /**
   * Starts a stage in a stage channel; fails if one is running. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#create-stage-instance.
   */
  public Call<StageInstance> create(
      String topic, ChannelId channelId, Consumer<CreateStageInstanceRequest> body) {
    CreateStageInstanceRequest filled = new CreateStageInstanceRequest(topic, channelId);
    body.accept(filled);
    return Outgoing.of(CREATE_STAGE_INSTANCE)
        .body(calls, filled)
        .value(calls, StageInstance.codec());
  }

  /**
   * Gets the stage that is running in a stage channel.
   *
   * <p>See Discord Docs/stage-instance#get-stage-instance.
   */
  public Call<StageInstance> get(ChannelId channel) {
    return Outgoing.of(GET_STAGE_INSTANCE, channel)
        .value(calls, StageInstance.codec());
  }

  /**
   * Ends the stage that is running in a stage channel. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#delete-stage-instance.
   */
  public Call<@Nullable Void> delete(ChannelId channel) {
    return Outgoing.of(DELETE_STAGE_INSTANCE, channel)
        .nothing(calls);
  }

  /**
   * Updates the topic or privacy of a running stage. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#modify-stage-instance.
   */
  public Call<StageInstance> update(ChannelId channel, UpdateStageInstanceRequest body) {
    return Outgoing.of(UPDATE_STAGE_INSTANCE, channel)
        .body(calls, body)
        .value(calls, StageInstance.codec());
  }

  /**
   * Updates the topic or privacy of a running stage. Takes an audit log reason.
   *
   * <p>See Discord Docs/stage-instance#modify-stage-instance.
   */
  public Call<StageInstance> update(ChannelId channel, Consumer<UpdateStageInstanceRequest> body) {
    UpdateStageInstanceRequest filled = new UpdateStageInstanceRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_STAGE_INSTANCE, channel)
        .body(calls, filled)
        .value(calls, StageInstance.codec());
  }
}
