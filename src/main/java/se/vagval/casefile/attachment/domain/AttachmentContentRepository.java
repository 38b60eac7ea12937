package se.vagval.casefile.attachment.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of the attachments, apart from everything that is listed. */
@Repository
class AttachmentContentRepository {

    private final JdbcClient jdbc;

    AttachmentContentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID attachment, byte[] content) {
        jdbc.sql("insert into attachment_content (attachment, content) values (:attachment, :content)")
                .param("attachment", attachment)
                .param("content", content)
                .update();
    }

    byte[] of(UUID attachment) {
        return jdbc.sql("select content from attachment_content where attachment = :attachment")
                .param("attachment", attachment)
                .query(byte[].class)
                .single();
    }
}
