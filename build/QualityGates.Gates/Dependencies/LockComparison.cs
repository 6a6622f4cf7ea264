namespace QualityGates.Gates.Dependencies;

/// <summary>One way in which a lock file and a restore disagree, at the place in the lock file.</summary>
internal sealed class LockDifference(string text, Place at)
{
    public string Text { get; } = text;

    public Place At { get; } = at;
}

/// <summary>
/// Compares what a lock file pins with what was restored, by framework, runtime, id and version. Projects are left out: their
/// version is no choice of a feed.
/// </summary>
internal static class LockComparison
{
    public static IReadOnlyList<LockDifference> Differences(LockFile lockFile, AssetsFile assets)
    {
        var differences = new List<LockDifference>();
        foreach (var target in assets.Targets)
        {
            var section = SectionOf(lockFile, target, target.Runtime);
            var shared = target.Runtime.Length == 0 ? section : SectionOf(lockFile, target, "");
            if (section is null)
            {
                // A runtime whose framework is missing as well is the same fault; so is a target that needs no package.
                if (target.Packages.Count > 0 && (target.Runtime.Length == 0 || shared is not null))
                {
                    differences.Add(new LockDifference("it has no section " + target.Name, Place.Start));
                }

                continue;
            }

            Compare(target, section, shared, assets.FrameworkOf(target), differences);
        }

        foreach (var section in lockFile.Sections.Where(section => section.Runtime.Length == 0))
        {
            if (!assets.Targets.Any(target => Matches(lockFile, section, target)))
            {
                differences.Add(new LockDifference("its section " + section.Name + " belongs to no framework of the project", section.At));
            }
        }

        return differences;
    }

    private static void Compare(
        AssetsTarget target, LockSection section, LockSection? shared, AssetsFramework? framework, List<LockDifference> differences)
    {
        foreach (var package in target.Packages)
        {
            // A runtime section lists only what that runtime adds or changes.
            if (!section.Packages.TryGetValue(package.Key, out var entry) && shared?.Packages.TryGetValue(package.Key, out entry) != true)
            {
                differences.Add(new LockDifference(
                    package.Key + " " + package.Value + " was restored for " + target.Name + " and is not in it", section.At));
            }
            else if (!SameVersion(entry!.Resolved, package.Value) && !(target.Runtime.Length > 0 && !section.Packages.ContainsKey(package.Key)))
            {
                differences.Add(new LockDifference(
                    package.Key + " is " + entry.Resolved + " in it and " + package.Value + " was restored for " + target.Name, entry.At));
            }
        }

        foreach (var entry in section.Packages.Values)
        {
            if (!entry.IsProject && !target.Packages.ContainsKey(entry.Id) && framework?.Pruned.Contains(entry.Id) != true)
            {
                differences.Add(new LockDifference(
                    entry.Id + " " + entry.Resolved + " is in it and was not restored for " + target.Name, entry.At));
            }
        }

        foreach (var dependency in target.Runtime.Length == 0 ? framework?.Dependencies ?? [] : [])
        {
            if (section.Packages.TryGetValue(dependency.Id, out var entry) && entry.Requested.Length > 0 && dependency.Version.Length > 0
                && !VersionRange.Same(entry.Requested, dependency.Version) && SameVersion(entry.Resolved, target.Packages, dependency.Id))
            {
                differences.Add(new LockDifference(dependency.Id + " is requested as " + VersionRange.Short(entry.Requested)
                    + " in it and as " + VersionRange.Short(dependency.Version) + " by the project", entry.At));
            }
        }
    }

    // A different version was reported already; the range behind it is the same cause.
    private static bool SameVersion(string locked, Dictionary<string, string> packages, string id) =>
        packages.TryGetValue(id, out var restored) && SameVersion(locked, restored);

    private static bool SameVersion(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static LockSection? SectionOf(LockFile lockFile, AssetsTarget target, string runtime) =>
        lockFile.Sections.FirstOrDefault(section =>
            string.Equals(section.Runtime, runtime, StringComparison.OrdinalIgnoreCase) && Matches(lockFile, section, target));

    private static bool Matches(LockFile lockFile, LockSection section, AssetsTarget target) => lockFile.Version >= 3
        ? string.Equals(section.Alias, target.Alias, StringComparison.OrdinalIgnoreCase)
        : string.Equals(section.Framework, target.Framework, StringComparison.Ordinal);
}
