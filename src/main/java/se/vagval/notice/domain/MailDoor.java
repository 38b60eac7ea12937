package se.vagval.notice.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.vagval.web.Words;

/**
 * Brevlåda. Hands mails to the mail server of {@code spring.mail.host}. Without one nothing is sent, but in Demoläge,
 * where whatever would have gone is kept in the portal to be read. A mail says that something waits and where, never what.
 */
@Component
class MailDoor {

    private final @Nullable JavaMailSender sender;
    private final Words words;
    private final boolean demo;
    private final String from;
    private final String address;

    MailDoor(
            ObjectProvider<JavaMailSender> sender,
            Words words,
            @Value("${vagval.demo.enabled:false}") boolean demo,
            @Value("${vagval.notice.from}") String from,
            @Value("${vagval.notice.address}") String address) {
        this.sender = sender.getIfAvailable();
        this.words = words;
        this.demo = demo;
        this.from = from;
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
}
