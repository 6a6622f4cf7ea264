using System.Globalization;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data.Profiles;

/// <summary>Holds a profile against the data it is of and the bounds its columns must keep. All that is wrong with it, each at its figure.</summary>
internal sealed class ProfileCheck
{
    private const long SizeLimit = 32L << 20;

    private readonly ProjectContext _project;
    private readonly ProfileSettings _settings;

    private ProfileCheck(ProjectContext project, ProfileSettings settings)
    {
        _project = project;
        _settings = settings;
    }

    public static IEnumerable<(string File, ArtefactFault Fault)> Faults(ProjectContext project, ProfileSettings settings) =>
        new ProfileCheck(project, settings).Faults();

    private string Command => "Run mlgates data profile " + (_settings.Data?.Shown ?? "<data>") + " --output " + _settings.Path.Shown + ".";

    private IEnumerable<(string File, ArtefactFault Fault)> Faults()
    {
        var file = _project.Files.ReadText(_settings.Path.Full, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            yield return file.State == TextFileState.Missing
                ? (DataSettings.Of(_project)!.File, new ArtefactFault("is missing, so a change in the data goes unnoticed until the model is wrong", Command, _settings.At))
                : Fault(file.Problem, Command, file.At);
            yield break;
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null)
        {
            yield return Fault("is not valid JSON: " + fault!.Problem, Command, fault.At);
            yield break;
        }

        if (NumberOf(root["rows"]) is not { } rows || root["columns"] is not { Kind: JsonKind.Object } columns)
        {
            yield return Fault("has no \"rows\" and \"columns\", as a profile has", Command, root.At with { EndLine = 0, EndColumn = 0 });
            yield break;
        }

        foreach (var found in Stale(root).Concat(Rows(root, rows)).Concat(_settings.Columns.SelectMany(column => Column(columns, column, rows))))
        {
            yield return found;
        }
    }

    private IEnumerable<(string File, ArtefactFault Fault)> Stale(JsonValue root)
    {
        if (_settings.Data is not { } data || _project.Files.Stamp(data.Full) is not { Kind: FileKind.File } stamp)
        {
            yield break;
        }

        if (root["sha256"] is not { Kind: JsonKind.String } recorded)
        {
            yield return Fault("does not say of which content of " + data.Shown + " it is (\"sha256\")", Command, root.At with { EndLine = 0, EndColumn = 0 });
            yield break;
        }

        var isOther = NumberOf(root["size"]) is { } size && size != stamp.Length;
        if (!isOther)
        {
            isOther = _project.Digests.Of(data.Full, DigestAlgorithm.Sha256) is { } present
                && !string.Equals(present, recorded.Text, StringComparison.OrdinalIgnoreCase);
        }

        if (isOther)
        {
            yield return Fault("is of another content of " + data.Shown + " than the present one", Command, recorded.At);
        }
    }

    private IEnumerable<(string File, ArtefactFault Fault)> Rows(JsonValue root, double rows)
    {
        if (rows < _settings.MinRows)
        {
            yield return Fault("has " + Text(rows) + " rows, and \"minRows\" asks for " + Text(_settings.MinRows),
                "Get the missing rows, or correct the bound.", root["rows"]!.At);
        }
    }

    private IEnumerable<(string File, ArtefactFault Fault)> Column(JsonValue columns, MapEntry<ColumnBounds> wanted, double rows)
    {
        if (columns[wanted.Name] is not { Kind: JsonKind.Object } column)
        {
            yield return Fault("has no column \"" + wanted.Name + "\", which \"columns\" names in line "
                + wanted.NameAt.Line.ToString(CultureInfo.InvariantCulture) + " of the configuration",
                "Correct the data or the name.", columns.At with { EndLine = 0, EndColumn = 0 });
            yield break;
        }

        var bounds = wanted.Value;
        if (bounds.Type is { } type && column["type"] is var found && !Fits(found?.Text ?? "", type))
        {
            yield return Violated(column, found, wanted.Name, "is of type " + (found?.Text ?? "unknown"), "type " + type);
        }

        if (bounds.MaxMissing is { } share && NumberOf(column["missing"]) is { } missing && missing > share * rows)
        {
            yield return Violated(column, column["missing"], wanted.Name, "is missing in " + Text(missing) + " of " + Text(rows) + " rows",
                "at most a share of " + Text(share));
        }

        foreach (var (figure, bound) in bounds.Least)
        {
            if (bound is { } least && !(NumberOf(column[figure]) >= least))
            {
                yield return Violated(column, column[figure], wanted.Name, Said(column, figure), "at least " + Text(least));
            }
        }

        foreach (var (figure, bound) in bounds.Most)
        {
            if (bound is { } most && !(NumberOf(column[figure]) <= most))
            {
                yield return Violated(column, column[figure], wanted.Name, Said(column, figure), "at most " + Text(most));
            }
        }
    }

    private static string Said(JsonValue column, string figure) =>
        column[figure] is { } value ? "has a " + figure + " of " + value.Text : "has no " + figure;

    private (string File, ArtefactFault Fault) Violated(JsonValue column, JsonValue? figure, string name, string said, string wanted) => Fault(
        "says that \"" + name + "\" " + said + ", and the configuration asks for " + wanted,
        "Look for what changed in the data; if the change is right, correct the bound.", (figure ?? column).At with { EndLine = 0, EndColumn = 0 });

    private (string File, ArtefactFault Fault) Fault(string problem, string write, Place at) => (_settings.Path.Full, new ArtefactFault(problem, write, at));

    private static bool Fits(string found, string wanted) => found == wanted || wanted == "text" || (wanted == "number" && found == "integer");

    private static double? NumberOf(JsonValue? value) => value is { Kind: JsonKind.Number }
        && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
