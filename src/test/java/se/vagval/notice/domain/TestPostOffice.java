package se.vagval.notice.domain;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.casefile.PostedLetters;
import se.vagval.web.Words;

/** A mail server of one test's own, and the portal's sender before it. */
class TestPostOffice {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final MailRepository mails;
    private final List<PostedLetters> letters;
    private final Words words;
    private final PlatformTransactionManager transactions;
    private int port;

    TestPostOffice(
            MailRepository mails, List<PostedLetters> letters, Words words, PlatformTransactionManager transactions) {
        this.mails = mails;
        this.letters = letters;
        this.words = words;
        this.transactions = transactions;
    }

    GreenMail opens() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        port = server.getSmtp().getPort();
        return server;
    }

    GreenMail opensAgain() {
        var server = new GreenMail(ServerSetup.SMTP.port(port));
        server.start();
        return server;
    }

    MailSending sending(Instant now) {
        return sending(now, door());
    }

    MailSending sending(Instant now, MailDoor door) {
        return new MailSending(mails, door, letters, new TransactionTemplate(transactions), Clock.fixed(now, ZONE));
    }

    MailDoor door() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return door(sender, false);
    }

    /** A mail server that takes no address. */
    MailDoor refusing() {
        return door(
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        throw new MailSendException(Map.of(message, new SendFailedException("no such box")));
                    }
                },
                false);
    }

    static List<BodyPart> parts(MimeMessage mail) throws Exception {
        var content = (Multipart) mail.getContent();
        var parts = new ArrayList<BodyPart>();
        for (var at = 0; at < content.getCount(); at++) {
            parts.add(content.getBodyPart(at));
        }
        return parts;
    }

    static String textOf(MimeMessage mail) throws Exception {
        var content = parts(mail).getFirst().getContent();
        return content instanceof Multipart inner
                ? (String) inner.getBodyPart(0).getContent()
                : (String) content;
    }

    MailDoor door(@Nullable JavaMailSender sender, boolean demo) {
        @SuppressWarnings("unchecked")
        ObjectProvider<JavaMailSender> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(sender);
        return new MailDoor(
                provider,
                "127.0.0.1",
                words,
                demo,
                "vagval@region.example",
                "diariet@region.example",
                "https://vagval.region.example");
    }
}
