package dev.isms.kind;

import dev.isms.evidence.Judgement;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 判断 — 「はい（2026-04-10、情報政策課長、点検結果による）」: what was judged, and when, by whom and on what ground. */
public record JudgementKind() implements Kind<Judgement> {

    private static final FlagKind HOLDS = new FlagKind();
    private static final DayKind DAY = new DayKind();
    private static final TextKind TEXT = new TextKind();
    private static final Pattern CELL =
            Pattern.compile("([^（(]+)[（(]([^、，,；;]+)[、，,；;]([^、，,；;]+)[、，,；;](.+)[)）]", Pattern.DOTALL);

    @Override
    public boolean accepts(Judgement value) {
        return DAY.accepts(value.on()) && TEXT.accepts(value.by()) && TEXT.accepts(value.ground());
    }

    @Override
    public Words expected() {
        return Words.of(
                "`はい（2026-04-10、情報政策課長、点検結果による）`のような判断（結果、日付、判断者、根拠）",
                "a judgement such as `yes (2026-04-10; section chief; result of the check)`: what, when, by whom, on what ground");
    }

    @Override
    public Judgement example() {
        return new Judgement(true, DAY.example(), "情報政策課長", "点検結果による");
    }

    @Override
    public String write(Judgement value, Language language) {
        String holds = HOLDS.write(value.holds(), language);
        String day = DAY.write(value.on(), language);
        String by = TEXT.write(value.by(), language);
        String ground = TEXT.write(value.ground(), language);
        return Cells.in(
                language,
                holds + "（" + day + "、" + by + "、" + ground + "）",
                holds + " (" + day + "; " + by + "; " + ground + ")");
    }

    @Override
    public Either<Words, Judgement> read(String cell) {
        Matcher parts = CELL.matcher(Objects.requireNonNull(cell, "cell").strip());
        if (!parts.matches()) {
            return Cells.refused(cell, expected());
        }
        return HOLDS.read(parts.group(1))
                .flatMap(holds -> DAY.read(parts.group(2))
                        .flatMap(on -> TEXT.read(parts.group(3))
                                .flatMap(by ->
                                        TEXT.read(parts.group(4)).map(ground -> new Judgement(holds, on, by, ground)))))
                .mapLeft(wrong -> Cells.wrong(cell, expected()));
    }

    @Override
    public Seq<Words> vocabulary() {
        return HOLDS.vocabulary();
    }
}
