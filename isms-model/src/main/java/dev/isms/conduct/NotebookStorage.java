package dev.isms.conduct;

import dev.isms.fact.Choices;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;

/** ノート型パソコンの保管 — how a notebook is kept. Ⅵ-1-(2)-②. */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface NotebookStorage {

    /** 機器名 — which notebook it is. */
    Text<NotebookStorage> MACHINE =
            Text.of("machine", Words.of("機器名", "machine"), NotebookStorage::machine, NotebookStorage::withMachine);

    /** 保管方法 — how it is kept. */
    Choices<NotebookStorage, StorageMeasure> MEASURES = Choices.of(
            "measures",
            Words.of("保管方法", "ways of keeping"),
            ChoicesKind.of(StorageMeasure.class),
            NotebookStorage::measures,
            NotebookStorage::withMeasures);

    /** その他の施錠保管 — another lockable place that it is kept in (鍵付キャビネット等). */
    PartOf<NotebookStorage, OtherMeans> OTHER_LOCKED = PartOf.of(
            "other-locked",
            Words.of("その他の施錠保管", "other lockable storage"),
            Clause.of("その他の施錠できる場所に保管されている", "be kept in another lockable place"),
            OtherMeans.OTHER_MEANS,
            NotebookStorage::otherLocked,
            NotebookStorage::withOtherLocked);

    /** デスク上のその他の固定具 — something else that it is tethered by on the desk (鍵付チェーンなど). */
    PartOf<NotebookStorage, OtherMeans> OTHER_TETHER = PartOf.of(
            "other-tether",
            Words.of("デスク上のその他の固定具", "other tether on the desk"),
            Clause.of("その他の固定具で保護されデスク上で管理されている", "be managed on the desk with another tether"),
            OtherMeans.OTHER_MEANS,
            NotebookStorage::otherTether,
            NotebookStorage::withOtherTether);

    /** ノート型パソコンの保管の記述。 */
    SubjectType<NotebookStorage> NOTEBOOK_STORAGE = SubjectType.named(
                    "notebook-storage", Words.of("ノート型パソコンの保管", "storage of a notebook"))
            .asAct()
            .identifiedBy(MACHINE)
            .with(MEASURES, OTHER_LOCKED, OTHER_TETHER)
            .startingFrom(NotebookStorage.unrecorded());

    /** One of which nothing is recorded. */
    static NotebookStorage unrecorded() {
        return ImmutableNotebookStorage.builder()
                .machine(Option.none())
                .measures(Option.none())
                .otherLocked(Part.missing())
                .otherTether(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static NotebookStorage named(String name) {
        return unrecorded().withMachine(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> machine();

    NotebookStorage withMachine(Option<String> machine);

    Option<Set<StorageMeasure>> measures();

    NotebookStorage withMeasures(Option<Set<StorageMeasure>> measures);

    Part<OtherMeans> otherLocked();

    NotebookStorage withOtherLocked(Part<OtherMeans> otherLocked);

    Part<OtherMeans> otherTether();

    NotebookStorage withOtherTether(Part<OtherMeans> otherTether);
}
