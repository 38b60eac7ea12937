package se.vagval.statement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.SignedIn;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;

/** What others read of statements; of an approved one only what was frozen. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class StatementArchiving implements Statements {

    private final StatementRepository statements;
    private final EditionRepository editions;
    private final StatementPapers papers;
    private final StatementAssembly assembly;
    private final StatementLetter letter;

    StatementArchiving(
            StatementRepository statements,
            EditionRepository editions,
            StatementPapers papers,
            StatementAssembly assembly,
            StatementLetter letter) {
        this.assembly = assembly;
        this.letter = letter;
        this.statements = statements;
        this.editions = editions;
        this.papers = papers;
    }

    @Override
    public Optional<StatementSummary> summaryOf(CaseFileId caseFile) {
        return statements.findByCaseFile(caseFile.value()).map(StatementArchiving::summary);
    }

    @Override
    public List<StatementSummary> summariesOf(Collection<CaseFileId> caseFiles) {
        if (caseFiles.isEmpty()) {
            return List.of();
        }
        return statements
                .findByCaseFileIn(caseFiles.stream().map(CaseFileId::value).toList())
                .stream()
                .map(StatementArchiving::summary)
                .toList();
    }

    @Override
    public DocumentContent trialOf(CaseFileId caseFile) {
        var author = statements.findByCaseFile(caseFile.value()).map(StrategicStatement::author);
        return PrintedStatement.of(letter.of(assembly.of(caseFile), author));
    }

    @Override
    public Optional<ApprovedStatement> approvedOf(CaseFileId caseFile) {
        return editionOf(caseFile).map(it -> approved(it.content(), it.hash()));
    }

    @Override
    public Optional<ApprovedStatement> approvedAs(CaseFileId caseFile, String hash) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash)
                .map(it -> approved(Canonical.edition(it.content()), it.hash()));
    }

    @Override
    @Transactional
    public Optional<IssuedDocument> paperAs(CaseFileId caseFile, String hash, DocumentFormat format) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash).map(it -> papers.of(it, format));
    }

    @Override
    public Set<String> papersToMake(Collection<String> hashes) {
        return papers.toMake(editions.findByHashIn(hashes));
    }

    @Override
    @Transactional
    public Optional<IssuedDocument> recordAs(CaseFileId caseFile, String hash) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash).map(papers::record);
    }

    /** The opinion to a fund's authority, where the case has such a fund. */
    @Transactional
    public Optional<IssuedDocument> opinionAs(CaseFileId caseFile, String hash, DocumentFormat format) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash).flatMap(it -> papers.opinion(it, format));
    }

    /** The sentences of an edition that are no part of its opinion, since they are on the region's own grant. */
    public List<String> leftOutOfOpinion(CaseFileId caseFile, String hash) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash)
                .map(papers::leftOut)
                .orElse(List.of());
    }

    /** The files that an edition has become, each with its own checksum. */
    public List<IssuedDocuments.Issued> papersOf(CaseFileId caseFile, String hash) {
        return editions.findFirstByCaseFileAndHash(caseFile.value(), hash)
                .map(papers::issuedOf)
                .orElse(List.of());
    }

    /** The frozen edition with its fingerprint, and whether the one still follows from the other. */
    public Optional<FrozenEdition> editionOf(CaseFileId caseFile) {
        return editionsOf(caseFile).stream().findFirst();
    }

    /** Every edition there has been, the one in force first; the others have been replaced. */
    public List<FrozenEdition> editionsOf(CaseFileId caseFile) {
        var all = editions.findByCaseFileOrderByNumberDesc(caseFile.value());
        return all.stream().map(it -> frozen(it, it != all.getFirst())).toList();
    }

    private static FrozenEdition frozen(Edition it, boolean replaced) {
        return new FrozenEdition(
                Canonical.edition(it.content()), it.number(), it.hash(), it.isIntact(), it.approvedAt(), replaced);
    }

    @Override
    public List<CaseFileId> deviating(Collection<CaseStatus> states, @Nullable UUID after, int limit) {
        var names = states.stream().map(Enum::name).toArray(String[]::new);
        return statements.deviating(names, after, limit).stream()
                .map(CaseFileId::of)
                .toList();
    }

    private static StatementSummary summary(StrategicStatement statement) {
        return new StatementSummary(
                statement.caseFile(),
                statement.status(),
                statement.recommendation(),
                statement.author(),
                statement.submittedAt(),
                statement.approvedBy(),
                statement.approvedAt(),
                statement.isDeviating(),
                statement.judgement().deviation().reason());
    }

    private static ApprovedStatement approved(EditionContent edition, String hash) {
        return new ApprovedStatement(
                edition.registryNumber(),
                edition.date(),
                edition.title(),
                edition.project(),
                edition.heading(),
                edition.judgement().proposal(),
                Objects.requireNonNullElse(edition.suggestion(), ""),
                edition.blocks(),
                edition.signatureHeading(),
                edition.signatories(),
                edition.frameworkVersion(),
                hash,
                new ApprovedStatement.Grounds(
                        edition.judgement().strengths(),
                        edition.judgement().weaknesses(),
                        edition.judgement().risk()));
    }
}
