package dev.isms.sagamihara.physical;

import static dev.isms.conduct.DeviceDisposal.DEVICE_DISPOSAL;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_4_2;

import dev.isms.conduct.Departure;
import dev.isms.conduct.DeviceDisposal;
import dev.isms.conduct.ErasureMeans;
import dev.isms.control.Control;
import dev.isms.part.OtherMeans;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅵ-1-(4) 装置の廃棄等 — a device with data is thrown away or given back. */
public final class DeviceDisposals {

    /** 廃棄又は返却時は、データの完全消去やハードディスク等を物理的に破壊するなど、各システム管理者が責任をもって実施する。 */
    public static final Control<DeviceDisposal> ERASED = about(DEVICE_DISPOSAL)
            .citing(VI_1_4_2)
            .when(DeviceDisposal.DEPARTURE.isOneOf(Departure.DISPOSAL, Departure.RETURN))
            .must(all(
                    any(
                            DeviceDisposal.ERASURE.includesAny(ErasureMeans.ERASURE, ErasureMeans.DESTRUCTION),
                            DeviceDisposal.OTHER_ERASURE.isThereAnd(OtherMeans.NAMED)),
                    DeviceDisposal.BY_ADMINISTRATOR.holds()));

    public static final Seq<Control<?>> ALL = List.of(ERASED);

    private DeviceDisposals() {}
}
