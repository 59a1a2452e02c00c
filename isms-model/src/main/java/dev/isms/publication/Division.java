package dev.isms.publication;

import dev.isms.provision.Place;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 区分 — a chapter, a section, an article: a place with its heading, and what stands under it.
 *
 * @param heading nothing, where the part has no heading of its own
 */
public record Division(Place place, Seq<Line> heading, Seq<Node> children) implements Node {

    /** @throws IllegalArgumentException if a division is not below it, or a provision not in it */
    public Division {
        Objects.requireNonNull(place, "place of a division");
        Objects.requireNonNull(heading, "heading of a division")
                .forEach(line -> Objects.requireNonNull(line, "heading of a division"));
        Objects.requireNonNull(children, "children of a division")
                .forEach(child -> Objects.requireNonNull(child, "child of a division"));
        children.filter(Division.class::isInstance).map(Division.class::cast).forEach(child -> {
            if (!place.holds(child.place) || place.equals(child.place)) {
                throw new IllegalArgumentException("division " + Visible.quote(child.place.id()) + " in division "
                        + Visible.quote(place.id()) + ": expected one below it");
            }
        });
        children.flatMap(Node::provisions)
                .appendAll(heading.flatMap(Node::provisions))
                .forEach(provision -> {
                    if (!place.holds(provision.place())) {
                        throw new IllegalArgumentException("provision " + Visible.quote(provision.id())
                                + " in division " + Visible.quote(place.id()) + ": expected one that stands there");
                    }
                });
    }

    /** Under the place's own title, behind its own mark where it has one. */
    public static Division of(Place place, Node... children) {
        return marked(
                place, Objects.requireNonNull(place, "place of a division").mark(), children);
    }

    /** Under the place's own title, behind the mark that the source prints. */
    public static Division marked(Place place, String mark, Node... children) {
        Objects.requireNonNull(mark, "mark of a division");
        Seq<Line> heading = Objects.requireNonNull(place, "place of a division")
                .title()
                .map(title -> Line.of(mark.isEmpty() ? "{}" : mark + " {}", new Passage(title)))
                .toList();
        return new Division(place, heading, children(children));
    }

    /** Under a heading that is itself a provision. */
    public static Division headed(Place place, Line heading, Node... children) {
        return new Division(place, List.of(heading), children(children));
    }

    /** Without a heading. */
    public static Division plain(Place place, Node... children) {
        return new Division(place, List.empty(), children(children));
    }

    private static Seq<Node> children(Node... children) {
        return List.of(Objects.requireNonNull(children, "children of a division"));
    }

    /** With more under it. */
    public Division and(Seq<Node> more) {
        return new Division(place, heading, children.appendAll(Objects.requireNonNull(more, "children of a division")));
    }

    @Override
    public Seq<Line> lines() {
        return heading.appendAll(children.flatMap(Node::lines));
    }

    @Override
    public Seq<Node> walk() {
        return children.flatMap(Node::walk).prepend(this);
    }
}
