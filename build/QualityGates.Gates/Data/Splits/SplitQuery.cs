using System.Text;

namespace QualityGates.Gates.Data.Splits;

/// <summary>A database a split can be asked of.</summary>
internal sealed class SqlDialect
{
    private SqlDialect(string name, char quote, string text, string now, string user)
    {
        Name = name;
        Quote = quote;
        Text = text;
        Now = now;
        User = user;
    }

    public string Name { get; }

    /// <summary>Around names.</summary>
    public char Quote { get; }

    /// <summary>The type of text of any length.</summary>
    public string Text { get; }

    public string Now { get; }

    public string User { get; }

    public static IReadOnlyList<SqlDialect> All { get; } =
    [
        new("spark", '`', "STRING", "CURRENT_TIMESTAMP()", "CURRENT_USER()"),
        new("duckdb", '"', "VARCHAR", "CURRENT_TIMESTAMP", "CURRENT_USER"),
        new("postgres", '"', "TEXT", "CURRENT_TIMESTAMP", "CURRENT_USER"),
        new("bigquery", '`', "STRING", "CURRENT_TIMESTAMP()", "SESSION_USER()"),
    ];

    public string Column(string name) => Quote + name.Replace(Quote.ToString(), Quote == '"' ? "\"\"" : Name == "bigquery" ? "\\`" : "``") + Quote;

    /// <summary>Each part of a name in quotes; BigQuery takes them all in one pair.</summary>
    public string Table(string name) => Name == "bigquery" ? "`" + name + "`" : string.Join(".", name.Split('.').Select(Column));
}

/// <summary>
/// The question of a split as a query, for data that is where no file can be read from: one row per question, with the name of the
/// question, what was found, and who asked when. The result, as it comes, is what <see cref="AttestedResult"/> reads.
/// </summary>
internal sealed class SplitQuery
{
    private readonly SplitSettings _split;
    private readonly SqlDialect _dialect;
    private readonly string _name;

    private SplitQuery(SplitSettings split, SqlDialect dialect)
    {
        _split = split;
        _dialect = dialect;
        _name = SplitQuestion.NameOf(split);
    }

    public static string Write(SplitSettings split, SqlDialect dialect) => new SplitQuery(split, dialect).Write();

    private string Write()
    {
        var sql = new StringBuilder();
        sql.Append("-- Split ").Append(Comment(_split.Name)).Append(", question ").Append(_name).Append(", for ").Append(_dialect.Name).Append(".\n");
        sql.Append("-- Keep the result (CSV, JSON or JSON Lines) in the file that \"result\" names in qualitygates.json.\n");
        sql.Append("WITH\n").Append(string.Join(",\n", _split.Parts.Select(part =>
            SplitPart.NameOf(part.Role) + "_rows AS (\n" + string.Join("\n  UNION ALL\n", part.Sources.Select(source => "  SELECT " + Selected() + " FROM " + From(source.Value))) + "\n)")));
        sql.Append('\n').Append(string.Join("\nUNION ALL\n", SplitQuestion.Of(_split).Select(Question))).Append(";\n");
        return sql.ToString();
    }

    // With keys, nothing else leaves the tables but what is asked for.
    private string Selected() => _split.Definition.Keys.Count > 0
        ? string.Join(", ", _split.Definition.Keys.Concat(_split.Definition.Group).Concat(_split.Definition.Time.Length > 0 ? [_split.Definition.Time] : [])
            .Distinct(StringComparer.Ordinal).Select(_dialect.Column))
        : "*";

    private string From(SplitSource source) => source.File is not { } file ? _dialect.Table(source.Table)
        : _dialect.Name switch
        {
            "duckdb" => Literal(file.Shown),
            "spark" => (file.Shown.IndexOf(".json", StringComparison.Ordinal) > 0 ? "json." : "csv.") + _dialect.Column(file.Shown),
            // A file that was loaded has the name of the file.
            _ => _dialect.Table(new string([.. Path.GetFileName(file.Shown).TakeWhile(c => c != '.')])),
        };

    private string Question(SplitQuestion question)
    {
        var part = question.PartName + "_rows";
        var against = question.AgainstName + "_rows";
        var found = question.Kind switch
        {
            SplitQuestionKind.RepeatedRows => "(SELECT COUNT(*) FROM " + part + WhereKnown() + ") - (SELECT COUNT(*) FROM (SELECT DISTINCT "
                + Identity() + " FROM " + part + WhereKnown() + ") AS d)",
            SplitQuestionKind.SharedRows when _split.Definition.Keys.Count > 0 => "(SELECT COUNT(*) FROM " + part + " AS l WHERE EXISTS (SELECT 1 FROM " + against
                + " AS e WHERE " + Equal(_split.Definition.Keys) + "))",
            SplitQuestionKind.SharedRows => "(SELECT COUNT(*) FROM (SELECT " + Identity() + " FROM " + part + " INTERSECT DISTINCT SELECT " + Identity()
                + " FROM " + against + ") AS s)",
            SplitQuestionKind.SharedGroups => "(SELECT COUNT(*) FROM (SELECT DISTINCT " + Columns(_split.Definition.Group) + " FROM " + part
                + ") AS l WHERE EXISTS (SELECT 1 FROM " + against + " AS e WHERE " + Equal(_split.Definition.Group) + "))",
            _ => "(SELECT COUNT(*) FROM " + part + " WHERE " + _dialect.Column(_split.Definition.Time) + " < (SELECT MAX("
                + _dialect.Column(_split.Definition.Time) + ") FROM " + against + "))",
        };
        return "SELECT " + Literal(_name) + " AS query, " + Literal(question.Word) + " AS check_name, " + Literal(question.PartName) + " AS part, "
            + Literal(question.AgainstName) + " AS against,\n  " + found + " AS found,\n  (SELECT COUNT(*) FROM " + part + ") AS total, CAST(" + _dialect.Now
            + " AS " + _dialect.Text + ") AS run_at, CAST(" + _dialect.User + " AS " + _dialect.Text + ") AS run_by";
    }

    private string Identity() => _split.Definition.Keys.Count > 0 ? Columns(_split.Definition.Keys)
        : _split.Definition.Except.Count == 0 ? "*"
        : _dialect.Name switch
        {
            "duckdb" => "* EXCLUDE (" + Columns(_split.Definition.Except) + ")",
            "spark" or "bigquery" => "* EXCEPT (" + Columns(_split.Definition.Except) + ")",
            _ => throw new NotSupportedException("postgres has no way to leave columns out of a comparison. Name those that count with \"keys\"."),
        };

    private string Columns(IReadOnlyList<string> names) => string.Join(", ", names.Select(_dialect.Column));

    // Rows whose keys are all unknown are equal to nothing, here as in files.
    private string WhereKnown() => _split.Definition.Keys.Count == 0 ? ""
        : " WHERE " + string.Join(" OR ", _split.Definition.Keys.Select(key => _dialect.Column(key) + " IS NOT NULL"));

    private string Equal(IReadOnlyList<string> columns) => columns.Count == 1
        ? "e." + _dialect.Column(columns[0]) + " = l." + _dialect.Column(columns[0])
        : string.Join(" AND ", columns.Select(column => "(e." + _dialect.Column(column) + " = l." + _dialect.Column(column) + " OR (e."
            + _dialect.Column(column) + " IS NULL AND l." + _dialect.Column(column) + " IS NULL))"))
            + " AND (" + string.Join(" OR ", columns.Select(column => "l." + _dialect.Column(column) + " IS NOT NULL")) + ")";

    private static string Literal(string text) => "'" + text.Replace("'", "''") + "'";

    private static string Comment(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
