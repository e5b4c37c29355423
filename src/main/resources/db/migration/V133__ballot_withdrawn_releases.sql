-- Releases that were taken back because of a fault. Everybody may have kept what they said, so that whatever is released
-- of the same wave afterwards is audited together with it. Rows are inserted and never changed.
create table ballot_withdrawn (
    ballot_id uuid not null,
    place integer not null,
    cells text not null,
    derivable text not null,
    certificate text not null,
    signature varchar(64) not null,
    withdrawn_at timestamp with time zone not null,
    withdrawn_by uuid not null,
    reason varchar(1000) not null,
    constraint pk_ballot_withdrawn primary key (ballot_id, place),
    constraint fk_ballot_withdrawn_ballot foreign key (ballot_id) references ballot (id)
);
