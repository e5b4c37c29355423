-- What somebody looked at last, so that the next sign-in begins there: the home of which role, in which programme.
create table home_choice (
    account_id uuid not null,
    home varchar(20),
    programme_id uuid,
    constraint pk_home_choice primary key (account_id),
    constraint fk_home_choice_account foreign key (account_id) references account (id),
    constraint fk_home_choice_programme foreign key (programme_id) references programme (id)
);
