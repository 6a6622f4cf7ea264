using System.Globalization;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Replay;

/// <summary>A warning the compiler gave for one of our rules.</summary>
public sealed class CompilerWarning(string id, string message, string file, Place at)
{
    public string Id { get; } = id;

    public string Message { get; } = message;

    /// <summary>Absolute path; empty for a warning without place.</summary>
    public string File { get; } = file;

    public Place At { get; } = at;

    public string HelpLink { get; } = GateDescriptor.HelpLinkOf(id);
}

/// <summary>
/// The warnings of our rules from the last compilation. MSBuild skips the compiler when nothing has changed, and its warnings with it:
/// a build that failed by <c>-warnaserror</c> would pass when it is repeated. They are taken from the compiler's own SARIF log
/// right after it ran, and repeated when it did not.
/// </summary>
public static class CompilerWarnings
{
    private const string Header = "QualityGates.ML compiler warnings 1";
    private const long SarifLimit = 256 << 20;
    private const long KeptLimit = 32 << 20;

    /// <summary>Takes the warnings of the given ids out of a SARIF file (1.0 or 2.1.0) and keeps them in a small one.</summary>
    public static void Keep(string sarifFile, IReadOnlyCollection<string> ids, string directory, string keptFile)
    {
        var sarif = new FileLedger().ReadText(sarifFile, SarifLimit);
        var warnings = sarif.State == TextFileState.Read ? FromSarif(sarif.Text, ids, directory) : [];
        var lines = warnings.Select(warning => string.Join("\t", new[]
        {
            warning.Id, warning.File, Number(warning.At.Line), Number(warning.At.Column), Number(warning.At.EndLine),
            Number(warning.At.EndColumn), warning.Message,
        }.Select(TabLine.Escape)));
        AtomicFile.WriteIfDifferent(keptFile, Header + "\n" + string.Concat(lines.Select(line => line + "\n")));
    }

    /// <summary>The kept warnings; none when the file is missing or not ours.</summary>
    public static IReadOnlyList<CompilerWarning> Kept(string keptFile)
    {
        var warnings = new List<CompilerWarning>();
        var lines = new FileLedger().ReadText(keptFile, KeptLimit).Text.Split('\n');
        if (lines[0] != Header)
        {
            return warnings;
        }

        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split('\t').Select(TabLine.Unescape).ToArray();
            if (fields.Length == 7)
            {
                warnings.Add(new CompilerWarning(fields[0], fields[6], fields[1],
                    new Place(Number(fields[2]), Number(fields[3]), Number(fields[4]), Number(fields[5]))));
            }
        }

        return warnings;
    }

    internal static IReadOnlyList<CompilerWarning> FromSarif(string text, IReadOnlyCollection<string> ids, string directory)
    {
        var warnings = new List<CompilerWarning>();
        // The list of every rule of every analyzer is the bulk of the file.
        var root = JsonReader.Read(text, out _, static (depth, name) => depth == 3 && name != "results");
        foreach (var result in root?["runs"]?.Items.SelectMany(run => run["results"]?.Items ?? []) ?? [])
        {
            var id = result.StringOf("ruleId") ?? "";
            var isWarning = (result.StringOf("level") ?? "warning") == "warning";
            var isSuppressed = result["suppressions"] is { Items.Count: > 0 } || result["suppressionStates"] is { Items.Count: > 0 };
            if (isWarning && !isSuppressed && ids.Contains(id))
            {
                var message = result["message"] is { } value ? value.StringOf("text") ?? value.Text : "";
                var location = result["locations"]?.Items.FirstOrDefault();
                var physical = location?["physicalLocation"] ?? location?["resultFile"];
                var uri = physical?["artifactLocation"]?.StringOf("uri") ?? physical?.StringOf("uri");
                warnings.Add(new CompilerWarning(id, message, PathOf(uri, directory), PlaceOf(physical?["region"])));
            }
        }

        return warnings;
    }

    private static string PathOf(string? uri, string directory)
    {
        if (uri is null)
        {
            return "";
        }

        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile
            ? absolute.LocalPath
            : Path.GetFullPath(Path.Combine(directory, Uri.UnescapeDataString(uri)));
    }

    private static Place PlaceOf(JsonValue? region) => region is null
        ? default
        : new Place(Number(region["startLine"]?.Text), Number(region["startColumn"]?.Text),
            Number(region["endLine"]?.Text), Number(region["endColumn"]?.Text));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
