package se.vagval.notice.domain;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import se.vagval.TestPeople;
import se.vagval.casefile.PostedLetters;
import se.vagval.demo.ActingAs;
import se.vagval.web.Words;

/** A test of letters by mail, with a mail server of its own and nothing that waits. */
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
abstract class PostOfficeTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    MailRepository mails;

    @Autowired
    List<PostedLetters> letters;

    @Autowired
    Words words;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Nothing goes but when the test says so. */
    @MockitoBean
    MailSending asleep;

    TestPostOffice office;
    GreenMail server;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from notice_mail").update();
        office = new TestPostOffice(mails, letters, words, transactions);
        server = office.opens();
    }

    @AfterEach
    void stop() {
        server.stop();
    }
}
