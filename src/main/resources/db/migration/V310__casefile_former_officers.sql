-- Who has handed a case over; they may leave what they had written as a note to it.
create table former_officer (
    case_file uuid not null references case_file (id),
    officer text not null,
    primary key (case_file, officer)
);
