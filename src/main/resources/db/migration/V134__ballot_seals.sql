-- The public half of the key that the answers of a strict wave are sealed with. The other half was made in a browser and
-- is nowhere here. Rows are inserted at the launch; only the moment of opening is added.
create table ballot_seal (
    ballot_id uuid not null,
    public_key text not null,
    opened_at timestamp with time zone,
    constraint pk_ballot_seal primary key (ballot_id),
    constraint fk_ballot_seal_ballot foreign key (ballot_id) references ballot (id)
);
