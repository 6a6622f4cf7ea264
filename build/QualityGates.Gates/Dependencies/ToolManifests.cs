using System.Text.RegularExpressions;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Dependencies;

/// <summary>A tool of a manifest. <see cref="Version"/> is null when none is written.</summary>
internal sealed class ManifestTool(string id, Place at, JsonValue? version)
{
    public string Id { get; } = id;

    public Place At { get; } = at;

    public JsonValue? Version { get; } = version;
}

/// <summary>A <c>dotnet-tools.json</c>, or why it is none.</summary>
internal sealed class ToolManifest(string path, IReadOnlyList<ManifestTool> tools, (Place At, string Problem)? broken = null)
{
    public const string FileName = "dotnet-tools.json";

    private const long SizeLimit = 1 << 20;

    // A manifest names one version a tool; a range or a '*' makes dotnet refuse the file.
    private static readonly Regex ExactVersion = new(@"^\d{1,9}(\.\d{1,9}){0,3}(-[0-9A-Za-z.\-]+)?(\+[0-9A-Za-z.\-]+)?$", RegexOptions.CultureInvariant);

    public string Path { get; } = path;

    public IReadOnlyList<ManifestTool> Tools { get; } = tools;

    /// <summary>The problem is to be read after the file's name, without full stop.</summary>
    public (Place At, string Problem)? Broken { get; } = broken;

    public static bool IsExact(string version) => ExactVersion.IsMatch(version);

    /// <summary>
    /// The manifests dotnet finds from a project, nearest first, up to the root of the work tree. SDKs before 10.0.400 write
    /// <c>.config/dotnet-tools.json</c>, later ones <c>dotnet-tools.json</c>; of both in one folder the first is read first.
    /// </summary>
    public static IReadOnlyList<ToolManifest> Find(ProjectContext project)
    {
        var manifests = new List<ToolManifest>();
        foreach (var directory in Ancestors.Of(project.Input.Directory, project.Repository?.Root))
        {
            foreach (var path in (string[])[System.IO.Path.Combine(directory, ".config", FileName), System.IO.Path.Combine(directory, FileName)])
            {
                if (project.Files.Stamp(path).Kind != FileKind.Missing)
                {
                    manifests.Add(Read(project.Files, path));
                }
            }
        }

        return manifests;
    }

    private static ToolManifest Read(FileLedger files, string path)
    {
        var file = files.ReadText(path, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            return new ToolManifest(path, [], (file.At, file.Problem));
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null)
        {
            return new ToolManifest(path, [], (fault!.At, "is not valid JSON: " + fault.Problem));
        }

        if (root["tools"] is not { Kind: JsonKind.Object } tools)
        {
            return new ToolManifest(path, [], ((root["tools"] ?? root).At with { EndLine = 0, EndColumn = 0 }, "has no object \"tools\""));
        }

        return new ToolManifest(path, [.. tools.Members.Select(tool => new ManifestTool(tool.Name, tool.NameAt, tool.Value["version"]))]);
    }
}
