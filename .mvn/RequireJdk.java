/**
 * Ends the build with one sentence if the newest JDK that was found is too old to compile Ovend.
 */
final class RequireJdk {

  private RequireJdk() {}

  public static void main(String[] arguments) {
    int required = Integer.parseInt(arguments[0]);
    if (Runtime.version().feature() < required) {
      System.err.println(
          "Ovend is compiled by a JDK "
              + required
              + " and the newest one found on this machine is "
              + Runtime.version()
              + " ("
              + System.getProperty("java.home")
              + "): install a JDK "
              + required
              + " or newer where JDKs are usually found, or name it in ~/.m2/toolchains.xml.");
      System.exit(1);
    }
  }
}
