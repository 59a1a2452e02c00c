package dev.isms.premises;

import dev.isms.evidence.Judgement;
import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.OtherMeans;
import dev.isms.part.Permission;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 区画 — a room that servers are kept in; a secure area (セキュリティ区画) where it is a dedicated facility or a server room. Ⅵ-1-(1)-③. */
@SuppressWarnings("exports")
@PremisesStyle
@Value.Immutable
public interface SecureArea {

    /** 区画名 — what tells it from others. */
    Text<SecureArea> NAME = Text.of("name", Words.of("区画名", "name"), SecureArea::name, SecureArea::withName);

    /** 区画の種類 — what kind of room it is. */
    Choice<SecureArea, AreaKind> KIND = Choice.of(
            "kind",
            Words.of("区画の種類", "kind of area"),
            ChoiceKind.of(AreaKind.class),
            SecureArea::kind,
            SecureArea::withKind);

    /** 情報の重要性 — the highest importance of the electronic information kept in it. */
    Rank<SecureArea, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            SecureArea::importance,
            SecureArea::withImportance);

    /** 区画の表示 — whether a sign tells what it is. */
    Flag<SecureArea> SIGN = Flag.of(
            "sign",
            Words.of("区画の表示", "sign"),
            Clause.of("セキュリティ区画と判断できる表示がある", "have a sign that shows it to be a secure area"),
            SecureArea::sign,
            SecureArea::withSign);

    /** 常時の施錠 — whether it is locked whenever nobody passes. */
    Flag<SecureArea> ALWAYS_LOCKED = Flag.of(
            "always-locked",
            Words.of("常時の施錠", "locking at all times"),
            Clause.of("常に施錠されている", "be locked at all times"),
            SecureArea::alwaysLocked,
            SecureArea::withAlwaysLocked);

    /** 施錠の手段 — what it is locked with. */
    Choices<SecureArea, LockMeans> LOCK_MEANS = Choices.of(
            "lock-means",
            Words.of("施錠の手段", "means of locking"),
            ChoicesKind.of(LockMeans.class),
            SecureArea::lockMeans,
            SecureArea::withLockMeans);

    /** その他の施錠の手段 — what else it is locked with. */
    PartOf<SecureArea, OtherMeans> OTHER_LOCK = PartOf.of(
            "other-lock",
            Words.of("その他の施錠の手段", "other means of locking"),
            Clause.of("その他の手段で施錠されている", "be locked by other means"),
            OtherMeans.OTHER_MEANS,
            SecureArea::otherLock,
            SecureArea::withOtherLock);

    /** 入退室管理 — whether those who enter and leave are managed, by whatever means. */
    Flag<SecureArea> ENTRIES_MANAGED = Flag.of(
            "entries-managed",
            Words.of("入退室管理", "entry/exit management"),
            Clause.of("入退室者の管理が行われている", "have those who enter/leave managed"),
            SecureArea::entriesManaged,
            SecureArea::withEntriesManaged);

    /** 空調設備の設置 — whether it has air conditioning. */
    Flag<SecureArea> AIR_CONDITIONED = Flag.of(
            "air-conditioned",
            Words.of("空調設備の設置", "air conditioning"),
            Clause.of("空調設備が設置されている", "have air conditioning"),
            SecureArea::airConditioned,
            SecureArea::withAirConditioned);

    /** その他の温度管理の手段 — what else keeps its temperature. */
    PartOf<SecureArea, OtherMeans> OTHER_COOLING = PartOf.of(
            "other-cooling",
            Words.of("その他の温度管理の手段", "other means of temperature control"),
            Clause.of("その他の手段で温度が管理されている", "have its temperature controlled by other means"),
            OtherMeans.OTHER_MEANS,
            SecureArea::otherCooling,
            SecureArea::withOtherCooling);

    /** 温度管理の適否 — whether somebody judged its temperature control to be appropriate. */
    Judged<SecureArea> TEMPERATURE = Judged.of(
            "temperature",
            Words.of("温度管理の適否", "fitness of the temperature control"),
            Clause.of("温度管理が適切と判断されている", "have its temperature control judged appropriate"),
            SecureArea::temperature,
            SecureArea::withTemperature);

    /** 区画での直接の納品・出荷 — whether goods are delivered to it or shipped from it directly. */
    Flag<SecureArea> DIRECT_DELIVERY = Flag.of(
            "direct-delivery",
            Words.of("区画での直接の納品・出荷", "direct delivery/shipping inside"),
            Clause.of("区画で直接の納品・出荷が行われている", "have goods delivered/shipped directly inside"),
            SecureArea::directDelivery,
            SecureArea::withDirectDelivery);

    /** 災害対策 — what protects it from disaster. */
    Choices<SecureArea, DisasterMeasure> DISASTER_MEASURES = Choices.of(
            "disaster-measures",
            Words.of("災害対策", "disaster measures"),
            ChoicesKind.of(DisasterMeasure.class),
            SecureArea::disasterMeasures,
            SecureArea::withDisasterMeasures);

    /** その他の災害対策 — what else protects it. */
    PartOf<SecureArea, OtherMeans> OTHER_DISASTER_MEASURE = PartOf.of(
            "other-disaster-measure",
            Words.of("その他の災害対策", "other disaster measure"),
            Clause.of("その他の災害対策が講じられている", "have another disaster measure"),
            OtherMeans.OTHER_MEANS,
            SecureArea::otherDisasterMeasure,
            SecureArea::withOtherDisasterMeasure);

    /** 災害対策の十分性 — whether somebody judged what was done to be what is necessary. */
    Judged<SecureArea> DISASTER_MEASURES_SUFFICE = Judged.of(
            "disaster-measures-suffice",
            Words.of("災害対策の十分性", "sufficiency of the disaster measures"),
            Clause.of("必要な災害対策が講じられていると判断されている", "be judged to have the disaster measures that are necessary"),
            SecureArea::disasterMeasuresSuffice,
            SecureArea::withDisasterMeasuresSuffice);

    /** 点検日 — the day on which it was looked at. */
    Day<SecureArea> CHECKED_ON =
            Day.of("checked-on", Words.of("点検日", "day of the check"), SecureArea::checkedOn, SecureArea::withCheckedOn);

    /** 表示の許可 — a permission of the sign, for a city that names who may grant one; the text names nobody. */
    PartOf<SecureArea, Permission> SIGN_PERMISSION = PartOf.of(
            "sign-permission",
            Words.of("表示の許可", "permission of the sign"),
            Clause.of("表示の許可がある", "have a permission of the sign"),
            Permission.PERMISSION,
            SecureArea::signPermission,
            SecureArea::withSignPermission);

    /** 納品・出荷の許可 — a permission of deliveries, for a city that names who may grant one; the text names nobody. */
    PartOf<SecureArea, Permission> DELIVERY_PERMISSION = PartOf.of(
            "delivery-permission",
            Words.of("納品・出荷の許可", "permission of deliveries"),
            Clause.of("納品・出荷の許可がある", "have a permission of deliveries"),
            Permission.PERMISSION,
            SecureArea::deliveryPermission,
            SecureArea::withDeliveryPermission);

    /** 区画の記述。 */
    SubjectType<SecureArea> SECURE_AREA = SubjectType.named("secure-area", Words.of("区画", "area"))
            .identifiedBy(NAME)
            .with(
                    KIND,
                    IMPORTANCE,
                    SIGN,
                    ALWAYS_LOCKED,
                    LOCK_MEANS,
                    OTHER_LOCK,
                    ENTRIES_MANAGED,
                    AIR_CONDITIONED,
                    OTHER_COOLING,
                    TEMPERATURE,
                    DIRECT_DELIVERY,
                    DISASTER_MEASURES,
                    OTHER_DISASTER_MEASURE,
                    DISASTER_MEASURES_SUFFICE,
                    CHECKED_ON,
                    SIGN_PERMISSION,
                    DELIVERY_PERMISSION)
            .startingFrom(SecureArea.unrecorded());

    /** One of which nothing is recorded. */
    static SecureArea unrecorded() {
        return ImmutableSecureArea.builder()
                .name(Option.none())
                .kind(Option.none())
                .importance(Option.none())
                .sign(Option.none())
                .alwaysLocked(Option.none())
                .lockMeans(Option.none())
                .otherLock(Part.missing())
                .entriesManaged(Option.none())
                .airConditioned(Option.none())
                .otherCooling(Part.missing())
                .temperature(Option.none())
                .directDelivery(Option.none())
                .disasterMeasures(Option.none())
                .otherDisasterMeasure(Part.missing())
                .disasterMeasuresSuffice(Option.none())
                .checkedOn(Option.none())
                .signPermission(Part.missing())
                .deliveryPermission(Part.missing())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static SecureArea named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    Option<String> name();

    SecureArea withName(Option<String> name);

    Option<AreaKind> kind();

    SecureArea withKind(Option<AreaKind> kind);

    Option<Importance> importance();

    SecureArea withImportance(Option<Importance> importance);

    Option<Boolean> sign();

    SecureArea withSign(Option<Boolean> sign);

    Option<Boolean> alwaysLocked();

    SecureArea withAlwaysLocked(Option<Boolean> alwaysLocked);

    Option<Set<LockMeans>> lockMeans();

    SecureArea withLockMeans(Option<Set<LockMeans>> lockMeans);

    Part<OtherMeans> otherLock();

    SecureArea withOtherLock(Part<OtherMeans> otherLock);

    Option<Boolean> entriesManaged();

    SecureArea withEntriesManaged(Option<Boolean> entriesManaged);

    Option<Boolean> airConditioned();

    SecureArea withAirConditioned(Option<Boolean> airConditioned);

    Part<OtherMeans> otherCooling();

    SecureArea withOtherCooling(Part<OtherMeans> otherCooling);

    Option<Judgement> temperature();

    SecureArea withTemperature(Option<Judgement> temperature);

    Option<Boolean> directDelivery();

    SecureArea withDirectDelivery(Option<Boolean> directDelivery);

    Option<Set<DisasterMeasure>> disasterMeasures();

    SecureArea withDisasterMeasures(Option<Set<DisasterMeasure>> disasterMeasures);

    Part<OtherMeans> otherDisasterMeasure();

    SecureArea withOtherDisasterMeasure(Part<OtherMeans> otherDisasterMeasure);

    Option<Judgement> disasterMeasuresSuffice();

    SecureArea withDisasterMeasuresSuffice(Option<Judgement> disasterMeasuresSuffice);

    Option<LocalDate> checkedOn();

    SecureArea withCheckedOn(Option<LocalDate> checkedOn);

    Part<Permission> signPermission();

    SecureArea withSignPermission(Part<Permission> signPermission);

    Part<Permission> deliveryPermission();

    SecureArea withDeliveryPermission(Part<Permission> deliveryPermission);
}
