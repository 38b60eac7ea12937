package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.web.Swedish;

/** The statement in the region's form: header, title, project, one heading, plain paragraphs and bullets, signatories. */
public final class PrintedStatement {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private PrintedStatement() {}

    public static DocumentContent of(Printed printed) {
        return new DocumentContent(printed.title(), SWEDISH, header(printed), blocks(printed));
    }

    private static DocumentHeader header(Printed printed) {
        String date = Swedish.date(printed.date());
        return new DocumentHeader("", "", new LabelledText("", date), new LabelledText("", printed.registryNumber()));
    }

    private static List<Block> blocks(Printed printed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(printed.projectLine()));
        blocks.add(new Block.Heading(1, printed.heading()));
        printed.blocks().forEach(it -> blocks.addAll(PlainText.blocks(it.text())));
        var signatories = printed.signatories().stream()
                .map(it -> new Block.Signatory(
                        it.title().isBlank() ? it.name() : it.name() + ", " + it.title(), it.insteadOf()))
                .toList();
        blocks.add(new Block.Signatures(printed.signatureHeading(), signatories));
        return blocks;
    }
}
