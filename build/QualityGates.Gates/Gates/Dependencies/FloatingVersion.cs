namespace QualityGates.Gates.Dependencies;

/// <summary>MLQ8005: a package version that the feed chooses. Legal and silent in NuGet outside central package management.</summary>
public sealed class FloatingVersion : Gate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8005", nameof(FloatingVersion), "Floating package version", FindingSeverity.Warning);

    internal override bool CouldCheck(ProjectContext project) => project.Dependencies.AreChecked;

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        var dependencies = project.Dependencies;
        if (!dependencies.AreChecked)
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, version) in Requests(dependencies.Assets!))
        {
            if (VersionRange.FloatsBecause(version) is { } reason && seen.Add(id + " " + version))
            {
                yield return Report(project, id, version, reason);
            }
        }
    }

    private static IEnumerable<(string Id, string Version)> Requests(AssetsFile assets)
    {
        foreach (var framework in assets.Frameworks)
        {
            foreach (var dependency in framework.Dependencies.Where(dependency => !dependency.AutoReferenced))
            {
                yield return (dependency.Id, dependency.Version);
            }

            // A central version binds packages the project does not name when transitive pinning is on; unused ones bind nothing.
            foreach (var central in framework.CentralVersions)
            {
                if (assets.Targets.Any(target => target.Packages.ContainsKey(central.Key))
                    && !framework.Dependencies.Any(direct => string.Equals(direct.Id, central.Key, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return (central.Key, central.Value);
                }
            }
        }
    }

    private Finding Report(ProjectContext project, string id, string version, string reason)
    {
        var dependencies = project.Dependencies;
        var found = PackageDeclarations.Find(project, id);
        var resolved = dependencies.Assets!.Targets
            .Select(target => target.Packages.TryGetValue(id, out var value) ? value : null)
            .FirstOrDefault(value => value is not null);
        var pinned = dependencies.LockFileExists
            ? " The lock file holds it only until the next change of any package."
            : " The next restore may choose another one, and the model changes without a commit.";
        var write = resolved is null
            ? " Write the one version you tested."
            : " The last restore chose " + resolved + ": write " + (found?.Attribute ?? "Version") + "=\"" + resolved + "\".";
        return new Finding(Descriptor, FindingSeverity.Warning,
            id + " " + VersionRange.Short(version) + " is a floating version: " + reason + "." + pinned + write,
            found?.File ?? project.Input.ProjectFile, found?.At ?? Place.Start, id);
    }
}
