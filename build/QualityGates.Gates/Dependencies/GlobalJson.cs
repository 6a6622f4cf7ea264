using System.Text.RegularExpressions;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Dependencies;

/// <summary>What a global.json says about the SDK, as the dotnet host reads it: what the host does not understand it ignores without a word.</summary>
internal sealed class GlobalJson
{
    private const long SizeLimit = 1 << 20;

    /// <summary>Policies that stay within the feature band of the version, so that only fixes come in.</summary>
    private static readonly string[] WithinBand = ["disable", "patch", "latestPatch"];

    private static readonly string[] WithinMinor = ["feature", "latestFeature"];

    private static readonly string[] Wider = ["minor", "latestMinor", "major", "latestMajor"];

    // As the host parses it: three numbers without leading zeros. "10.0" and "10.0.*" are no version to it.
    private static readonly Regex FullVersion = new(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z.\-]+)?$", RegexOptions.CultureInvariant);

    private GlobalJson(string problem, Place at, bool isNote = false)
    {
        Problem = problem;
        At = at;
        IsNote = isNote;
    }

    /// <summary>To be read after the file's name, without full stop.</summary>
    public string Problem { get; }

    public Place At { get; }

    /// <summary>The SDK may move, but not far.</summary>
    public bool IsNote { get; }

    /// <summary>What is wrong with a file; null when it pins the SDK.</summary>
    public static GlobalJson? ProblemOf(FileLedger files, string path)
    {
        var file = files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            return new GlobalJson(file.Problem, file.At);
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null)
        {
            return new GlobalJson("is not valid JSON: " + fault!.Problem, fault.At);
        }

        if (root.Kind != JsonKind.Object)
        {
            return new GlobalJson("holds " + root.KindInWords + " instead of an object", FirstLine(root));
        }

        if (Member(root, "sdk", out var sdkProblem) is not { } sdk)
        {
            return sdkProblem;
        }

        if (sdk.Kind != JsonKind.Object)
        {
            return new GlobalJson("has an \"sdk\" that is no object, which dotnet ignores", sdk.At);
        }

        if (Member(sdk, "version", out var versionProblem) is not { } version)
        {
            return versionProblem;
        }

        if (version.Kind != JsonKind.String || !FullVersion.IsMatch(version.Text))
        {
            return new GlobalJson((version.Kind == JsonKind.String ? "has the SDK version \"" + version.Text + "\"" : "has " + version.KindInWords + " for the SDK version")
                + ", which is not of the form 10.0.100 and which dotnet ignores", FirstLine(version));
        }

        return Policy(sdk["rollForward"], version.Text);
    }

    private static GlobalJson? Policy(JsonValue? written, string version)
    {
        if (written is null || (written.Kind == JsonKind.String && Contains(WithinBand, written.Text)))
        {
            return null;
        }

        var shown = written.Kind == JsonKind.String ? "\"" + written.Text + "\"" : written.KindInWords;
        return written.Kind == JsonKind.String && Contains(WithinMinor, written.Text)
            ? new GlobalJson("has \"rollForward\": " + shown + ", so every later SDK of the same major and minor version builds in place of " + version, written.At, isNote: true)
            : written.Kind == JsonKind.String && Contains(Wider, written.Text)
            ? new GlobalJson("has \"rollForward\": " + shown + ", so an SDK of another version builds in place of " + version, written.At)
            : new GlobalJson("has \"rollForward\": " + shown + ", which dotnet does not know, and with it ignores the version", FirstLine(written));
    }

    private static bool Contains(string[] policies, string written) => policies.Contains(written, StringComparer.OrdinalIgnoreCase);

    // dotnet compares names with case, and ignores "SDK" as it ignores any other name.
    private static JsonValue? Member(JsonValue owner, string name, out GlobalJson? problem)
    {
        problem = null;
        if (owner[name] is { } value)
        {
            return value;
        }

        var misspelt = owner.Members.Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).ToArray();
        problem = misspelt.Length > 0
            ? new GlobalJson("has \"" + misspelt[0].Name + "\", which dotnet ignores: it is written \"" + name + "\"", misspelt[0].NameAt)
            : new GlobalJson("has no \"" + name + "\"" + (name == "sdk" ? "" : " in \"sdk\""), FirstLine(owner));
        return null;
    }

    private static Place FirstLine(JsonValue value) => value.At with { EndLine = 0, EndColumn = 0 };
}
