package org.kentering.stakeholder;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All changes of files; they are only ever added to. */
interface FileChanges extends Repository<FileChange, UUID> {

    FileChange save(FileChange change);

    @Query("select c from FileChange c where c.stakeholder.value = :stakeholder order by c.changedAt desc, c.what, c.id")
    List<FileChange> of(UUID stakeholder);
}
