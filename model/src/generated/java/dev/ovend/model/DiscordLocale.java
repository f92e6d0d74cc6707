// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Discord locale: a value of {@code AvailableLocalesEnum}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class DiscordLocale {

  /** {@code ar}. */
  public static final DiscordLocale AR =
      new DiscordLocale("ar", Known.AR);

  /** {@code bg}. */
  public static final DiscordLocale BG =
      new DiscordLocale("bg", Known.BG);

  /** {@code cs}. */
  public static final DiscordLocale CS =
      new DiscordLocale("cs", Known.CS);

  /** {@code da}. */
  public static final DiscordLocale DA =
      new DiscordLocale("da", Known.DA);

  /** {@code de}. */
  public static final DiscordLocale DE =
      new DiscordLocale("de", Known.DE);

  /** {@code el}. */
  public static final DiscordLocale EL =
      new DiscordLocale("el", Known.EL);

  /** {@code en-GB}. */
  public static final DiscordLocale EN_GB =
      new DiscordLocale("en-GB", Known.EN_GB);

  /** {@code en-US}. */
  public static final DiscordLocale EN_US =
      new DiscordLocale("en-US", Known.EN_US);

  /** {@code es-419}. */
  public static final DiscordLocale ES_419 =
      new DiscordLocale("es-419", Known.ES_419);

  /** {@code es-ES}. */
  public static final DiscordLocale ES_ES =
      new DiscordLocale("es-ES", Known.ES_ES);

  /** {@code fi}. */
  public static final DiscordLocale FI =
      new DiscordLocale("fi", Known.FI);

  /** {@code fr}. */
  public static final DiscordLocale FR =
      new DiscordLocale("fr", Known.FR);

  /** {@code he}. */
  public static final DiscordLocale HE =
      new DiscordLocale("he", Known.HE);

  /** {@code hi}. */
  public static final DiscordLocale HI =
      new DiscordLocale("hi", Known.HI);

  /** {@code hr}. */
  public static final DiscordLocale HR =
      new DiscordLocale("hr", Known.HR);

  /** {@code hu}. */
  public static final DiscordLocale HU =
      new DiscordLocale("hu", Known.HU);

  /** {@code id}. */
  public static final DiscordLocale ID =
      new DiscordLocale("id", Known.ID);

  /** {@code it}. */
  public static final DiscordLocale IT =
      new DiscordLocale("it", Known.IT);

  /** {@code ja}. */
  public static final DiscordLocale JA =
      new DiscordLocale("ja", Known.JA);

  /** {@code ko}. */
  public static final DiscordLocale KO =
      new DiscordLocale("ko", Known.KO);

  /** {@code lt}. */
  public static final DiscordLocale LT =
      new DiscordLocale("lt", Known.LT);

  /** {@code nl}. */
  public static final DiscordLocale NL =
      new DiscordLocale("nl", Known.NL);

  /** {@code no}. */
  public static final DiscordLocale NO =
      new DiscordLocale("no", Known.NO);

  /** {@code pl}. */
  public static final DiscordLocale PL =
      new DiscordLocale("pl", Known.PL);

  /** {@code pt-BR}. */
  public static final DiscordLocale PT_BR =
      new DiscordLocale("pt-BR", Known.PT_BR);

  /** {@code ro}. */
  public static final DiscordLocale RO =
      new DiscordLocale("ro", Known.RO);

  /** {@code ru}. */
  public static final DiscordLocale RU =
      new DiscordLocale("ru", Known.RU);

  /** {@code sv-SE}. */
  public static final DiscordLocale SV_SE =
      new DiscordLocale("sv-SE", Known.SV_SE);

  /** {@code th}. */
  public static final DiscordLocale TH =
      new DiscordLocale("th", Known.TH);

  /** {@code tr}. */
  public static final DiscordLocale TR =
      new DiscordLocale("tr", Known.TR);

  /** {@code uk}. */
  public static final DiscordLocale UK =
      new DiscordLocale("uk", Known.UK);

  /** {@code vi}. */
  public static final DiscordLocale VI =
      new DiscordLocale("vi", Known.VI);

  /** {@code zh-CN}. */
  public static final DiscordLocale ZH_CN =
      new DiscordLocale("zh-CN", Known.ZH_CN);

  /** {@code zh-TW}. */
  public static final DiscordLocale ZH_TW =
      new DiscordLocale("zh-TW", Known.ZH_TW);

  static final Codec<DiscordLocale> CODEC =
      new ChoiceCodec.Textual<>(DiscordLocale::of, DiscordLocale::value);

  private final String value;
  private final Known known;

  private DiscordLocale(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static DiscordLocale of(String value) {
    return switch (value) {
      case "ar" -> AR;
      case "bg" -> BG;
      case "cs" -> CS;
      case "da" -> DA;
      case "de" -> DE;
      case "el" -> EL;
      case "en-GB" -> EN_GB;
      case "en-US" -> EN_US;
      case "es-419" -> ES_419;
      case "es-ES" -> ES_ES;
      case "fi" -> FI;
      case "fr" -> FR;
      case "he" -> HE;
      case "hi" -> HI;
      case "hr" -> HR;
      case "hu" -> HU;
      case "id" -> ID;
      case "it" -> IT;
      case "ja" -> JA;
      case "ko" -> KO;
      case "lt" -> LT;
      case "nl" -> NL;
      case "no" -> NO;
      case "pl" -> PL;
      case "pt-BR" -> PT_BR;
      case "ro" -> RO;
      case "ru" -> RU;
      case "sv-SE" -> SV_SE;
      case "th" -> TH;
      case "tr" -> TR;
      case "uk" -> UK;
      case "vi" -> VI;
      case "zh-CN" -> ZH_CN;
      case "zh-TW" -> ZH_TW;
      default -> new DiscordLocale(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<DiscordLocale> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DiscordLocale that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What DiscordLocale knows by name. */
  public enum Known {
    /** {@code ar}. */
    AR,
    /** {@code bg}. */
    BG,
    /** {@code cs}. */
    CS,
    /** {@code da}. */
    DA,
    /** {@code de}. */
    DE,
    /** {@code el}. */
    EL,
    /** {@code en-GB}. */
    EN_GB,
    /** {@code en-US}. */
    EN_US,
    /** {@code es-419}. */
    ES_419,
    /** {@code es-ES}. */
    ES_ES,
    /** {@code fi}. */
    FI,
    /** {@code fr}. */
    FR,
    /** {@code he}. */
    HE,
    /** {@code hi}. */
    HI,
    /** {@code hr}. */
    HR,
    /** {@code hu}. */
    HU,
    /** {@code id}. */
    ID,
    /** {@code it}. */
    IT,
    /** {@code ja}. */
    JA,
    /** {@code ko}. */
    KO,
    /** {@code lt}. */
    LT,
    /** {@code nl}. */
    NL,
    /** {@code no}. */
    NO,
    /** {@code pl}. */
    PL,
    /** {@code pt-BR}. */
    PT_BR,
    /** {@code ro}. */
    RO,
    /** {@code ru}. */
    RU,
    /** {@code sv-SE}. */
    SV_SE,
    /** {@code th}. */
    TH,
    /** {@code tr}. */
    TR,
    /** {@code uk}. */
    UK,
    /** {@code vi}. */
    VI,
    /** {@code zh-CN}. */
    ZH_CN,
    /** {@code zh-TW}. */
    ZH_TW,
    /** Any other value. */
    UNKNOWN
  }
}
