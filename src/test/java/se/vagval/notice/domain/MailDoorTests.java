package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.vagval.web.Words;

/** Mail goes out when the start names a server; that the portal was prepared to send mail is not enough. */
class MailDoorTests {

    @Test
    void opensWhenAServerIsNamed() {
        assertThat(door("post.region.example", false).isOpen()).isTrue();
    }

    @Test
    void staysClosedWithoutAServerThoughThePortalCouldSend() {
        assertThat(door("", false).isOpen()).isFalse();
        assertThat(door("", true).isLocal())
                .as("Demoläge keeps its mails to itself")
                .isTrue();
    }

    private static MailDoor door(String server, boolean demo) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", new JavaMailSenderImpl());
        return new MailDoor(
                beans.getBeanProvider(JavaMailSender.class),
                server,
                mock(Words.class),
                demo,
                "from",
                "answers",
                "address");
    }
}
