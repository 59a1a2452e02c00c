package dev.isms.catalogue;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 言及 — which of the names a text holds. Where two begin at one place the longer is meant, and nothing inside it: 電子情報資産
 * does not mention 電子情報.
 */
final class Mentions<T> {

    private final Seq<Tuple2<String, T>> names;

    private Mentions(Seq<Tuple2<String, T>> names) {
        this.names = names.sortBy(name -> -name._1.length());
    }

    static <T> Mentions<T> of(Seq<Tuple2<String, T>> names) {
        return new Mentions<>(names);
    }

    /** What the text names, each once, in the order of first mention. */
    Seq<T> in(String text) {
        Seq<T> found = List.empty();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            Seq<Tuple2<String, T>> here = names.filter(name -> text.startsWith(name._1, from));
            found = found.appendAll(here.headOption()
                    .map(longest ->
                            here.filter(name -> name._1.equals(longest._1)).map(Tuple2::_2))
                    .getOrElse(List.empty()));
            at += here.headOption().map(longest -> longest._1.length()).getOrElse(1);
        }
        return found.distinct();
    }
}
