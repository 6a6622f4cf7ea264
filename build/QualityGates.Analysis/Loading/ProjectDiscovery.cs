using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace QualityGates.Analysis.Loading;

/// <summary>Which projects a path stands for.</summary>
internal static partial class ProjectDiscovery
{
    // The gates are those of the build, and the build has them for every language.
    private static readonly string[] ProjectExtensions = [".csproj", ".fsproj", ".vbproj"];

    private static readonly string[] SkippedDirectories = ["bin", "obj", "node_modules", ".git", "artifacts"];

    public static IReadOnlyList<string> Find(string path)
    {
        if (Directory.Exists(path))
        {
            var found = new List<string>();
            Search(new DirectoryInfo(path), found, 0);
            found.Sort(StringComparer.Ordinal);
            return found.Count > 0 ? found : throw new CannotRunException(
                "there is no .csproj, .fsproj or .vbproj in or below " + path + ". Give the path of a project, a solution or a directory that holds one.");
        }

        if (!File.Exists(path))
        {
            throw new CannotRunException(path + " does not exist. Give the path of a project, a solution or a directory.");
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".sln" => ProjectsOf(path, path, [.. SolutionLine().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)]),
            ".slnx" => ProjectsOf(path, path, SlnxProjects(path)),
            ".slnf" => FilteredProjects(path),
            var extension when ProjectExtensions.Contains(extension) => [path],
            var extension => throw new CannotRunException(
                path + " has the extension '" + extension + "'. Give a project, a .sln, a .slnx, a .slnf or a directory."),
        };
    }

    [GeneratedRegex("""^\s*Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"([^"]+)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SolutionLine();

    private static string[] SlnxProjects(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. XDocument.Load(reader).Descendants("Project").Select(project => (string?)project.Attribute("Path")).OfType<string>()];
        }
        catch (XmlException exception)
        {
            throw new CannotRunException(path + " is not valid XML: " + exception.Message);
        }
    }

    // Its paths are relative to the solution it filters.
    private static string[] FilteredProjects(string path)
    {
        try
        {
            using var filter = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var solution = filter.RootElement.GetProperty("solution");
            var of = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!,
                (solution.GetProperty("path").GetString() ?? "").Replace('\\', Path.DirectorySeparatorChar)));
            return ProjectsOf(path, of, [.. solution.GetProperty("projects").EnumerateArray().Select(project => project.GetString() ?? "")]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CannotRunException(path + " is no solution filter: " + exception.Message);
        }
    }

    private static string[] ProjectsOf(string named, string solution, string[] written)
    {
        var directory = Path.GetDirectoryName(solution)!;
        var projects = written.Where(project => ProjectExtensions.Contains(Path.GetExtension(project).ToLowerInvariant()))
            .Select(project => Path.GetFullPath(Path.Combine(directory, project.Replace('\\', Path.DirectorySeparatorChar))))
            .ToArray();
        if (projects.FirstOrDefault(project => !File.Exists(project)) is { } missing)
        {
            throw new CannotRunException(missing + ", which " + Path.GetFileName(named) + " names, does not exist. Correct the solution.");
        }

        return projects.Length > 0 ? projects : throw new CannotRunException(named + " names no .csproj, .fsproj or .vbproj.");
    }

    private static void Search(DirectoryInfo directory, List<string> found, int depth)
    {
        // Links are not followed: they can lead in a circle or out of the tree.
        if (depth > 64)
        {
            return;
        }

        found.AddRange(directory.EnumerateFiles("*.??proj").Where(file => ProjectExtensions.Contains(file.Extension.ToLowerInvariant()))
            .Select(file => file.FullName));
        foreach (var child in directory.EnumerateDirectories())
        {
            if ((child.Attributes & FileAttributes.ReparsePoint) == 0 && !SkippedDirectories.Contains(child.Name, StringComparer.OrdinalIgnoreCase))
            {
                try
                {
                    Search(child, found, depth + 1);
                }
                catch (UnauthorizedAccessException)
                {
                    // A directory we may not read holds no project we could check.
                }
            }
        }
    }
}
