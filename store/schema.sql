-- store/schema.sql - the tables of a case, version 1. docs/CASES.md is their manual.
--
-- This is the first of the steps that make a case (store/schema.c); what comes later is a step of
-- its own, and a case remembers in user_version how many it has seen. Nothing here is ever changed
-- after a release: cases are kept for years.
--
-- Numbers of rows hang on the order in which things came and mean nothing outside of the file;
-- whatever leaves it is ordered by names and digests.

-- Texts that come again and again, each once.
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- Whoever is writing to the case, or was when it was cut off. The lock is on the file itself.
CREATE TABLE writer (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  who TEXT NOT NULL,
  process INTEGER NOT NULL,
  host TEXT NOT NULL,
  since INTEGER NOT NULL            -- seconds since 1970, UTC, as all times
) STRICT;

-- A round of checks.
CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  phase TEXT NOT NULL CHECK (phase IN ('self-check', 'spot-check', 'rectification', 'recheck', 'notice')),
  since INTEGER NOT NULL            -- campaigns follow one another in this order, then by name
) STRICT;

-- A file that was given, by what is in it.
CREATE TABLE samples (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  sha1 TEXT, md5 TEXT, sm3 TEXT,
  size INTEGER NOT NULL
) STRICT;

-- Under which names a campaign was given it.
CREATE TABLE files (
  campaign INTEGER NOT NULL REFERENCES campaigns,
  sample INTEGER NOT NULL REFERENCES samples,
  name TEXT NOT NULL,
  PRIMARY KEY (campaign, sample, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX files_of_sample ON files (sample, name);
CREATE INDEX files_of_name ON files (name);

-- Inputs of which not even a digest could be made.
CREATE TABLE unread (
  campaign INTEGER NOT NULL REFERENCES campaigns,
  name TEXT NOT NULL,
  cause_zh TEXT NOT NULL, cause_en TEXT NOT NULL,
  PRIMARY KEY (campaign, name)
) STRICT, WITHOUT ROWID;

-- What a result depends on beside the sample.
CREATE TABLE engines (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,            -- of pica
  rules TEXT NOT NULL,              -- SHA-256 of "pack version sha256" lines, sorted
  settings TEXT NOT NULL,           -- all else: the date of the law, limits; '' for none
  since INTEGER NOT NULL,           -- of a sample's scans the one of the newest engine counts
  UNIQUE (version, rules, settings)
) STRICT;
CREATE TABLE packs (
  engine INTEGER NOT NULL REFERENCES engines,
  pack TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (engine, pack)
) STRICT, WITHOUT ROWID;

-- One sample seen by one engine.
CREATE TABLE scans (
  id INTEGER PRIMARY KEY,
  sample INTEGER NOT NULL REFERENCES samples,
  engine INTEGER NOT NULL REFERENCES engines,
  status TEXT NOT NULL CHECK (status IN ('done', 'unreadable', 'crashed', 'hung', 'out-of-memory', 'failed')),
  current INTEGER NOT NULL DEFAULT 0, -- 1: of the sample's scans the one that counts (store/current.h)
  cut_short INTEGER NOT NULL,       -- 1: something that could hide a finding was not looked at
  signal INTEGER,                   -- of crashed
  stage TEXT, last_place TEXT,      -- of all that did not end well: where it was, with what
  cause_zh TEXT, cause_en TEXT,     -- of unreadable and failed
  -- Of done, out of the report:
  package TEXT, version_code INTEGER, version_name TEXT, label TEXT,
  label_zh TEXT,                    -- its name for Chinese users, where it has one of its own
  target_sdk INTEGER, installable INTEGER,
  signer TEXT,                      -- SHA-256 of the first signer's certificate
  packer TEXT,
  consent_flow TEXT,                -- declared, partial, none, unknown
  UNIQUE (sample, engine)
) STRICT;
CREATE INDEX scans_of_package ON scans (package);

-- The report without its file name, and the facts it was judged by, deflated.
CREATE TABLE results (
  scan INTEGER PRIMARY KEY REFERENCES scans,
  report BLOB NOT NULL, report_size INTEGER NOT NULL, report_sha256 TEXT NOT NULL,
  facts BLOB, facts_size INTEGER, facts_sha256 TEXT
) STRICT;

-- How it went. The only table whose content differs between two runs over the same files.
CREATE TABLE runs (
  scan INTEGER NOT NULL REFERENCES scans,
  started INTEGER NOT NULL,
  milliseconds INTEGER, peak_bytes INTEGER,
  host TEXT NOT NULL,
  PRIMARY KEY (scan, started, host)
) STRICT, WITHOUT ROWID;

-- --- what reports say, for questions; names are numbers of texts ---------------------------------

CREATE TABLE findings (
  scan INTEGER NOT NULL REFERENCES scans,
  number INTEGER NOT NULL,          -- from 0, in the order of the report
  id TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES texts,
  severity TEXT NOT NULL,
  verdict TEXT NOT NULL,
  title INTEGER NOT NULL REFERENCES texts,
  PRIMARY KEY (scan, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_of_rule ON findings (rule, scan);
CREATE INDEX findings_of_verdict ON findings (verdict, severity, scan);

CREATE TABLE finding_clauses (
  clause INTEGER NOT NULL REFERENCES texts,
  scan INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  PRIMARY KEY (clause, scan, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_clauses_of_scan ON finding_clauses (scan);

-- What a clause was called in the law of the day that it was applied by.
CREATE TABLE clauses (
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  basis TEXT NOT NULL,
  reference TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (id, number, basis, reference, title)
) STRICT, WITHOUT ROWID;

CREATE TABLE collections (
  scan INTEGER NOT NULL REFERENCES scans,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  pi INTEGER NOT NULL REFERENCES texts,
  api INTEGER NOT NULL REFERENCES texts,
  value INTEGER REFERENCES texts,
  kind INTEGER NOT NULL REFERENCES texts,
  owner_kind INTEGER NOT NULL REFERENCES texts,
  owner INTEGER NOT NULL REFERENCES texts,
  consent INTEGER REFERENCES texts,
  class INTEGER REFERENCES texts,
  method INTEGER REFERENCES texts,
  PRIMARY KEY (scan, number)
) STRICT, WITHOUT ROWID;

-- The same counted: who reads what, when. Questions begin here.
CREATE TABLE readings (
  pi INTEGER NOT NULL REFERENCES texts,
  consent INTEGER NOT NULL REFERENCES texts, -- '' when nothing is said of it
  owner INTEGER NOT NULL REFERENCES texts,
  owner_kind INTEGER NOT NULL REFERENCES texts,
  scan INTEGER NOT NULL REFERENCES scans,
  calls INTEGER NOT NULL,
  PRIMARY KEY (pi, consent, owner, owner_kind, scan)
) STRICT, WITHOUT ROWID;
CREATE INDEX readings_of_owner ON readings (owner, scan);
CREATE INDEX readings_of_scan ON readings (scan);

-- SDKs as the catalogue of the day called them.
CREATE TABLE sdk_names (
  sdk INTEGER NOT NULL REFERENCES texts,
  name TEXT NOT NULL,
  vendor TEXT NOT NULL,
  category TEXT NOT NULL,
  PRIMARY KEY (sdk, name, vendor, category)
) STRICT, WITHOUT ROWID;
CREATE TABLE sdks (
  sdk INTEGER NOT NULL REFERENCES texts,
  scan INTEGER NOT NULL REFERENCES scans,
  confidence INTEGER NOT NULL REFERENCES texts,
  PRIMARY KEY (sdk, scan)
) STRICT, WITHOUT ROWID;
CREATE INDEX sdks_of_scan ON sdks (scan);

-- Requests for permissions, starts of SDKs and what they are told.
CREATE TABLE acts (
  scan INTEGER NOT NULL REFERENCES scans,
  kind TEXT NOT NULL CHECK (kind IN ('request', 'start', 'grant')),
  number INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES texts,    -- the SDK; of a request its permissions, blank between
  api INTEGER REFERENCES texts,
  consent INTEGER REFERENCES texts,
  outcome INTEGER REFERENCES texts,          -- of a start the contract, of a grant what it tells
  fabricated INTEGER NOT NULL,
  PRIMARY KEY (scan, kind, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE permissions (
  permission INTEGER NOT NULL REFERENCES texts,
  scan INTEGER NOT NULL REFERENCES scans,
  number INTEGER NOT NULL,
  protection INTEGER NOT NULL REFERENCES texts,
  implied INTEGER NOT NULL,
  use INTEGER NOT NULL REFERENCES texts,
  PRIMARY KEY (permission, scan, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX permissions_of_scan ON permissions (scan);

CREATE TABLE gaps (
  scan INTEGER NOT NULL REFERENCES scans,
  number INTEGER NOT NULL,
  stage INTEGER NOT NULL REFERENCES texts,
  entry INTEGER REFERENCES texts,
  cause INTEGER NOT NULL REFERENCES texts,
  PRIMARY KEY (scan, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX gaps_of_stage ON gaps (stage, scan);

CREATE TABLE remarks (
  scan INTEGER NOT NULL REFERENCES scans,
  number INTEGER NOT NULL,
  id INTEGER NOT NULL REFERENCES texts,
  entry INTEGER REFERENCES texts,
  text INTEGER NOT NULL REFERENCES texts,
  PRIMARY KEY (scan, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX remarks_of_id ON remarks (id, scan);

-- --- what pica cannot know ---------------------------------------------------------------------

-- A line of a list that people gave. It speaks of a sample, else of a file, else of a package, in
-- one campaign or (campaign '') in all. What is not known is ''.
CREATE TABLE listed (
  id INTEGER PRIMARY KEY,
  campaign TEXT NOT NULL,
  sha256 TEXT NOT NULL, file TEXT NOT NULL, package TEXT NOT NULL,
  store TEXT NOT NULL,              -- where the app was taken from
  developer TEXT NOT NULL, category TEXT NOT NULL, case_number TEXT NOT NULL,
  app TEXT NOT NULL,                -- its name there
  UNIQUE (campaign, sha256, file, package, store)
) STRICT;
CREATE INDEX listed_by_sha256 ON listed (sha256) WHERE sha256 <> '';
CREATE INDEX listed_by_file ON listed (file) WHERE file <> '' AND sha256 = '';
CREATE INDEX listed_by_package ON listed (package) WHERE package <> '' AND sha256 = '' AND file = '';
CREATE INDEX listed_by_developer ON listed (developer);
CREATE INDEX listed_by_store ON listed (store);

-- What they speak of: made of the tables above, and again whenever these change.
CREATE TABLE listings (
  campaign INTEGER NOT NULL REFERENCES campaigns,
  sample INTEGER NOT NULL REFERENCES samples,
  listed INTEGER NOT NULL REFERENCES listed,
  PRIMARY KEY (campaign, sample, listed)
) STRICT, WITHOUT ROWID;
CREATE INDEX listings_of_line ON listings (listed);

-- Who did what with the evidence. Lines are added, never changed.
CREATE TABLE custody (
  id INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  sha256 TEXT,                      -- of the sample it is about; NULL: of the case
  text TEXT NOT NULL
) STRICT;
CREATE TRIGGER custody_stays BEFORE UPDATE ON custody
BEGIN SELECT RAISE(ABORT, 'the log of custody is never changed'); END;
CREATE TRIGGER custody_is_kept BEFORE DELETE ON custody
BEGIN SELECT RAISE(ABORT, 'the log of custody is never changed'); END;

-- Case files that were merged into this one, by what they held (pica case digest).
CREATE TABLE sources (
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  scans INTEGER NOT NULL,
  PRIMARY KEY (name, digest)
) STRICT, WITHOUT ROWID;

-- Digests of reports of the same sample and engine that were not the same. The case keeps the one whose
-- digest is the smallest, so that it does not hang on what was merged first.
CREATE TABLE conflicts (
  sample INTEGER NOT NULL REFERENCES samples,
  engine INTEGER NOT NULL REFERENCES engines,
  report_sha256 TEXT NOT NULL,
  PRIMARY KEY (sample, engine, report_sha256)
) STRICT, WITHOUT ROWID;

-- Where files were on this machine, so that they need not be read again to know their digest.
CREATE TABLE known_files (
  path TEXT PRIMARY KEY NOT NULL,
  size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL, device INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- --- views: where questions in SQL begin (docs/CASES.md) ---------------------------------------

-- Of each sample the scan that counts: one that succeeded, by the newest engine.
CREATE VIEW current_scans AS
SELECT id AS scan, sample, engine FROM scans WHERE current = 1;

-- A row for each sample of each campaign, and each line of a list about it.
CREATE VIEW apps AS
SELECT c.name AS campaign, c.phase AS phase, m.sha256 AS sha256, f.name AS file,
  s.status AS status, s.cut_short AS cut_short, s.package AS package,
  ifnull(nullif(l.app, ''), ifnull(s.label_zh, s.label)) AS app,
  s.version_name AS version, s.version_code AS version_code, s.target_sdk AS target_sdk,
  s.signer AS signer, s.packer AS packer, s.consent_flow AS consent_flow,
  l.developer AS developer, l.store AS store, l.category AS category, l.case_number AS case_number,
  f.campaign AS campaign_id, s.sample AS sample_id, s.id AS scan
FROM current_scans cs
JOIN scans s ON s.id = cs.scan
JOIN samples m ON m.id = s.sample
JOIN files f ON f.sample = s.sample AND f.name =
  (SELECT min(g.name) FROM files g WHERE g.campaign = f.campaign AND g.sample = f.sample)
JOIN campaigns c ON c.id = f.campaign
LEFT JOIN listings i ON i.campaign = f.campaign AND i.sample = f.sample
LEFT JOIN listed l ON l.id = i.listed;

CREATE VIEW app_findings AS
SELECT a.*, f.number AS number, f.id AS finding, r.text AS rule, f.severity AS severity,
  f.verdict AS verdict, t.text AS title
FROM findings f JOIN apps a ON a.scan = f.scan
JOIN texts r ON r.id = f.rule JOIN texts t ON t.id = f.title;

CREATE VIEW app_readings AS
SELECT a.*, p.text AS pi, w.text AS consent, k.text AS owner_kind, o.text AS owner, r.calls AS calls
FROM readings r JOIN apps a ON a.scan = r.scan
JOIN texts p ON p.id = r.pi JOIN texts w ON w.id = r.consent
JOIN texts k ON k.id = r.owner_kind JOIN texts o ON o.id = r.owner;

CREATE VIEW app_collections AS
SELECT a.*, x.number AS number, x.id AS id, p.text AS pi, i.text AS api, v.text AS value,
  k.text AS owner_kind, o.text AS owner, w.text AS consent, l.text AS class, m.text AS method
FROM collections x JOIN apps a ON a.scan = x.scan
JOIN texts p ON p.id = x.pi JOIN texts i ON i.id = x.api
LEFT JOIN texts v ON v.id = x.value
JOIN texts k ON k.id = x.owner_kind JOIN texts o ON o.id = x.owner
LEFT JOIN texts w ON w.id = x.consent LEFT JOIN texts l ON l.id = x.class
LEFT JOIN texts m ON m.id = x.method;

CREATE VIEW app_sdks AS
SELECT a.*, n.text AS sdk,
  (SELECT min(name) FROM sdk_names WHERE sdk_names.sdk = d.sdk) AS name, c.text AS confidence
FROM sdks d JOIN apps a ON a.scan = d.scan
JOIN texts n ON n.id = d.sdk JOIN texts c ON c.id = d.confidence;

CREATE VIEW app_permissions AS
SELECT a.*, n.text AS permission, p.text AS protection, x.implied AS implied, u.text AS use
FROM permissions x JOIN apps a ON a.scan = x.scan
JOIN texts n ON n.id = x.permission JOIN texts p ON p.id = x.protection
JOIN texts u ON u.id = x.use;

CREATE VIEW app_gaps AS
SELECT a.*, g.number AS number, t.text AS stage, e.text AS entry, c.text AS cause
FROM gaps g JOIN apps a ON a.scan = g.scan
JOIN texts t ON t.id = g.stage LEFT JOIN texts e ON e.id = g.entry
JOIN texts c ON c.id = g.cause;
