package dev.isms.information;

import dev.isms.text.Visible;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 情報資産 — information that a city manages, with every classification it ever had. It is the information, not the system
 * or the cabinet that holds it. Ⅳ.
 *
 * <p>A file that one member of staff made for personal use (個人利用ファイル) is no electronic information by definition
 * (規程第2条第1項第3号), so there is no such asset on an electronic medium. Of paper for personal use the text says nothing;
 * it may be recorded.
 *
 * @param history the classifications in the order they were made, no day before the one before it; a re-classification adds
 *     one and takes none away, and may be under another scheme
 */
public record InformationAsset(
        String name, Medium medium, Origin origin, boolean isForPersonalUse, Seq<Classified> history) {

    /**
     * @throws IllegalArgumentException if the name is blank or hides something, if it is a personal-use file on an
     *     electronic medium, or if the days of the history go back
     */
    public InformationAsset {
        Visible.requireText("name of an information asset", name);
        Objects.requireNonNull(medium, "medium of an information asset");
        Objects.requireNonNull(origin, "origin of an information asset");
        history = Vector.ofAll(Objects.requireNonNull(history, "history of an information asset"));
        history.forEach(entry -> Objects.requireNonNull(entry, "entry of a history"));
        if (isForPersonalUse && medium.isElectronic()) {
            throw new IllegalArgumentException("personal-use file " + Visible.quote(name) + " as "
                    + medium.words().ja() + ": expected information of the city's work, since electronic information"
                    + " excludes files for personal use by definition");
        }
        requireOrder(name, history);
    }

    /** Information of the city's work, not classified yet. */
    public static InformationAsset of(String name, Medium medium, Origin origin) {
        return new InformationAsset(name, medium, origin, false, Vector.empty());
    }

    /**
     * What one member of staff made to sort material and the like.
     *
     * @throws IllegalArgumentException if the medium is electronic
     */
    public static InformationAsset ofPersonalUse(String name, Medium medium, Origin origin) {
        return new InformationAsset(name, medium, origin, true, Vector.empty());
    }

    /**
     * 管理責任 — the section or agency whose head answers for it: the one that created it, or received it from outside.
     *
     * <p>The text isn't of one mind: Ⅳ-1 makes the head of each section or agency (各課・機関の長) responsible, Ⅳ-3 has each
     * section (各課) classify, and 規程第5条 the section manager (課長). That の長 in Ⅳ-1 also governs who created it is a
     * reading. Which role the head of this one has is the city's to say.
     */
    public String responsible() {
        return origin.unit();
    }

    /**
     * With one classification more.
     *
     * @throws IllegalArgumentException if the day is before the last one's (the same day is lawful), or by whom or why is
     *     blank
     */
    public InformationAsset classified(Classification classification, LocalDate on, String by, String reason) {
        return new InformationAsset(
                name, medium, origin, isForPersonalUse, history.append(new Classified(classification, on, by, reason)));
    }

    /** What it was classified as on that day: the last on or before it, of equal days the one made last. */
    public Option<Classification> classificationAsOf(LocalDate day) {
        Objects.requireNonNull(day, "as of");
        return history.findLast(entry -> !entry.on().isAfter(day)).map(Classified::classification);
    }

    private static void requireOrder(String name, Seq<Classified> history) {
        history.zip(history.drop(1))
                .find(pair -> pair._2.on().isBefore(pair._1.on()))
                .forEach(pair -> {
                    throw new IllegalArgumentException("classification of " + Visible.quote(name) + " on "
                            + Visible.quote(pair._2.on()) + ": expected no day before " + Visible.quote(pair._1.on())
                            + ", the last one's");
                });
    }
}
