package se.vagval.notice.domain;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.vagval.casefile.PostedLetters.Parcel;
import se.vagval.web.Words;

/**
 * Brevlåda. Hands mails to the mail server of {@code spring.mail.host}. Without one nothing is sent, but in Demoläge,
 * where whatever would have gone is kept in the portal to be read. A notice says that something waits and where, never what;
 * a letter of a case says all that the letter does, and is answered to the region's own mailbox.
 */
@Component
class MailDoor {

    private final @Nullable JavaMailSender sender;
    private final Words words;
    private final boolean demo;
    private final String from;
    private final String answers;
    private final String address;

    MailDoor(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String server,
            Words words,
            @Value("${vagval.demo.enabled:false}") boolean demo,
            @Value("${vagval.notice.from}") String from,
            @Value("${vagval.notice.answers:${vagval.notice.from}}") String answers,
            @Value("${vagval.notice.address}") String address) {
        // A portal prepared ahead of its start can send mail, but only the start knows whether there is a server.
        this.sender = server.isBlank() ? null : sender.getIfAvailable();
        this.words = words;
        this.demo = demo;
        this.from = from;
        this.answers = answers;
        this.address = address;
    }

    boolean isOpen() {
        return sender != null || demo;
    }

    boolean isLocal() {
        return sender == null && demo;
    }

    String subject() {
        return words.message("notice.mail.subject");
    }

    String text(OutgoingMail mail) {
        if (mail.letter() != null) {
            return words.message("notice.mail.letter." + mail.letter().kind());
        }
        return words.message("notice.mail.text", mail.waiting(), address + "/aviseringar");
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(OutgoingMail mail) {
        if (sender != null) {
            var message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(mail.address());
            message.setSubject(subject());
            message.setText(text(mail));
            sender.send(message);
        }
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(OutgoingMail mail, Parcel parcel) {
        if (sender == null) {
            return;
        }
        var message = sender.createMimeMessage();
        try {
            var letter = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            letter.setFrom(from);
            letter.setReplyTo(answers);
            letter.setTo(mail.address());
            letter.setSubject(parcel.subject());
            letter.setText(parcel.text());
            letter.addAttachment(parcel.fileName(), new ByteArrayResource(parcel.file()), parcel.mediaType());
        } catch (MessagingException malformed) {
            throw new MailParseException(malformed);
        }
        sender.send(message);
    }
}
