using System.Collections.Concurrent;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Loading;

/// <summary>Which project a file most likely belongs to: the one in the nearest folder above it.</summary>
internal static class ProjectFolders
{
    private static readonly ConcurrentDictionary<string, bool> HasProject = new(StringComparer.Ordinal);

    /// <summary>For a process that lives longer than one look at the disk.</summary>
    public static void Forget() => HasProject.Clear();

    public static string? Nearest(string path) => Ancestors.Of(Path.GetDirectoryName(path)!).FirstOrDefault(folder => HasProject.GetOrAdd(folder, static folder =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.??proj").Any()));

    /// <summary>Whether a file lies in bin or obj of a project.</summary>
    public static bool IsOutput(string projectFolder, string path)
    {
        var first = Path.GetRelativePath(projectFolder, path).Split(Path.DirectorySeparatorChar)[0];
        return first is "bin" or "obj";
    }
}
