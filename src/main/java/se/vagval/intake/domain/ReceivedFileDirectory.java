package se.vagval.intake.domain;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedIn;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.ReceivedFiles;

/** Answers what other modules ask about received files. */
@Service
@SignedIn
@Transactional(readOnly = true)
class ReceivedFileDirectory implements ReceivedFiles {

    private final ReceivedFileRepository files;

    ReceivedFileDirectory(ReceivedFileRepository files) {
        this.files = files;
    }

    @Override
    public List<WaitingFile> waiting(int limit) {
        return files.waiting(Limit.of(limit)).stream()
                .map(it -> new WaitingFile(
                        new ReceivedFileId(it.id()), it.name(), it.receivedAt(), "/arenden/import/" + it.id()))
                .toList();
    }
}
