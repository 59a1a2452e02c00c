package dev.isms.kind;

import dev.isms.evidence.Search;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 照合 — found (「有」), not found in any (「無（全件）」), or not found in the last n (「無（直近5件）」). */
public record SearchKind() implements Kind<Search> {

    private static final Words FOUND = Words.of("有", "found");
    private static final Words NOT_IN_ANY = Words.of("無（全件）", "not in any");
    private static final Pattern NOT_IN_LAST =
            Pattern.compile("(?:無\\(直近(\\d{1,6})件\\)|not in last (\\d{1,6}))", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean accepts(Search value) {
        return value.depth().forAll(n -> n <= 999_999);
    }

    @Override
    public Words expected() {
        return Words.of("`有`、`無（全件）`、`無（直近5件）`のような照合結果", "`found`, `not in any` or such as `not in last 5`");
    }

    @Override
    public Search example() {
        return Search.notInLast(5);
    }

    @Override
    public String write(Search value, Language language) {
        if (value.isFound()) {
            return FOUND.in(language);
        }
        return value.depth()
                .map(n -> Cells.in(language, "無（直近" + n + "件）", "not in last " + n))
                .getOrElse(NOT_IN_ANY.in(language));
    }

    @Override
    public Either<Words, Search> read(String cell) {
        String text = Cells.normalized(cell);
        if (text.equals(FOUND.ja()) || text.equalsIgnoreCase(FOUND.en())) {
            return Either.right(Search.found());
        }
        if (text.equals(Cells.normalized(NOT_IN_ANY.ja())) || text.equalsIgnoreCase(NOT_IN_ANY.en())) {
            return Either.right(Search.notInAny());
        }
        Matcher last = NOT_IN_LAST.matcher(text);
        if (last.matches()) {
            int depth = Integer.parseInt(last.group(1) == null ? last.group(2) : last.group(1));
            return depth > 0 ? Either.right(Search.notInLast(depth)) : Cells.refused(cell, expected());
        }
        return Cells.refused(cell, expected());
    }

    @Override
    public Seq<Words> vocabulary() {
        return List.of(FOUND, NOT_IN_ANY, Words.of("無（直近N件）", "not in last N"));
    }
}
