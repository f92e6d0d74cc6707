// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.Sku;
import dev.ovend.model.SkuId;
import dev.ovend.model.Subscription;
import dev.ovend.model.SubscriptionId;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an application sells, and subscriptions to it.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Skus {

  private static final Operation GET_SKU_SUBSCRIPTIONS = Operation.named("get_sku_subscriptions");
  private static final Operation GET_SKU_SUBSCRIPTION = Operation.named("get_sku_subscription");
  private static final Operation LIST_SKUS = Operation.named("list_skus");

  private final CallFactory calls;

  Skus(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the subscriptions to an SKU; with a bot token the user must be given.
   *
   * <p>See Discord Docs/subscription#list-sku-subscriptions.
   */
  public PagedCall<List<Subscription>, Subscription> listSubscriptions(SkuId sku) {
    return Outgoing.of(GET_SKU_SUBSCRIPTIONS, sku)
        .pages(
            calls,
            Decoding.of(calls).list(Subscription.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the subscriptions to an SKU; with a bot token the user must be given.
   *
   * <p>See Discord Docs/subscription#list-sku-subscriptions.
   */
  public PagedCall<List<Subscription>, Subscription> listSubscriptions(
      SkuId sku, Consumer<GetSkuSubscriptionsQuery> options) {
    GetSkuSubscriptionsQuery asked = new GetSkuSubscriptionsQuery();
    options.accept(asked);
    return Outgoing.of(GET_SKU_SUBSCRIPTIONS, sku)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(Subscription.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Gets a subscription to an SKU.
   *
   * <p>See Discord Docs/subscription#get-sku-subscription.
   */
  public Call<Subscription> getSubscription(SkuId sku, SubscriptionId subscription) {
    return Outgoing.of(GET_SKU_SUBSCRIPTION, sku, subscription)
        .value(calls, Subscription.codec());
  }

  /**
   * Gets a subscription to an SKU.
   *
   * <p>See Discord Docs/subscription#get-sku-subscription.
   */
  public Call<Subscription> getSubscription(
      SkuId sku, SubscriptionId subscription, Consumer<GetSkuSubscriptionQuery> options) {
    GetSkuSubscriptionQuery asked = new GetSkuSubscriptionQuery();
    options.accept(asked);
    return Outgoing.of(GET_SKU_SUBSCRIPTION, sku, subscription)
        .query(calls, asked)
        .value(calls, Subscription.codec());
  }

  /**
   * Lists what an application sells; each subscription appears twice, once as its group.
   *
   * <p>See Discord Docs/sku#list-skus.
   */
  public Call<List<Sku>> list(ApplicationId application) {
    return Outgoing.of(LIST_SKUS, application)
        .list(calls, Sku.codec());
  }
}
