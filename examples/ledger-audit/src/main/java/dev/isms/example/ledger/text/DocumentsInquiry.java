package dev.isms.example.ledger.text;

import dev.isms.document.DocumentKind;
import dev.isms.text.Width;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** 文書一覧 — the documents that the text lists, and those that it requires elsewhere, each with the provisions that name it. */
@Command(
        name = "documents",
        description = "管理すべき文書と、それに触れる条項を表示します。/ Shows the documents to be managed, and the provisions that name them.")
final class DocumentsInquiry extends Inquiry {

    DocumentsInquiry(Desk desk) {
        super(desk);
    }

    @Override
    Either<Words, Sheet> answer(Sheet sheet) {
        Seq<DocumentKind> documents = catalogue().documents();
        int width =
                documents.map(document -> Width.of(name(document, sheet))).max().getOrElse(0);
        documents.flatMap(DocumentKind::category).distinct().forEach(category -> {
            sheet.heading(sheet.say(category));
            documents
                    .filter(document -> document.category().contains(category))
                    .forEach(document -> write(document, width, sheet));
        });
        Seq<DocumentKind> elsewhere = catalogue()
                .listings()
                .filter(listing -> listing.listedBy().isEmpty())
                .map(listing -> listing.document());
        if (!elsewhere.isEmpty()) {
            sheet.heading(sheet.say("表になく、本文が求める文書", "Required elsewhere and listed nowhere"));
            elsewhere.forEach(document -> write(document, width, sheet));
        }
        return Either.right(sheet);
    }

    private void write(DocumentKind document, int width, Sheet sheet) {
        Seq<String> citations = sheet.citations(catalogue().naming(document));
        sheet.list(
                name(document, sheet),
                width,
                citations.isEmpty() ? List.of(sheet.say("（他の条項は触れない）", "(named by no other provision)")) : citations);
    }

    /** With the other names that the text has for it. */
    private static String name(DocumentKind document, Sheet sheet) {
        return sheet.say(document)
                + (document.otherNames().isEmpty()
                        ? ""
                        : sheet.say("（", " (also ")
                                + document.otherNames()
                                        .map(name -> "「" + name + "」")
                                        .mkString()
                                + sheet.say("とも）", ")"));
    }
}
