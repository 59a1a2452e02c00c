package dev.isms.publication;

import static dev.isms.publication.Leaflet.AIM;
import static dev.isms.publication.Leaflet.ARTICLE_1;
import static dev.isms.publication.Leaflet.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Worded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** 空値の拒否 — a null is refused at every door of a publication, and the error says which it was. */
@DisplayName("公表文のどの入口でも空値は拒否される")
@SuppressWarnings("NullAway")
final class PublicationNullTest {

    @TestFactory
    Stream<DynamicTest> nodes_and_publications() {
        return Stream.of(
                refused("what is absent", () -> new Absent(null)),
                refused("words of a passage", () -> new Passage(null)),
                refused("day", () -> EraDate.inKanji(null)),
                refused("day", () -> EraDate.inLetters(null)),
                refused("template of a line", () -> new Line(null, List.empty())),
                refused("parts of a line", () -> new Line("", null)),
                refused("parts of a line", () -> Line.of("", (Worded[]) null)),
                refused("part of a line", () -> Line.of("{}", (Worded) null)),
                refused("mark of an item", () -> Line.items(null, AIM)),
                refused("parts of a line", () -> Line.items("・", (Worded[]) null)),
                refused("part of a line", () -> Line.items("・", (Worded) null)),
                refused("rows of a table", () -> new Table(null)),
                refused("row of a table", () -> Table.of((Seq<Line>) null)),
                refused("cells of a row", () -> Table.row((Line[]) null)),
                refused("cell of a table", () -> Table.of(Table.row((Line) null))),
                refused("place of a division", () -> Division.of(null)),
                refused("place of a division", () -> Division.plain(null)),
                refused("mark of a division", () -> Division.marked(ARTICLE_1, null)),
                refused("heading of a division", () -> new Division(ARTICLE_1, null, List.empty())),
                refused("heading of a division", () -> Division.headed(ARTICLE_1, null)),
                refused("children of a division", () -> Division.of(ARTICLE_1, (Node[]) null)),
                refused("child of a division", () -> Division.of(ARTICLE_1, (Node) null)),
                refused("children of a division", () -> Division.of(ARTICLE_1).and(null)),
                refused("title of a publication", () -> Publication.of(null)),
                refused("nodes of a publication", () -> Publication.of(TITLE, (Node[]) null)),
                refused("node", () -> Publication.of(TITLE, (Node) null)),
                refused("language", () -> Publication.of(TITLE).annotated(null)));
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
