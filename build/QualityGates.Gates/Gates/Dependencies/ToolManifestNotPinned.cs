using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8007: a tool manifest that others do not get, or that does not say which version of a tool runs.</summary>
public sealed class ToolManifestNotPinned : Gate
{
    /// <summary>Nobody reads more before correcting the first.</summary>
    private const int MostFindings = 25;

    public override GateDescriptor Descriptor { get; } =
        new("MLQ8007", nameof(ToolManifestNotPinned), "Tool manifest not pinned", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project) => All(project).Take(MostFindings);

    private IEnumerable<Finding> All(ProjectContext project)
    {
        var first = new Dictionary<string, (ToolManifest Manifest, string Version)>(StringComparer.OrdinalIgnoreCase);
        foreach (var manifest in project.Dependencies.ToolManifests)
        {
            var shown = project.Show(manifest.Path);
            if (manifest.Broken is var (at, problem))
            {
                yield return Report(manifest, at, shown, shown + " " + problem
                    + ", so it pins no tool. Write { \"version\": 1, \"isRoot\": true, \"tools\": { } } and add the tools with dotnet tool install.");
                continue;
            }

            if (project.Git.Tracks(manifest.Path) == false)
            {
                yield return Report(manifest, Place.Start, shown, shown + " is not tracked by git, so a clone has none of its "
                    + "tools, or others. Run " + ProjectGit.AddCommand(shown) + " and commit.");
            }

            foreach (var tool in manifest.Tools)
            {
                if (VersionProblem(tool) is { } fault)
                {
                    yield return Report(manifest, tool.Version?.At ?? tool.At, tool.Id, "Tool " + tool.Id + " of " + shown + " " + fault
                        + ", so dotnet tool restore does not say which one runs: it refuses the file. Run dotnet tool update " + tool.Id
                        + " --version with the version you tested, or write it: \"version\": \"1.2.3\".");
                }
                else if (!first.TryGetValue(tool.Id, out var before))
                {
                    first.Add(tool.Id, (manifest, tool.Version!.Text));
                }
                else if (AreOfOneFolder(before.Manifest, manifest) && before.Version != tool.Version!.Text)
                {
                    yield return Report(manifest, tool.Version.At, tool.Id, "Tool " + tool.Id + " is " + tool.Version.Text + " here and "
                        + before.Version + " in " + project.Show(before.Manifest.Path) + ", which dotnet reads first: this line has no effect. Remove it, or write "
                        + tool.Version.Text + " there.");
                }
            }
        }
    }

    private static string? VersionProblem(ManifestTool tool) => tool.Version switch
    {
        null => "has no version",
        { Kind: JsonKind.String } version => ToolManifest.IsExact(version.Text) ? null : "has the version \"" + version.Text + "\", which is not one version",
        var version => "has " + version.KindInWords + " for a version",
    };

    // Manifests of different folders may differ on purpose: the nearer one is meant.
    private static bool AreOfOneFolder(ToolManifest inConfig, ToolManifest beside) =>
        inConfig.Path == Path.Combine(Path.GetDirectoryName(beside.Path)!, ".config", ToolManifest.FileName);

    private Finding Report(ToolManifest manifest, Place at, string subject, string message) =>
        new(Descriptor, Descriptor.DefaultSeverity, message, manifest.Path, at, subject);
}
