using System.Globalization;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data.Splits;

/// <summary>
/// Reads what the query of <c>mlgates data sql</c> gave where the data is. The rows carry the name of the question and who asked when, so a
/// result of another query, of other tables or of last year is not taken for this one. It is attested, not proved: who can write the file
/// can write anything into it.
/// </summary>
internal sealed class AttestedResult
{
    /// <summary>The columns of the query's result.</summary>
    public static readonly IReadOnlyList<string> Columns = ["query", "check_name", "part", "against", "found", "total", "run_at", "run_by"];

    private const long SizeLimit = 1 << 20;

    private readonly ProjectContext _project;
    private readonly SplitSettings _split;
    private readonly RepositoryPath _path;

    private AttestedResult(ProjectContext project, SplitSettings split)
    {
        _project = project;
        _split = split;
        _path = split.Result!.Value;
    }

    public static SplitAnswer Read(ProjectContext project, SplitSettings split) => new AttestedResult(project, split).Read();

    private SplitAnswer Read()
    {
        var file = _project.Files.ReadText(_path.Full, SizeLimit);
        if (file.State == TextFileState.Missing)
        {
            return Failed(DataSettings.Of(_project)!.File, _split.Result!.At, "its result " + _path.Shown + " does not exist");
        }

        if (file.State != TextFileState.Read)
        {
            return Failed(_path.Full, file.At, "its result " + _path.Shown + " " + file.Problem);
        }

        try
        {
            return Judge(RowsOf(file.Text));
        }
        catch (RowFaultException fault)
        {
            return Failed(_path.Full, fault.At, "its result " + _path.Shown + " " + fault.Problem);
        }
    }

    private SplitAnswer Judge(List<(Place At, Dictionary<string, string> Fields)> rows)
    {
        var name = SplitQuestion.NameOf(_split);
        var figures = new List<SplitFigure>();
        foreach (var question in SplitQuestion.Of(_split))
        {
            var row = rows.FirstOrDefault(row => row.Fields["check_name"] == question.Word && row.Fields["part"] == question.PartName
                && row.Fields["against"] == question.AgainstName);
            if (row.Fields is null)
            {
                return Failed(_path.Full, Place.Start, "its result " + _path.Shown + " has no row for " + question.Word + " of " + question.PartName
                    + (question.Against is null ? "" : " against " + question.AgainstName));
            }

            if (row.Fields["query"] != name)
            {
                return Failed(_path.Full, row.At, "its result " + _path.Shown + " is that of the query " + row.Fields["query"]
                    + ", and what the configuration asks now is " + name);
            }

            if (!TryCount(row.Fields["found"], out var found) || !TryCount(row.Fields["total"], out var total))
            {
                return Failed(_path.Full, row.At, "\"found\" and \"total\" must be whole numbers, and they are \"" + row.Fields["found"]
                    + "\" and \"" + row.Fields["total"] + "\"");
            }

            if (total == 0)
            {
                return Failed(_path.Full, row.At, "its result " + _path.Shown + " is of an empty " + question.PartName + " part");
            }

            if (Age(row) is { } problem)
            {
                return Failed(_path.Full, row.At, problem);
            }

            figures.Add(new SplitFigure(question, found, total));
        }

        return new SplitAnswer { Split = _split, Figures = figures };
    }

    private string? Age((Place At, Dictionary<string, string> Fields) row)
    {
        if (row.Fields["run_by"].Trim().Length == 0)
        {
            return "its result " + _path.Shown + " does not say in \"run_by\" who ran the query";
        }

        if (!DateTime.TryParse(row.Fields["run_at"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
        {
            return "its result " + _path.Shown + " does not say in \"run_at\" when the query ran: \"" + row.Fields["run_at"] + "\" is no time";
        }

        if (_split.MaxResultDays is not { } days)
        {
            return null;
        }

        var age = (_project.Clock.Today - time.Date).TotalDays;
        return age > days
            ? "its result " + _path.Shown + " is " + age.ToString("0", CultureInfo.InvariantCulture) + " days old, more than the "
                + days.ToString(CultureInfo.InvariantCulture) + " of \"maxResultDays\""
            : null;
    }

    private static bool TryCount(string text, out long count) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private SplitAnswer Failed(string file, Place at, string problem) => new()
    {
        Split = _split,
        Problem = new SplitProblem(file, at, "The split \"" + _split.Name + "\" was not compared: " + problem
            + ". Run the query of mlgates data sql where the data is and keep its result in " + _path.Shown + "."),
    };

    private List<(Place At, Dictionary<string, string> Fields)> RowsOf(string text)
    {
        if (RowFormat.Of(_path.Full) is { } format)
        {
            // Through the same readers as data: exports have quotes and byte-order marks too.
            using var reader = RowReader.Open(_path.Full, _project.Files.Stamp(_path.Full), format);
            reader.Select(Columns);
            var rows = new List<(Place, Dictionary<string, string>)>();
            while (reader.Read())
            {
                rows.Add((LineBuffer.PlaceOf(reader.Line), Columns.Select((name, i) => (name, reader.Field(i).Text))
                    .ToDictionary(field => field.name, field => field.Text, StringComparer.Ordinal)));
            }

            return rows;
        }

        var root = JsonReader.Read(text, out var fault);
        return root is { Kind: JsonKind.Array }
            ? [.. root.Items.Select(item => (item.At, Fields(item)))]
            : throw new RowFaultException(_path.Full, fault?.At ?? Place.Start, fault is null
                ? "must hold an array of objects" : "is not valid JSON: " + fault.Problem);
    }

    private static Dictionary<string, string> Fields(JsonValue row) =>
        Columns.ToDictionary(name => name, name => row[name] is { Kind: not JsonKind.Null } value ? value.Text : "", StringComparer.Ordinal);
}
