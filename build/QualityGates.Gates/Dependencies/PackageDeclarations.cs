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
            var elements = MSBuildXml.Elements(project.Files, file);
            foreach (var element in elements.Where(element => Names.Contains(element.Name) && IsFor(element, id)))
            {
                foreach (var version in Versions)
                {
                    if (element.Attributes.TryGetValue(version, out var attribute))
                    {
                        return (file, attribute.At, version);
                    }

                    if (elements.FirstOrDefault(child => child.Parent == element && child.Name == version) is { } nested)
                    {
                        return (file, nested.At, version);
                    }
                }

                withoutVersion ??= (file, element.At, "Version");
            }
        }

        return withoutVersion;
    }

    private static bool IsFor(MSBuildElement element, string id) =>
        (element.Attributes.TryGetValue("Include", out var name) || element.Attributes.TryGetValue("Update", out name))
        && name.Value.Split(';').Any(part => string.Equals(part.Trim(), id, StringComparison.OrdinalIgnoreCase));
}
