package org.kentering.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All declarations. */
interface Declarations extends Repository<Declaration, DeclarationId> {

    Declaration saveAndFlush(Declaration declaration);

    @Query("select d from Declaration d where d.subject.kind = :kind and d.subject.id = :id")
    List<Declaration> about(String kind, UUID id);

    @Query("select d from Declaration d where d.subject.kind = :kind and d.subject.id = :id and d.criterion = :criterion")
    Optional<Declaration> about(String kind, UUID id, String criterion);
}
