// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ActivityAttachment;
import dev.ovend.model.ActivityInstance;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.CurrentApplication;
import dev.ovend.model.FilePart;
import dev.ovend.model.RoleConnectionMetadata;
import dev.ovend.model.RoleConnectionMetadataRequest;
import dev.ovend.model.UpdateApplicationRequest;
import dev.ovend.model.UploadApplicationAttachmentRequest;
import java.util.List;
import java.util.function.Consumer;

/**
 * Applications, their activities and what they tell guilds for linked roles.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Applications {

  private static final Operation GET_MY_APPLICATION = Operation.named("get_my_application");
  private static final Operation UPDATE_MY_APPLICATION = Operation.named("update_my_application");
  private static final Operation GET_APPLICATION = Operation.named("get_application");
  private static final Operation UPDATE_APPLICATION = Operation.named("update_application");
  private static final Operation APPLICATIONS_GET_ACTIVITY_INSTANCE = Operation.named("applications_get_activity_instance");
  private static final Operation UPLOAD_APPLICATION_ATTACHMENT = Operation.named("upload_application_attachment");
  private static final Operation GET_APPLICATION_ROLE_CONNECTIONS_METADATA = Operation.named("get_application_role_connections_metadata");
  private static final Operation UPDATE_APPLICATION_ROLE_CONNECTIONS_METADATA = Operation.named("update_application_role_connections_metadata");

  private final CallFactory calls;

  Applications(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets the application that owns the bot token.
   *
   * <p>See Discord Docs/application#get-current-application.
   */
  public Call<CurrentApplication> getCurrent() {
    return Outgoing.of(GET_MY_APPLICATION)
        .value(calls, CurrentApplication.codec());
  }

  /**
   * Updates the application that owns the bot token; what is not mentioned stays.
   *
   * <p>See Discord Docs/application#edit-current-application.
   */
  public Call<CurrentApplication> updateCurrent(UpdateApplicationRequest body) {
    return Outgoing.of(UPDATE_MY_APPLICATION)
        .body(calls, body)
        .value(calls, CurrentApplication.codec());
  }

  /**
   * Updates the application that owns the bot token; what is not mentioned stays.
   *
   * <p>See Discord Docs/application#edit-current-application.
   */
  public Call<CurrentApplication> updateCurrent(Consumer<UpdateApplicationRequest> body) {
    UpdateApplicationRequest filled = new UpdateApplicationRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_MY_APPLICATION)
        .body(calls, filled)
        .value(calls, CurrentApplication.codec());
  }

  /** Gets an application by its id. */
  @Experimental
  public Call<CurrentApplication> get(ApplicationId application) {
    return Outgoing.of(GET_APPLICATION, application)
        .value(calls, CurrentApplication.codec());
  }

  /** Updates an application by its id; what is not mentioned stays. */
  @Experimental
  public Call<CurrentApplication> update(ApplicationId application, UpdateApplicationRequest body) {
    return Outgoing.of(UPDATE_APPLICATION, application)
        .body(calls, body)
        .value(calls, CurrentApplication.codec());
  }

  /** Updates an application by its id; what is not mentioned stays. */
  @Experimental
  public Call<CurrentApplication> update(
      ApplicationId application, Consumer<UpdateApplicationRequest> body) {
    UpdateApplicationRequest filled = new UpdateApplicationRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_APPLICATION, application)
        .body(calls, filled)
        .value(calls, CurrentApplication.codec());
  }

  /**
   * Gets a running instance of an activity and the users in it.
   *
   * <p>See Discord Docs/application#get-application-activity-instance.
   */
  public Call<ActivityInstance> getActivityInstance(ApplicationId application, String instance) {
    return Outgoing.of(APPLICATIONS_GET_ACTIVITY_INSTANCE, application, instance)
        .value(calls, ActivityInstance.codec());
  }

  /** Uploads a file for an activity of the application. */
  @Experimental
  public Call<ActivityAttachment> uploadAttachment(
      ApplicationId application, UploadApplicationAttachmentRequest body) {
    return Outgoing.of(UPLOAD_APPLICATION_ATTACHMENT, application)
        .body(calls, body)
        .value(calls, ActivityAttachment.codec());
  }

  /** Uploads a file for an activity of the application. */
  @Experimental
  public Call<ActivityAttachment> uploadAttachment(ApplicationId application, FilePart file) {
    return Outgoing.of(UPLOAD_APPLICATION_ATTACHMENT, application)
        .body(calls, new UploadApplicationAttachmentRequest(file))
        .value(calls, ActivityAttachment.codec());
  }

  /**
   * Lists what an application can tell guilds about linked users, for linked roles.
   *
   * <p>See Discord
   * Docs/application-role-connection-metadata#get-application-role-connection-metadata-records.
   */
  public Call<List<RoleConnectionMetadata>> listRoleConnectionMetadata(ApplicationId application) {
    return Outgoing.of(GET_APPLICATION_ROLE_CONNECTIONS_METADATA, application)
        .list(calls, RoleConnectionMetadata.codec());
  }

  /**
   * Replaces what an application can tell guilds about linked users; at most 5 records.
   *
   * <p>See Discord
   * Docs/application-role-connection-metadata#update-application-role-connection-metadata-records.
   */
  public Call<List<RoleConnectionMetadata>> setRoleConnectionMetadata(
      ApplicationId application, List<? extends RoleConnectionMetadataRequest> items) {
    return Outgoing.of(UPDATE_APPLICATION_ROLE_CONNECTIONS_METADATA, application)
        .bodies(calls, items, RoleConnectionMetadataRequest.codec(), 0, 5)
        .list(calls, RoleConnectionMetadata.codec());
  }
}
