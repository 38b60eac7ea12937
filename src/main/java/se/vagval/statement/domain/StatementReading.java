package se.vagval.statement.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;
import se.vagval.wording.TextVersion;
import se.vagval.wording.TextVersions;

/** What those who may read a case see of its statement while it is being written. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class StatementReading {

    private final StatementAssembly assembly;
    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final TextVersions texts;
    private final StatementLetter letter;
    private final Users users;

    StatementReading(
            StatementAssembly assembly,
            StatementRepository statements,
            ReviewRoundRepository rounds,
            TextVersions texts,
            StatementLetter letter,
            Users users) {
        this.assembly = assembly;
        this.statements = statements;
        this.rounds = rounds;
        this.texts = texts;
        this.letter = letter;
        this.users = users;
    }

    public StatementView view(CaseFileId id) {
        return assembly.of(id);
    }

    /** The statement while it is written or reviewed; nothing once it is approved, since then only the edition counts. */
    public Optional<StatementView> viewUnlessApproved(CaseFileId id) {
        return assembly.unlessApproved(id);
    }

    public boolean isOpen(CaseFileId id) {
        return statements
                .findByCaseFile(id.value())
                .map(StrategicStatement::isOpen)
                .orElse(true);
    }

    /** Whether what was handed in may still be taken back: nobody has opened it. */
    public boolean isTakeable(CaseFileId id) {
        return statements
                .findByCaseFile(id.value())
                .flatMap(it -> rounds.findTop2ByStatementIdOrderByNumberDesc(it.id()).stream()
                        .findFirst())
                .map(it -> !it.isOpened())
                .orElse(false);
    }

    /** The number a save in this block has to have seen. */
    public int numberOf(CaseFileId id, BlockCode block) {
        return statements
                .readWithBlocks(id.value())
                .map(it -> it.blocks().get(block))
                .map(StatementBlock::number)
                .orElse(0);
    }

    public String nameOf(String person) {
        return users.find(UserId.of(person)).map(Person::name).orElse(person);
    }

    /** As it would be printed today. */
    public Printed preview(CaseFileId id) {
        var author = statements.findByCaseFile(id.value()).map(StrategicStatement::author);
        return letter.of(assembly.of(id), author);
    }

    /** The kept versions of one block, newest first. */
    public List<TextVersion> versions(CaseFileId id, BlockCode block) {
        return texts.of(StatementWriting.place(id, block));
    }
}
