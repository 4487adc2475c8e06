package gavel;

/** Something of the solution is not of the type that the problem declares; the message is for its author. */
final class Misfit extends Exception {
  Misfit(String sentence) {
    super(sentence, null, false, false);
  }
}
