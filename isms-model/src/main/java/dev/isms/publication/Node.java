package dev.isms.publication;

import dev.isms.provision.Provision;
import dev.isms.text.Worded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 構成要素 — one thing that stands in a document: a division with its heading, a line, a table, or what the source lost. */
public sealed interface Node permits Division, Line, Table, Absent {

    /** The lines of it in reading order. */
    Seq<Line> lines();

    /** It and all that is in it, in reading order. */
    default Seq<Node> walk() {
        return List.of(this);
    }

    /** What its lines are put together from, in reading order. */
    default Seq<Worded> parts() {
        return lines().flatMap(Line::parts);
    }

    default Seq<Provision> provisions() {
        return parts().filter(Provision.class::isInstance).map(Provision.class::cast);
    }

    /** The text as it is printed, a line under another. */
    default String text() {
        return lines().map(Line::text).mkString("\n");
    }
}
