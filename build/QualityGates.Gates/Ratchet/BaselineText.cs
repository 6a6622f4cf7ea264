using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Ratchet;

/// <summary>The text of a baseline: one entry a line, sorted, so that two branches that change it merge.</summary>
internal sealed class BaselineText
{
    public const string FileName = "mlqualitygates.baseline";

    private const int MostProblems = 5;
    private const int FieldCount = 5;
    private const string None = "-";

    private static readonly string[] DefaultHeader =
    [
        "# Findings of QualityGates.ML that were here before: they are hidden, new ones are not. mlgates baseline --help",
        "# rule, file, member or subject, hash of the code, how many, and behind # a reason, which stays when the file is updated",
    ];

    private BaselineText(IReadOnlyList<string> header, IReadOnlyList<BaselineEntry> entries, IReadOnlyList<BaselineProblem> problems)
    {
        Header = header;
        Entries = entries;
        Problems = problems;
    }

    public static BaselineText Empty { get; } = new(DefaultHeader, [], []);

    /// <summary>The comment lines above the first empty line.</summary>
    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Lines that cannot be read, the first few. They cover nothing.</summary>
    public IReadOnlyList<BaselineProblem> Problems { get; }

    public static BaselineText Parse(string text)
    {
        var header = new List<string>();
        var entries = new List<BaselineEntry>();
        var problems = new List<BaselineProblem>();
        var comments = new List<string>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim().TrimStart('\uFEFF');
            if (line.Length == 0)
            {
                if (entries.Count == 0)
                {
                    header.AddRange(comments);
                    comments.Clear();
                }
            }
            else if (line[0] == '#')
            {
                comments.Add(line);
            }
            else if (Read(line, [.. comments], i + 1) is { } entry)
            {
                entries.Add(entry);
                comments.Clear();
            }
            else if (problems.Count < MostProblems)
            {
                problems.Add(new BaselineProblem(i + 1, line));
            }
        }

        return new BaselineText(header, entries, problems);
    }

    public BaselineText With(IEnumerable<BaselineEntry> entries) => new(Header, [.. entries], []);

    public string Write()
    {
        var text = new StringBuilder();
        foreach (var line in Header.Count > 0 ? Header : DefaultHeader)
        {
            text.Append(line).Append('\n');
        }

        text.Append('\n');
        foreach (var entry in Entries.OrderBy(entry => entry.Key.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Subject, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Content, StringComparer.Ordinal))
        {
            foreach (var comment in entry.Comments)
            {
                text.Append(comment).Append('\n');
            }

            text.Append(Show(entry)).Append('\n');
        }

        return text.ToString();
    }

    public static string Show(BaselineEntry entry)
    {
        var (id, file, subject, content) = (entry.Key.Id, entry.Key.File, entry.Key.Subject, entry.Key.Content);
        var line = string.Join(" ", new[] { id, Quote(file), Quote(subject), Quote(content), entry.Count.ToString(CultureInfo.InvariantCulture) });
        return entry.Reason.Length == 0 ? line : line + " # " + entry.Reason;
    }

    private static BaselineEntry? Read(string line, IReadOnlyList<string> comments, int number)
    {
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < FieldCount && ReadField(line, ref at) is { } field)
        {
            fields.Add(field);
        }

        var rest = line.Substring(Math.Min(at, line.Length)).Trim();
        return fields.Count == FieldCount
            && (rest.Length == 0 || rest[0] == '#')
            && int.TryParse(fields[4], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            && fields[0].StartsWith("MLQ", StringComparison.Ordinal)
            ? new BaselineEntry(new BaselineKey(fields[0], fields[1], fields[2], fields[3]), count, rest.TrimStart('#').Trim(), comments, number)
            : null;
    }

    // Bare where nothing in it could be misread, else in quotes: names of files may have spaces, quotes and line breaks in them.
    private static string Quote(string field)
    {
        if (field.Length == 0)
        {
            return None;
        }

        if (field != None && field.All(static c => c > ' ' && c is not ('"' or '#' or '\\' or '\u007F') && !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not (>= '\u2028' and <= '\u202E')))
        {
            return field;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in field)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || c is >= '\u2028' and <= '\u202E')
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string? ReadField(string line, ref int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        if (at == line.Length || line[at] == '#')
        {
            return null;
        }

        if (line[at] != '"')
        {
            var start = at;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            var bare = line.Substring(start, at - start);
            return bare == None ? "" : bare;
        }

        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                at++;
                return text.ToString();
            }

            if (line[at] == '\\' && at + 5 < line.Length && line[at + 1] == 'u'
                && int.TryParse(line.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                at += 5;
            }
            else
            {
                text.Append(line[at] == '\\' && at + 1 < line.Length ? line[++at] : line[at]);
            }
        }

        return null;
    }
}
