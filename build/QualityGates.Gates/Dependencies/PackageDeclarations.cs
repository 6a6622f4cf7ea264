using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>Where a package's version is written, among the files people edit. Not an evaluation: only for finding the line.</summary>
internal static class PackageDeclarations
{
    private static readonly string[] Names = ["PackageReference", "PackageVersion", "GlobalPackageReference"];
    private static readonly string[] Versions = ["Version", "VersionOverride"];

    /// <summary>The place of the version; of the element when that has none; null when no file names the package.</summary>
    public static (string File, Place At, string Attribute)? Find(ProjectContext project, string id)
    {
        (string File, Place At, string Attribute)? withoutVersion = null;
        foreach (var file in project.ProjectFiles)
        {
            // In one pass, because a version may be an element inside.
            var named = new HashSet<MSBuildElement>();
            foreach (var element in MSBuildXml.Elements(project.Files, file))
            {
                if (Versions.Contains(element.Name) && element.Parent is { } parent && named.Contains(parent))
                {
                    return (file, element.At, element.Name);
                }

                if (Names.Contains(element.Name) && IsFor(element, id))
                {
                    if (Versions.FirstOrDefault(element.Attributes.ContainsKey) is { } version)
                    {
                        return (file, element.Attributes[version].At, version);
                    }

                    named.Add(element);
                    withoutVersion ??= (file, element.At, "Version");
                }
            }
        }

        return withoutVersion;
    }

    private static bool IsFor(MSBuildElement element, string id) =>
        (element.Attributes.TryGetValue("Include", out var name) || element.Attributes.TryGetValue("Update", out name))
        && name.Value.Split(';').Any(part => string.Equals(part.Trim(), id, StringComparison.OrdinalIgnoreCase));
}
