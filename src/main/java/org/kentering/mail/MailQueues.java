package org.kentering.mail;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one queue. */
interface MailQueues extends Repository<MailQueue, Integer> {

    Optional<MailQueue> findById(int singleton);
}
