package dev.isms.catalogue;

import dev.isms.provision.Provision;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** 本文の点検結果 — something that a policy's text contradicts or leaves open, computed from its data, with its provisions. */
public record Oddity(Kind kind, Words words, Seq<Provision> provisions) {

    /** 点検項目 — what is looked for. */
    public enum Kind implements Worded {
        DOCUMENT_NOT_LISTED("文書: 求められるが管理すべき文書の表にない", "documents required and not listed"),
        DOCUMENT_NOT_CITED("文書: 表にあるが他の条項が触れない", "documents listed and named by no other provision"),
        DELEGATION_WITHOUT_DOCUMENT("委任: 委任先の文書を名指ししない", "delegations that name no document"),
        ACTIVITY_NAME("責任分担: 活動の名が章と異なる", "activities whose name differs from their section's"),
        ACTIVITY_WITHOUT_SECTION("責任分担: 当たる節のない活動", "activities without a section"),
        SECTION_WITHOUT_ACTIVITY("責任分担: 当たる活動のない節の規定", "sections with demands and without an activity"),
        OPEN_TERM("開かれた語: 数値・基準を市に委ねる", "terms that leave a number to the city"),
        NO_DECIDER("開かれた語: 誰が要否を判断するか定めがない", "terms that name nobody who decides the need"),
        NO_BEARER("名宛人のない規定", "demands without a bearer"),
        NO_APPROVER("原則の例外を認める者がない", "in principle, and nobody named to approve an exception"),
        OBJECTIVE_UNSERVED("目的に資する規定がない", "objectives that no demand serves"),
        NOT_SET_UP("役職・組織: 置く定めがない", "roles and bodies that are set up nowhere"),
        SET_UP_BY_NOBODY("役職・組織: 誰が置くか定めがない", "roles and bodies of which nobody is said to set them up"),
        NO_DUTY_LINE("役職: 責任分担表にあるが、責任及び権限の行がない", "roles in the matrix without a line of responsibilities"),
        FINAL_RESPONSIBILITY("最終責任が複数の者にある", "final responsibility given to more than one"),
        OTHER_HEADING("見出しの名宛人と異なる者への規定", "demands on somebody other than the heading names"),
        DEMAND_UNDER_PURPOSE("「目的」の見出しの下の規定", "demands under the heading of a purpose"),
        UNDEFINED_TERM("定義のない用語", "terms that are used and not defined"),
        UNUSED_TERM("定義されて使われない用語", "terms that are defined and not used"),
        ABSENT("原典の写しに残っていない図", "figures that the source has lost"),
        LABEL_MISSING("表の区分が空欄の行", "rows of a table whose label is blank");

        private final Words words;

        Kind(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    public Oddity {
        Objects.requireNonNull(kind, "kind of an oddity");
        Objects.requireNonNull(words, "words of an oddity");
        Objects.requireNonNull(provisions, "provisions of an oddity")
                .forEach(provision -> Objects.requireNonNull(provision, "provision of an oddity"));
    }

    static Oddity of(Kind kind, Words words, Provision provision) {
        return new Oddity(kind, words, List.of(provision));
    }
}
