"""The only room that speaks SQL: SQLAlchemy Core, SQLite and PostgreSQL from one code base."""
