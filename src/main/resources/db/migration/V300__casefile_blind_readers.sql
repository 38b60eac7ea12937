-- Blind läsare: whoever is to judge a case anew sees nothing of what others have judged of it, until both have judged.
create table blind_reader (
    case_file uuid         not null references case_file (id),
    person    varchar(100) not null references account (id),
    primary key (case_file, person)
);
create index blind_reader_of_person on blind_reader (person);
