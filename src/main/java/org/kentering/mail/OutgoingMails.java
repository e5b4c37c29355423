package org.kentering.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All mails on their way, and those that arrived not long ago. */
interface OutgoingMails extends Repository<OutgoingMail, MailId> {

    String DUE = """
            ((m.status in (QUEUED, FAILED) and m.nextAttempt <= :now)
                or (m.status = SENDING and m.claimedUntil < :now))""";

    OutgoingMail save(OutgoingMail mail);

    List<OutgoingMail> saveAll(Iterable<OutgoingMail> mails);

    Optional<OutgoingMail> findById(MailId id);

    @Query("select m.id from OutgoingMail m where " + DUE + " order by m.nextAttempt, m.id")
    List<MailId> due(Instant now, Limit limit);

    /** Takes the mail for one worker. Zero: another one was faster. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update versioned OutgoingMail m
            set m.status = SENDING, m.claimedBy = :worker, m.claimedUntil = :until, m.lastAttempt = :now,
                m.attempts = m.attempts + 1
            where m.id = :id and """ + " " + DUE)
    int claim(MailId id, UUID worker, Instant now, Instant until);

    @Query("select count(m) from OutgoingMail m where m.lastAttempt > :since")
    int attemptsSince(Instant since);

    @Query("select new org.kentering.mail.MailCount(m.status, count(m)) from OutgoingMail m group by m.status")
    List<MailCount> counts();

    @Query("""
            select count(m) from OutgoingMail m
            where m.kind = :kind and m.subjectId = :subject and m.status in (QUEUED, FAILED, SENDING)""")
    int open(String kind, UUID subject);

    @Query("select count(m) from OutgoingMail m where m.kind = :kind and m.subjectId = :subject and m.status = SENT")
    int sent(String kind, UUID subject);

    @Query("""
            select new org.kentering.mail.UndeliverableMail(m.id, m.recipient, m.kind, m.trouble, m.troubleCode,
                m.attempts, m.settledAt)
            from OutgoingMail m where m.status = UNDELIVERABLE order by m.settledAt desc, m.id""")
    List<UndeliverableMail> undeliverable(Pageable page);

    @Modifying
    @Query("delete from OutgoingMail m where m.id = :id and m.status = UNDELIVERABLE")
    int dismiss(MailId id);

    @Modifying
    @Query("delete from OutgoingMail m where m.kind = :kind and m.subjectId = :subject")
    int forget(String kind, UUID subject);

    @Modifying
    @Query("delete from OutgoingMail m where m.status in (SENT, UNDELIVERABLE) and m.settledAt < :before")
    int deleteSettledBefore(Instant before);
}
