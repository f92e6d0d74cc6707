package dev.ovend.transport;

import dev.ovend.core.HttpClient;
import org.junit.jupiter.api.Nested;

/** The OkHttp transport keeps every contract. */
class OkHttpTransportContractTest {

  private static HttpClient okhttp(HttpClientContract.Setup setup) {
    OkHttpTransportBuilder builder =
        OkHttpTransport.builder(setup.base())
            .readTimeout(setup.readTimeout())
            .maxInFlight(setup.maxInFlight())
            .maxResponseBytes(setup.maxResponseBytes())
            .ticker(setup.ticker());
    if (setup.http2PriorKnowledge()) {
      builder.http2PriorKnowledge();
    }
    if (setup.trust() != null) {
      builder.tls(setup.trust().sslSocketFactory(), setup.trust().trustManager());
    }
    if (setup.proxy() != null) {
      builder.proxy(setup.proxy());
    }
    return builder.build();
  }

  @Nested
  class Exchanges extends ExchangeContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class BrokenAnswers extends BrokenAnswerContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class Failures extends FailureContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class Stopping extends StoppingContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class Bodies extends BodyContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class Streams extends StreamContract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }

  @Nested
  class Http2 extends Http2Contract {
    @Override
    HttpClient create(Setup setup) {
      return okhttp(setup);
    }
  }
}
