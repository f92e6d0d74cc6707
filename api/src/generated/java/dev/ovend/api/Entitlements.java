// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.AnyId;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.CreateTestEntitlementRequest;
import dev.ovend.model.Entitlement;
import dev.ovend.model.EntitlementId;
import dev.ovend.model.EntitlementOwnerType;
import dev.ovend.model.SkuId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What users and guilds have bought or were granted.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Entitlements {

  private static final Operation GET_ENTITLEMENTS = Operation.named("get_entitlements");
  private static final Operation CREATE_ENTITLEMENT = Operation.named("create_entitlement");
  private static final Operation GET_ENTITLEMENT = Operation.named("get_entitlement");
  private static final Operation DELETE_ENTITLEMENT = Operation.named("delete_entitlement");
  private static final Operation CONSUME_ENTITLEMENT = Operation.named("consume_entitlement");
  private static final Operation GET_CURRENT_USER_APPLICATION_ENTITLEMENTS = Operation.named("get_current_user_application_entitlements");

  private final CallFactory calls;

  Entitlements(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists who has access to what of an application, by user, guild or SKU; ended ones are included.
   *
   * <p>See Discord Docs/entitlement#list-entitlements.
   */
  public PagedCall<List<Entitlement>, Entitlement> list(ApplicationId application) {
    return Outgoing.of(GET_ENTITLEMENTS, application)
        .pages(
            calls,
            Decoding.of(calls).list(Entitlement.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists who has access to what of an application, by user, guild or SKU; ended ones are included.
   *
   * <p>See Discord Docs/entitlement#list-entitlements.
   */
  public PagedCall<List<Entitlement>, Entitlement> list(
      ApplicationId application, Consumer<GetEntitlementsQuery> options) {
    GetEntitlementsQuery asked = new GetEntitlementsQuery();
    options.accept(asked);
    return Outgoing.of(GET_ENTITLEMENTS, application)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(Entitlement.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Grants a user or a guild a test entitlement that has no end.
   *
   * <p>See Discord Docs/entitlement#create-test-entitlement.
   */
  public Call<Entitlement> createTest(
      ApplicationId application, CreateTestEntitlementRequest body) {
    return Outgoing.of(CREATE_ENTITLEMENT, application)
        .body(calls, body)
        .value(calls, Entitlement.codec());
  }

  /**
   * Grants a user or a guild a test entitlement that has no end.
   *
   * <p>See Discord Docs/entitlement#create-test-entitlement.
   */
  public Call<Entitlement> createTest(
      ApplicationId application, SkuId skuId, AnyId ownerId, EntitlementOwnerType ownerType) {
    return Outgoing.of(CREATE_ENTITLEMENT, application)
        .body(calls, new CreateTestEntitlementRequest(skuId, ownerId, ownerType))
        .value(calls, Entitlement.codec());
  }

  /**
   * Gets an entitlement.
   *
   * <p>See Discord Docs/entitlement#get-entitlement.
   */
  public Call<Entitlement> get(ApplicationId application, EntitlementId entitlement) {
    return Outgoing.of(GET_ENTITLEMENT, application, entitlement)
        .value(calls, Entitlement.codec());
  }

  /**
   * Takes a test entitlement away.
   *
   * <p>See Discord Docs/entitlement#delete-test-entitlement.
   */
  public Call<@Nullable Void> deleteTest(ApplicationId application, EntitlementId entitlement) {
    return Outgoing.of(DELETE_ENTITLEMENT, application, entitlement)
        .nothing(calls);
  }

  /**
   * Marks a one-time purchase as consumed, so that the user can buy it again.
   *
   * <p>See Discord Docs/entitlement#consume-an-entitlement.
   */
  public Call<@Nullable Void> consume(ApplicationId application, EntitlementId entitlement) {
    return Outgoing.of(CONSUME_ENTITLEMENT, application, entitlement)
        .nothing(calls);
  }

  /**
   * Lists what the user of the bearer token has access to in an application. Needs a bearer token.
   */
  @Experimental
  public Call<List<Entitlement>> listOfCurrentUser(ApplicationId application) {
    return Outgoing.of(GET_CURRENT_USER_APPLICATION_ENTITLEMENTS, application)
        .list(calls, Entitlement.codec());
  }

  /**
   * Lists what the user of the bearer token has access to in an application. Needs a bearer token.
   */
  @Experimental
  public Call<List<Entitlement>> listOfCurrentUser(
      ApplicationId application, Consumer<GetCurrentUserApplicationEntitlementsQuery> options) {
    GetCurrentUserApplicationEntitlementsQuery asked = new GetCurrentUserApplicationEntitlementsQuery();
    options.accept(asked);
    return Outgoing.of(GET_CURRENT_USER_APPLICATION_ENTITLEMENTS, application)
        .query(calls, asked)
        .list(calls, Entitlement.codec());
  }
}
