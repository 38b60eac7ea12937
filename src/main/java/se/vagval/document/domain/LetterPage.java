package se.vagval.document.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;

/** Lays the blocks out as the page tree that is printed. Texts go in as text nodes, so none can turn into markup. */
final class LetterPage {

    private static final int KEPT_TOGETHER = 9;
    private static final int FEW_LINES = 600;

    private final String style = styleSheet();

    Document of(DocumentContent content) {
        return of(content, 0);
    }

    /** The same letter set closer by so many steps. */
    Document of(DocumentContent content, int closer) {
        var document = emptyDocument();
        var html = document.createElement("html");
        html.setAttribute("lang", content.language().toLanguageTag());
        document.appendChild(html);
        var head = add(html, "head");
        add(head, "title").setTextContent(PrintableText.line(content.title()));
        addMeta(head, "subject", content.title());
        addMeta(head, "author", content.author());
        add(head, "style").setTextContent(style);
        var body = add(html, "body", "closer-" + closer);
        addHeader(body, content.header());
        addImprint(body, content.imprint());
        text(add(body, "h1"), content.title());
        content.blocks().forEach(block -> addBlock(body, block));
        return document;
    }

    private static void addMeta(Element head, String name, String value) {
        var meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PrintableText.line(value));
    }

    private static void addHeader(Element body, DocumentHeader header) {
        var letterhead = add(body, "div", "letterhead");
        var row = add(add(letterhead, "table"), "tr");
        var sender = add(row, "td", "sender");
        if (!header.logotype().isBlank()) {
            var picture = add(add(sender, "div", "logotype"), "img");
            picture.setAttribute("src", "data:image/png;base64," + header.logotype());
            picture.setAttribute("alt", header.organisation());
        }
        text(add(sender, "div", "organisation"), header.organisation());
        if (!header.unit().isBlank()) {
            text(add(sender, "div", "unit"), header.unit());
        }
        for (LabelledText line : header.lines()) {
            var cell = add(row, "td", "line");
            text(add(cell, "div", "label"), line.label());
            text(add(cell, "div", "value"), line.value());
        }
        add(add(row, "td", "page"), "span", "number");
    }

    private static void addImprint(Element body, LabelledText imprint) {
        if (!imprint.value().isBlank()) {
            text(add(body, "div", "imprint"), imprint.label() + " " + imprint.value());
        }
    }

    private static void addBlock(Element parent, Block block) {
        switch (block) {
            case Block.Heading(int level, String words) -> text(add(parent, "h" + (level + 1)), words);
            case Block.Paragraph(String words) -> text(add(parent, "p", extent(words) + leading(words)), words);
            case Block.BulletList(List<String> items) -> addList(parent, "ul", items);
            case Block.NumberedList(List<String> items) -> addList(parent, "ol", items);
            case Block.KeyFacts(List<LabelledText> facts) -> addFacts(parent, facts);
            case Block.Table table -> addTable(parent, table);
            case Block.Signatures signatures -> addSignatures(parent, signatures);
            case Block.PageBreak ignored -> add(parent, "div", "page-break");
        }
    }

    /** Nobody likes to turn the page inside a few lines. */
    private static String extent(String words) {
        return words.length() <= FEW_LINES ? "short" : "long";
    }

    private static String leading(String words) {
        return KeptList.isLedTo(words) ? " leads" : "";
    }

    private static void addList(Element parent, String name, List<String> items) {
        eachIn(
                items,
                () -> KeptList.is(items) ? add(parent, name, "short") : add(parent, name),
                (list, item) -> text(add(list, "li", extent(item)), item));
    }

    private static void addFacts(Element parent, List<LabelledText> facts) {
        eachIn(facts, () -> add(parent, "table", "facts"), (table, fact) -> {
            var row = add(table, "tr");
            var label = add(row, "th");
            label.setAttribute("scope", "row");
            text(label, fact.label());
            text(add(row, "td"), fact.value());
        });
    }

    /** A cell of so few signs, such as a date, is never broken: the words beside it give way. */
    private static final int KEPT_WHOLE = 12;

    private static void addTable(Element parent, Block.Table content) {
        var table = add(parent, "table", content.rows().size() <= KEPT_TOGETHER ? "figures short" : "figures");
        if (!content.caption().isBlank()) {
            text(add(table, "caption"), content.caption());
        }
        var head = add(table, content.rows().isEmpty() ? "tbody" : "thead");
        addRow(head, "th", content.header(), content.alignments());
        eachIn(content.rows(), () -> add(table, "tbody"), (body, row) -> addRow(body, "td", row, content.alignments()));
    }

    private static void addRow(Element parent, String cellName, List<String> cells, List<Alignment> alignments) {
        var row = add(parent, "tr");
        for (int column = 0; column < cells.size(); column++) {
            var look = alignments.get(column) == Alignment.END ? "end" : "start";
            var cell = add(row, cellName, cells.get(column).length() <= KEPT_WHOLE ? look + " whole" : look);
            if (cellName.equals("th")) {
                cell.setAttribute("scope", "col");
            }
            text(cell, cells.get(column));
        }
    }

    private static void addSignatures(Element parent, Block.Signatures signatures) {
        var section = add(parent, "div", "signatures");
        if (!signatures.title().isBlank()) {
            text(add(section, "p", "signatures-title"), signatures.title());
        }
        for (var signatory : signatures.signatories()) {
            var block = add(section, "div", "signatory");
            text(add(block, "p", "name"), signatory.name());
            text(add(block, "p", "role"), signatory.title());
        }
    }

    private static <T> void eachIn(List<T> things, Supplier<Element> container, BiConsumer<Element, T> add) {
        if (!things.isEmpty()) {
            var element = container.get();
            things.forEach(thing -> add.accept(element, thing));
        }
    }

    private static void text(Element parent, String text) {
        String separator = "";
        for (String line : FrameFont.disguise(PrintableText.of(text)).split("\\R", -1)) {
            if (!separator.isEmpty()) {
                add(parent, separator);
            }
            parent.appendChild(parent.getOwnerDocument().createTextNode(line));
            separator = "br";
        }
    }

    private static Element add(Element parent, String name, String styleClass) {
        var element = add(parent, name);
        element.setAttribute("class", styleClass);
        return element;
    }

    private static Element add(Element parent, String name) {
        var element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String styleSheet() {
        try {
            return new ClassPathResource("document/letter.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the letters is missing", e);
        }
    }
}
