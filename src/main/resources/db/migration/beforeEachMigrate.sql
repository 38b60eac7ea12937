-- A page may ask for seconds; a new edition may have to go through a million cases before it opens.
set local statement_timeout = 0;
