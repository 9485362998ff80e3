/**
 * The tables of `.sqlite`. Between `articles` and `facts`, each counts its rows in `id`; `key` is the name that the report gives the
 * row inside its article. Lists are JSON arrays.
 */

/** "HARR": what `file` and SQLite's own `application_id` know these files by. */
const APPLICATION_ID = 0x48415252;

/** Grows when a table, a column or its meaning changes: `PRAGMA user_version`. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, -- the article's position in the input, from 1
    id TEXT NOT NULL, title TEXT, byline TEXT, published TEXT, length INTEGER NOT NULL, hash TEXT NOT NULL
  );
  CREATE TABLE meetings (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (number), key TEXT NOT NULL,
    name TEXT, series TEXT, venue TEXT, city TEXT, country TEXT,
    dates TEXT NOT NULL, -- ISO days
    UNIQUE (article, key)
  );
  CREATE TABLE athletes (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (number), key TEXT NOT NULL,
    name TEXT NOT NULL, nationality TEXT, sex TEXT, age INTEGER, club TEXT,
    UNIQUE (article, key)
  );
  CREATE TABLE races (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (number), key TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('reported', 'background')),
    meeting INTEGER REFERENCES meetings (id),
    event TEXT, metres REAL, sex TEXT, category TEXT, round TEXT, heat INTEGER, wind REAL, date TEXT,
    UNIQUE (article, key)
  );
  CREATE TABLE results (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (number),
    race INTEGER NOT NULL REFERENCES races (id),
    athlete INTEGER REFERENCES athletes (id),
    team TEXT,
    members TEXT NOT NULL, -- the ids of athletes
    nationality TEXT, club TEXT, place INTEGER, status TEXT, wind REAL,
    mark TEXT, value REAL, unit TEXT, -- as printed, and as seconds, metres or points
    records TEXT NOT NULL,
    sub_group TEXT, sub_place INTEGER
  );
  CREATE TABLE facts (
    article INTEGER NOT NULL REFERENCES articles (number),
    table_name TEXT NOT NULL, row_id INTEGER NOT NULL, -- the row that it is told of
    slot TEXT NOT NULL, nth INTEGER NOT NULL, -- the column; of a list the value's position, else 1
    value TEXT NOT NULL, basis TEXT NOT NULL, rule TEXT NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL, -- the first words that say it
    more TEXT, -- further words: [{"start", "end", "text"}]
    PRIMARY KEY (article, table_name, row_id, slot, nth)
  ) WITHOUT ROWID;
`;

/**
 * There before the rows are: to make them afterwards takes a sort of all the rows, which this library does in memory. All
 * but the first three grow at their end.
 */
const INDEXES = `
  CREATE INDEX articles_by_id ON articles (id);
  CREATE INDEX athletes_by_name ON athletes (name);
  CREATE INDEX races_by_event ON races (event);
  CREATE INDEX races_by_meeting ON races (meeting);
  CREATE INDEX results_by_article ON results (article);
  CREATE INDEX results_by_race ON results (race);
  CREATE INDEX results_by_athlete ON results (athlete);
`;

/** What makes an empty file one of these. */
export const SQLITE_TABLES = `
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${VERSION};
  ${TABLES}
  ${INDEXES}
`;
