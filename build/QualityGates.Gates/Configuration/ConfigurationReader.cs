using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration;

/// <summary>Reads qualitygates.json and the project's own items. What is wrong becomes a finding; what is right stays in force.</summary>
internal sealed class ConfigurationReader
{
    public const string FileName = "qualitygates.json";

    /// <summary>No configuration written by people comes near this.</summary>
    public const long SizeLimit = 1 << 20;

    private const string Example = "\"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"docs/model-card.md\" } ]";

    private readonly ProjectContext _project;
    private readonly List<RequiredArtefact> _artefacts = [];
    private readonly List<Finding> _problems = [];
    private string _file = "";

    private ConfigurationReader(ProjectContext project) => _project = project;

    public static QualityGatesConfiguration Read(ProjectContext project)
    {
        var reader = new ConfigurationReader(project);
        if (project.ConfigurationFile is { } file)
        {
            reader.ReadFile(file);
        }

        var items = ArtefactItems.Read(project, reader._problems);
        // A project that names its own artefacts of a kind has decided that kind for itself.
        reader._artefacts.RemoveAll(required => items.Any(item => item.Kind == required.Kind));
        return new QualityGatesConfiguration(project.ConfigurationFile, [.. reader._artefacts, .. items], reader._problems);
    }

    private void ReadFile(string path)
    {
        _file = path;
        var file = _project.Files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            Report(file.At, FileName + " " + file.Problem + ". Write it as UTF-8 JSON, for instance { " + Example + " }.");
            return;
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null)
        {
            Report(fault!.At, FileName + " is not valid JSON: " + fault.Problem
                + ". No required artefact is checked until it is. Write it in the form { " + Example + " }.");
        }
        else if (root.Kind != JsonKind.Object)
        {
            Report(root.At, FileName + " must hold an object, and it is " + root.KindInWords + ". Write { " + Example + " }.");
        }
        else
        {
            ReadRoot(root);
        }
    }

    private void ReadRoot(JsonValue root)
    {
        CheckNames(root, ConfigurationKeys.Root, FileName);
        if (root[ConfigurationKeys.Schema] is { Kind: not JsonKind.String } schema)
        {
            Report(schema.At, "\"$schema\" must be a string, and it is " + schema.KindInWords
                + ". Write the address of the schema in quotes, or remove the line.");
        }

        if (root[ConfigurationKeys.Artefacts] is not { } artefacts)
        {
            return;
        }

        if (artefacts.Kind != JsonKind.Array)
        {
            Report(artefacts.At, "\"artefacts\" must be an array, and it is " + artefacts.KindInWords + ". Write " + Example + ".");
            return;
        }

        var seen = new Dictionary<(ArtefactKind, string), Place>();
        foreach (var item in artefacts.Items)
        {
            if (ReadArtefact(item) is not { } artefact)
            {
                continue;
            }

            if (seen.TryGetValue((artefact.Kind, artefact.FullPath), out var first))
            {
                Report(artefact.DeclaredAt, "\"" + artefact.Path + "\" is listed twice as " + artefact.Kind.Name + ", first in line "
                    + first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". Remove this entry.");
                continue;
            }

            seen.Add((artefact.Kind, artefact.FullPath), artefact.DeclaredAt);
            _artefacts.Add(artefact);
        }
    }

    private RequiredArtefact? ReadArtefact(JsonValue item)
    {
        if (item.Kind != JsonKind.Object)
        {
            Report(item.At, "An entry of \"artefacts\" must be an object, and it is " + item.KindInWords
                + ". Write { \"kind\": \"model-card\", \"path\": \"docs/model-card.md\" }.");
            return null;
        }

        CheckNames(item, ConfigurationKeys.Artefact, "an entry of \"artefacts\"");
        var kind = ReadKind(item);
        var path = StringOf(item, ConfigurationKeys.Path, "\"path\": \"docs/model-card.md\"");
        var severity = ReadSeverity(item);
        if (kind is null || path is null)
        {
            return null;
        }

        var fullPath = Resolve(path);
        return fullPath is null
            ? null
            : new RequiredArtefact(kind, _project.Show(fullPath), fullPath, severity, _file, path.At);
    }

    private ArtefactKind? ReadKind(JsonValue item)
    {
        if (StringOf(item, ConfigurationKeys.Kind, "\"kind\": \"model-card\"") is not { } value)
        {
            return null;
        }

        var kind = ArtefactKind.Of(value.Text);
        if (kind is null)
        {
            Report(value.At, UnknownKind(value.Text, name => "\"kind\": \"" + name + "\""));
        }

        return kind;
    }

    internal static string UnknownKind(string written, Func<string, string> line)
    {
        var nearest = NearestName.Of(written, ArtefactKind.Names);
        return "\"" + written + "\" is no kind of artefact. "
            + (nearest is null ? "" : "Write " + line(nearest) + ". ")
            + "Known kinds: " + string.Join(", ", ArtefactKind.Names) + ".";
    }

    private ArtefactSeverity ReadSeverity(JsonValue item)
    {
        if (item[ConfigurationKeys.Severity] is not { } value)
        {
            return ArtefactSeverity.Warning;
        }

        if (value.Kind == JsonKind.String && SeverityOf(value.Text) is { } severity)
        {
            return severity;
        }

        var nearest = value.Kind == JsonKind.String ? NearestName.Of(value.Text, ConfigurationKeys.Severities) : null;
        Report(value.At, "\"severity\" must be \"none\", \"info\" or \"warning\", and it is "
            + (value.Kind == JsonKind.String ? "\"" + value.Text + "\"" : value.KindInWords)
            + ". Write \"severity\": \"" + (nearest ?? "warning") + "\"; an error is made with WarningsAsErrors or MLQualityGatesEnforce.");
        return ArtefactSeverity.Warning;
    }

    internal static ArtefactSeverity? SeverityOf(string text) => text.ToLowerInvariant() switch
    {
        "none" => ArtefactSeverity.None,
        "info" => ArtefactSeverity.Info,
        "warning" => ArtefactSeverity.Warning,
        _ => null,
    };

    private JsonValue? StringOf(JsonValue item, string name, string example)
    {
        switch (item[name])
        {
            case null:
                Report(item.At with { EndLine = 0, EndColumn = 0 }, "This entry of \"artefacts\" has no \"" + name + "\". Write " + example + ".");
                return null;
            case { Kind: JsonKind.String, Text.Length: > 0 } value:
                return value;
            case { Kind: JsonKind.String } value:
                Report(value.At, "\"" + name + "\" is empty. Write " + example + ".");
                return null;
            case { } value:
                Report(value.At, "\"" + name + "\" must be a string, and it is " + value.KindInWords + ". Write " + example + ".");
                return null;
        }
    }

    private string? Resolve(JsonValue path)
    {
        var root = Path.GetDirectoryName(_file)!;
        var (full, problem) = ArtefactPath.Resolve(root, path.Text, _project.Repository?.Root ?? root);
        if (full is null)
        {
            Report(path.At, "\"" + path.Text + "\" " + problem
                + ". Write the path from the folder of " + FileName + ", for instance \"path\": \"docs/model-card.md\".");
        }

        return full;
    }

    private void CheckNames(JsonValue value, IReadOnlyList<string> known, string where)
    {
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!known.Contains(member.Name))
            {
                var nearest = NearestName.Of(member.Name, known);
                Report(member.NameAt, "Unknown key \"" + member.Name + "\" in " + where + ". "
                    + (nearest is null
                        ? "Remove it; known keys are " + string.Join(", ", known) + "."
                        : "Write \"" + nearest + "\"."));
            }
            else if (seen.TryGetValue(member.Name, out var first))
            {
                Report(member.NameAt, "\"" + member.Name + "\" is given twice, first in line "
                    + first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + "; the first counts. Remove this one.");
            }
            else
            {
                seen.Add(member.Name, member.NameAt);
            }
        }
    }

    private void Report(Place at, string message) => _problems.Add(InvalidConfiguration.Problem(_file, at, message));
}
