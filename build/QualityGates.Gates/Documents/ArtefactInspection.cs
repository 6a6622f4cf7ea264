using System.Globalization;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Documents;

/// <summary>What is wrong with an artefact that is there.</summary>
internal sealed class ArtefactFault(string problem, string write, Place at)
{
    /// <summary>To be read after the artefact's path.</summary>
    public string Problem { get; } = problem;

    /// <summary>A sentence that says what to do.</summary>
    public string Write { get; } = write;

    public Place At { get; } = at;
}

/// <summary>Looks into one artefact: is there anything in it, is it what it should be, is it filled in.</summary>
internal sealed class ArtefactInspection
{
    private const long DocumentLimit = 4 << 20;
    private const long RecordLimit = 32 << 20;
    private const int ListedLines = 5;

    // Documents people write with other programs: there, and not empty, is all we can say.
    private static readonly string[] OpaqueDocuments = [".pdf", ".docx", ".doc", ".odt", ".pptx", ".xlsx", ".ipynb", ".png", ".svg"];

    private readonly FileLedger _files;
    private readonly ArtefactKind _kind;
    private readonly string _path;

    private ArtefactInspection(FileLedger files, ArtefactKind kind, string path)
    {
        _files = files;
        _kind = kind;
        _path = path;
    }

    /// <summary>The first fault of an existing artefact, or null.</summary>
    public static ArtefactFault? Inspect(FileLedger files, ArtefactKind kind, string path) =>
        new ArtefactInspection(files, kind, path).Inspect();

    private ArtefactFault? Inspect()
    {
        var stamp = _files.Stamp(_path);
        if (stamp.Kind == FileKind.Unreadable)
        {
            return Fault("cannot be read: no permission, or a link that leads to itself", "Make it a readable file", Place.Start);
        }

        if (stamp.Kind == FileKind.Directory)
        {
            return InspectDirectory();
        }

        if (stamp.Length == 0)
        {
            return Empty("is empty");
        }

        var extension = Path.GetExtension(_path).ToLowerInvariant();
        return _kind.Content switch
        {
            ArtefactContent.Model => InspectOpaque(),
            _ when extension == ".json" => InspectJson(),
            ArtefactContent.Document when !OpaqueDocuments.Contains(extension) => InspectText(extension),
            ArtefactContent.Record when extension is ".yaml" or ".yml" or ".toml" or ".md" or ".txt" => InspectText(extension),
            _ => InspectOpaque(),
        };
    }

    // A TensorFlow SavedModel or an MLflow model is a directory; nothing else we know is.
    private ArtefactFault? InspectDirectory()
    {
        if (_kind.Content != ArtefactContent.Model)
        {
            return Fault("is a directory, not a file", "Name the file inside it", Place.Start);
        }

        try
        {
            return Directory.EnumerateFileSystemEntries(_path).Any() ? null : Empty("is an empty directory");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fault("cannot be read: " + exception.Message, "Make it a readable directory", Place.Start);
        }
    }

    private ArtefactFault? InspectOpaque()
    {
        const int start = 4096;
        var bytes = _files.ReadStart(_path, start);
        var blank = bytes.Length > 0 && bytes.Length < start && bytes.All(b => b is 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
        return blank ? Empty("holds nothing but blanks") : null;
    }

    private ArtefactFault? InspectText(string extension)
    {
        var file = _files.ReadText(_path, DocumentLimit);
        if (file.State != TextFileState.Read)
        {
            return Unreadable(file);
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return Empty("holds nothing but blanks");
        }

        var isMarkdown = extension is ".md" or ".markdown" or "";
        if (isMarkdown && !VisibleText.HasBody(file.Text))
        {
            return Empty("has only front matter or headings");
        }

        var visible = isMarkdown ? VisibleText.OfMarkdown(file.Text)
            : extension is ".yaml" or ".yml" or ".toml" ? VisibleText.WithoutHashComments(file.Text)
            : file.Text;
        return Placeholders(TextPlaceholders(visible));
    }

    private static List<(string Value, Place At)> TextPlaceholders(string visible)
    {
        var found = new List<(string Value, Place At)>();
        var places = new PlaceFinder(visible);
        for (var match = Placeholder.FindIn(visible); match.Success && found.Count < 1000; match = match.NextMatch())
        {
            found.Add((match.Value, places.Next(match.Index, match.Length)));
        }

        return found;
    }

    private ArtefactFault? InspectJson()
    {
        var file = _files.ReadText(_path, RecordLimit);
        if (file.State != TextFileState.Read)
        {
            return Unreadable(file);
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return Empty("holds nothing but blanks");
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null && _kind == ArtefactKind.Metrics)
        {
            // MLQ8202 says it, and knows that NaN is a value JSON has no word for.
            return null;
        }

        if (root is null)
        {
            return Fault("is not valid JSON: " + fault!.Problem, "Correct this line, or write the file again", fault.At);
        }

        if (root.Kind == JsonKind.Null || (root.Kind == JsonKind.Object && root.Members.Count == 0)
            || (root.Kind == JsonKind.Array && root.Items.Count == 0) || (root.Kind == JsonKind.String && root.Text.Trim().Length == 0))
        {
            var what = root.Kind switch { JsonKind.Object => "{}", JsonKind.Array => "[]", JsonKind.Null => "null", _ => "\"\"" };
            return Empty("holds only " + what);
        }

        var found = new List<(string Value, Place At)>();
        CollectPlaceholders(root, found);
        return Placeholders(found);
    }

    private static void CollectPlaceholders(JsonValue value, List<(string Value, Place At)> found)
    {
        if (value.Kind == JsonKind.String && Placeholder.FindIn(value.Text) is { Success: true } match)
        {
            found.Add((match.Value, value.At));
        }

        foreach (var member in value.Members)
        {
            CollectPlaceholders(member.Value, found);
        }

        foreach (var item in value.Items)
        {
            CollectPlaceholders(item, found);
        }
    }

    private ArtefactFault? Placeholders(List<(string Value, Place At)> found)
    {
        if (found.Count == 0)
        {
            return null;
        }

        var (value, at) = found[0];
        var others = found.Skip(1).Select(other => other.At.Line).Distinct().ToArray();
        var listed = string.Join(", ", others.Take(ListedLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var also = others.Length == 0 ? ""
            : " (also in line" + (others.Length == 1 ? " " : "s ") + listed + (others.Length > ListedLines ? " and more" : "") + ")";
        return new ArtefactFault("still says \"" + value + "\" in line " + at.Line.ToString(CultureInfo.InvariantCulture) + also,
            "Replace \"" + value + "\" with " + _kind.Write + ", or remove the line.", at);
    }

    private ArtefactFault Unreadable(TextFile file) => Fault(file.Problem,
        file.State == TextFileState.NotText ? "Save it as UTF-8 text" : "Write a file that can be read", file.At);

    private ArtefactFault Empty(string problem) =>
        new(problem, "Write " + _kind.Write + ".", Place.Start);

    private ArtefactFault Fault(string problem, string action, Place at) =>
        new(problem, action + ", with " + _kind.Write + ".", at);
}
