package dev.ovend.interop;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Leads every name and port to one port of loopback, so that nothing reaches another host. */
final class Detour extends AddressResolverGroup<InetSocketAddress> {

  private final InetSocketAddress end;

  Detour(int port) {
    this.end = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  @Override
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
    return new AbstractAddressResolver<>(executor, InetSocketAddress.class) {
      @Override
      protected boolean doIsResolved(InetSocketAddress address) {
        return address.equals(end);
      }

      @Override
      protected void doResolve(InetSocketAddress from, Promise<InetSocketAddress> promise) {
        promise.setSuccess(end);
      }

      @Override
      protected void doResolveAll(
          InetSocketAddress from, Promise<List<InetSocketAddress>> promise) {
        promise.setSuccess(List.of(end));
      }
    };
  }
}
