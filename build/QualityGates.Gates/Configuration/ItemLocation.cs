using QualityGates.Gates.Files;

namespace QualityGates.Gates.Configuration;

/// <summary>The line an item or property stands in. MSBuild knows the file of an item, not its line, and of a property neither.</summary>
internal static class ItemLocation
{
    public static (string File, Place At) Of(ProjectContext project, ArtefactItem item)
    {
        var file = item.DefinedIn.Length > 0 ? item.DefinedIn : project.Input.ProjectFile;
        foreach (var element in MSBuildXml.Elements(project.Files, file))
        {
            if (element.Name == "MLArtifact" && element.Attributes.TryGetValue("Include", out var include)
                && include.Value.Split(';').Any(part => SamePath(part.Trim(), item.Include)))
            {
                return (file, include.At);
            }
        }

        return (file, Place.Start);
    }

    /// <summary>Where a property gets its value among the files people write; the project's start when it comes from elsewhere.</summary>
    public static (string File, Place At) OfProperty(ProjectContext project, string name)
    {
        foreach (var file in project.ProjectFiles)
        {
            foreach (var element in MSBuildXml.Elements(project.Files, file))
            {
                if (string.Equals(element.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return (file, element.At);
                }
            }
        }

        return (project.Input.ProjectFile, Place.Start);
    }

    private static bool SamePath(string left, string right) =>
        string.Equals(left.Replace('\\', '/'), right.Replace('\\', '/'), StringComparison.Ordinal);
}
