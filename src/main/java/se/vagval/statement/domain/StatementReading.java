package se.vagval.statement.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Users;
import se.vagval.statement.BlockCode;

/** What those who may read a case see of its statement while it is being written. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class StatementReading {

    private final StatementAssembly assembly;
    private final StatementRepository statements;
    private final KeptVersionRepository versions;
    private final Users users;

    StatementReading(
            StatementAssembly assembly, StatementRepository statements, KeptVersionRepository versions, Users users) {
        this.assembly = assembly;
        this.statements = statements;
        this.versions = versions;
        this.users = users;
    }

    public StatementView view(CaseFileId id) {
        return assembly.of(id);
    }

    /** The kept versions of one block, newest first. */
    public List<VersionView> versions(CaseFileId id, BlockCode block) {
        var kept = statements.findByCaseFile(id.value())
                .map(it -> versions.findTop50ByStatementIdAndPartOrderByNumberDesc(it.id(), block.name()))
                .orElse(List.of());
        var names = users.namesOf(kept.stream().map(KeptVersion::savedBy).collect(Collectors.toSet()));
        return kept.stream()
                .map(it -> new VersionView(it.number(), it.text(), names.get(it.savedBy()), it.savedAt(), it.isDrafted()))
                .toList();
    }
}
