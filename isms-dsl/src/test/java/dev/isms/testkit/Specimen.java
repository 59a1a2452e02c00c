package dev.isms.testkit;

import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.LastDone;
import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Searched;
import dev.isms.fact.Span;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * 見本 — a subject with every kind of fact, part and list, derived facts, and facts that throw when they are read: whatever was
 * recorded, by key, and the keys that are broken.
 */
record Specimen(Map<String, Object> recorded, Set<String> broken) {

    static final Specimen BLANK = new Specimen(TreeMap.empty(), LinkedHashSet.empty());

    static final ChoiceKind<Color> COLOR = ChoiceKind.of(Color.class);
    static final ChoiceKind<Level> LEVEL = ChoiceKind.ofOrdered(Level.class);

    static final Flag<Specimen> KEPT = flag("kept", "保管されている", "be kept");
    static final Flag<Specimen> CHECKED = flag("checked", "検査されている", "be checked");

    static final SubjectType<Specimen> COPY = SubjectType.named("copy", Words.of("写し", "copy"))
            .with(
                    KEPT,
                    CHECKED,
                    Whole.of("pages", words("頁数", "pages"), whole(0, 9), source("pages")),
                    Day.of("made", words("作成日", "day made"), source("made")),
                    LastDone.of("renewed", words("更新日", "last renewal"), source("renewed")))
            .startingFrom(BLANK);

    static final SubjectType<Specimen> PERMIT = SubjectType.named("permit", Words.of("許可証", "permit"))
            .with(
                    Text.of("by", words("許可者", "granter"), source("by")),
                    Day.of("from", words("開始日", "first day"), source("from")),
                    Day.of("until", words("終了日", "last day"), source("until")))
            .startingFrom(BLANK);

    static final SubjectType<Specimen> CORE = SubjectType.named("core", Words.of("中心部", "core"))
            .with(
                    flag("sealed", "封印されている", "be sealed"),
                    Choice.of("paint", words("塗装", "paint"), COLOR, source("paint")),
                    list("layers", "層", "layer", COPY))
            .startingFrom(BLANK);

    static final Text<Specimen> NAME = Text.of("name", words("名称", "name"), source("name"));
    static final Flag<Specimen> READY = flag("ready", "準備できている", "be ready");
    static final Flag<Specimen> OPEN = flag("open", "開いている", "be open");
    static final Whole<Specimen> SIZE = Whole.of("size", words("寸法", "size"), whole(0, 9), source("size"));
    static final Whole<Specimen> WEIGHT = Whole.of("weight", words("重量", "weight"), whole(3, 60), source("weight"));
    static final Choice<Specimen, Color> COLOR_FACT = Choice.of("color", words("色", "color"), COLOR, source("color"));
    static final Choice<Specimen, Color> TRIM = Choice.of("trim", words("縁の色", "trim"), COLOR, source("trim"));
    static final Rank<Specimen, Level> LEVEL_FACT = Rank.of("level", words("段階", "level"), LEVEL, source("level"));
    static final Rank<Specimen, Level> TARGET =
            Rank.of("target", words("目標段階", "target level"), LEVEL, source("target"));
    static final Choices<Specimen, Color> COATS =
            Choices.of("colors", words("塗り", "coats"), new ChoicesKind<>(COLOR, true), source("colors"));
    static final Choices<Specimen, Color> STAINS =
            Choices.of("stains", words("染み", "stains"), new ChoicesKind<>(COLOR, false), source("stains"));
    static final PartOf<Specimen, Specimen> CORE_PART = part("core", "中心部", "core", CORE);
    static final ListOf<Specimen, Specimen> COPIES = list("copies", "写し", "copy", COPY);

    static final SubjectType<Specimen> SPECIMEN = SubjectType.named("specimen", Words.of("見本", "specimen"))
            .identifiedBy(NAME)
            .with(
                    READY,
                    OPEN,
                    Text.of("remark", words("備考", "remark"), source("remark")),
                    COLOR_FACT,
                    TRIM,
                    LEVEL_FACT,
                    TARGET,
                    COATS,
                    STAINS,
                    SIZE,
                    WEIGHT,
                    Day.of("since", words("使用開始日", "first day of use"), source("since")),
                    Day.of("on", words("行為の日", "day of the act"), source("on")),
                    Span.of("interval", words("周期", "interval"), source("interval")),
                    LastDone.of("done", words("実施日", "last done"), source("done")),
                    Searched.of("flaw", words("傷", "flaw"), Clause.of("傷が見つかっている", "have a flaw"), source("flaw")),
                    Judged.of("fit", words("適否", "fitness"), Clause.of("適切である", "be proper"), source("fit")),
                    Flag.of(
                            "heavy",
                            words("重さの評価", "heaviness"),
                            Clause.of("重い方である", "be heavy"),
                            Fact.Source.from(WEIGHT, weight -> weight > 8)),
                    Whole.of(
                            "density",
                            words("密度", "density"),
                            whole(0, 30),
                            Fact.Source.from(WEIGHT, SIZE, (weight, size) -> weight / size)),
                    CORE_PART,
                    part("permit", "許可証", "permit", PERMIT),
                    COPIES)
            .startingFrom(BLANK);

    static final Whole<Specimen> LIMIT = Whole.of("limit", words("限度", "limit"), whole(0, 9), source("limit"));

    static final SubjectType<Specimen> TWIN =
            SubjectType.named("twin", Words.of("双子", "twin")).with(READY, OPEN).startingFrom(BLANK);

    static final PartOf<Specimen, Specimen> ONE_TWIN = part("twin", "片割れ", "twin", TWIN);
    static final ListOf<Specimen, Specimen> TWINS = list("twins", "双子", "sibling", TWIN);

    /** One that says the same of itself and of what is inside it. */
    static final SubjectType<Specimen> NEST = SubjectType.named("nest", Words.of("入れ子", "nest"))
            .with(READY, OPEN, SIZE, LIMIT, ONE_TWIN, TWINS)
            .startingFrom(BLANK);

    enum Color implements Worded {
        RED("赤", "red"),
        BLUE("青", "blue"),
        GREEN("緑", "green");

        private final Words words;

        Color(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    enum Level implements Worded {
        LOW("低", "low"),
        MIDDLE("中", "middle"),
        HIGH("高", "high");

        private final Words words;

        Level(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The specimen, and the specimens inside it, with these keys broken. */
    Specimen breaking(Set<String> keys) {
        return new Specimen(recorded.mapValues(value -> broken(value, keys)), keys);
    }

    private static Object broken(Object value, Set<String> keys) {
        if (value instanceof Specimen specimen) {
            return specimen.breaking(keys);
        } else if (value instanceof Part.Present<?> part) {
            return Part.of(broken(part.value(), keys));
        }
        return value instanceof Seq<?> items ? items.map(item -> broken(item, keys)) : value;
    }

    private Object get(String key, Object otherwise) {
        if (broken.contains(key)) {
            if (key.length() % 2 == 0) {
                throw new IllegalStateException("broken " + key);
            }
            throw new StackOverflowError();
        }
        return recorded.getOrElse(key, otherwise);
    }

    private Specimen with(String key, Option<?> value) {
        Map<String, Object> others = recorded.remove(key);
        return new Specimen(value.isDefined() ? others.put(key, value.get()) : others, broken.remove(key));
    }

    private static Words words(String ja, String en) {
        return Words.of(ja, en);
    }

    private static WholeKind whole(int from, int to) {
        return new WholeKind(from, to, Words.of("個", "units"));
    }

    private static Flag<Specimen> flag(String key, String ja, String en) {
        return Flag.of(key, Words.of(ja.replace("ている", "ているか"), key), Clause.of(ja, en), source(key));
    }

    @SuppressWarnings("unchecked") // only the wither of the same key writes it
    private static <T> Fact.Source<Specimen, T> source(String key) {
        return Fact.Source.of(
                specimen -> (Option<T>) Option.of(specimen.get(key, null)),
                (specimen, value) -> specimen.with(key, value));
    }

    @SuppressWarnings("unchecked") // only the wither of the same key writes it
    private static PartOf<Specimen, Specimen> part(String key, String ja, String en, SubjectType<Specimen> type) {
        return PartOf.of(
                key,
                Words.of(ja, en),
                Clause.of(ja + "がある", "have a " + en),
                type,
                specimen -> (Part<Specimen>) specimen.get(key, Part.missing()),
                (specimen, part) ->
                        specimen.with(key, part instanceof Part.Missing<?> ? Option.none() : Option.of(part)));
    }

    @SuppressWarnings("unchecked") // only the wither of the same key writes it
    private static ListOf<Specimen, Specimen> list(String key, String ja, String en, SubjectType<Specimen> type) {
        return ListOf.of(
                key,
                Words.of(ja, en),
                Clause.of(ja + "がある", "have a " + en + " at all"),
                type,
                specimen -> Option.of((Seq<Specimen>) specimen.get(key, null)),
                (specimen, items) -> specimen.with(key, items));
    }

    /** Some of its attributes' keys, such as those that are to throw. */
    static Arbitrary<Set<String>> keys() {
        return Arbitraries.subsetOf(
                        SPECIMEN.attributes().map(attribute -> attribute.key()).asJava())
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(LinkedHashSet::ofAll);
    }
}
