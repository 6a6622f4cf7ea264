
namespace QualityGates.Gates.Configuration;

/// <summary>Artefacts a project names by <c>&lt;MLArtifact Include="docs/card.md" Kind="model-card" /&gt;</c>.</summary>
internal static class ArtefactItems
{
    private const string Example = "<MLArtifact Include=\"docs/model-card.md\" Kind=\"model-card\" />";

    public static IReadOnlyList<RequiredArtefact> Read(ProjectContext project, List<Finding> problems)
    {
        var artefacts = new List<RequiredArtefact>();
        var seen = new HashSet<(ArtefactKind, string)>();
        foreach (var item in project.Input.Artefacts)
        {
            var (file, at) = ItemLocation.Of(project, item);
            var kind = ArtefactKind.Of(item.Kind);
            if (kind is null)
            {
                problems.Add(InvalidConfiguration.Problem(file, at, item.Kind.Length == 0
                    ? "MLArtifact \"" + item.Include + "\" has no Kind. Write " + Example + ". Known kinds: "
                        + string.Join(", ", ArtefactKind.Names) + "."
                    : UnknownKind(item.Kind)));
                continue;
            }

            ConfiguredSeverity? severity = ConfiguredSeverities.Form.TryGet(item.Severity, out var given) ? given : null;
            if (severity is null && item.Severity.Length > 0)
            {
                problems.Add(InvalidConfiguration.Problem(file, at,
                    "Severity of MLArtifact \"" + item.Include + "\" must be none, info or warning, and it is \"" + item.Severity
                    + "\". Write Severity=\"warning\"."));
            }

            if (project.Repository is { } repository && ProjectContext.RelativeTo(repository.Root, item.FullPath) is null)
            {
                problems.Add(InvalidConfiguration.Problem(file, at, "MLArtifact \"" + item.Include
                    + "\" leads out of the repository, where nobody else has the file. Write a path below the repository's root."));
                continue;
            }

            if (seen.Add((kind, item.FullPath)))
            {
                artefacts.Add(new RequiredArtefact(
                    kind, project.Show(item.FullPath), item.FullPath, severity, file, at));
            }
        }

        return artefacts;
    }

    private static string UnknownKind(string written)
    {
        var nearest = NearestName.Of(written, ArtefactKind.Names);
        return "\"" + written + "\" is no kind of artefact. "
            + (nearest is null ? "" : "Write Kind=\"" + nearest + "\". ")
            + "Known kinds: " + string.Join(", ", ArtefactKind.Names) + ".";
    }
}
