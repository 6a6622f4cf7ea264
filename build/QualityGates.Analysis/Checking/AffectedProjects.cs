using QualityGates.Analysis.Git;
using QualityGates.Analysis.Loading;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Checking;

/// <summary>A project a change can affect.</summary>
/// <param name="Path">The project file.</param>
/// <param name="WithCode">False when no source and no setting of the compiler has changed: then its gates are asked only.</param>
internal sealed record AffectedProject(string Path, bool WithCode);

/// <summary>Which projects a change can affect, from names alone: nothing is loaded for it that was not loaded before.</summary>
internal static class AffectedProjects
{
    private static readonly string[] ProjectExtensions = [".csproj", ".fsproj", ".vbproj", ".props", ".targets"];
    private static readonly string[] SourceExtensions = [".cs", ".razor", ".cshtml"];

    public static bool IsProjectFile(string path) => ProjectExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<AffectedProject> Of(ChangeSet changes, IReadOnlyList<string> projects)
    {
        var paths = changes.Paths.Where(path => Path.GetFileName(path) != BaselineText.FileName).ToArray();
        var nearest = paths.Select(ProjectFolders.Nearest).ToArray();
        var affected = new List<AffectedProject>();
        foreach (var project in paths.Length == 0 ? [] : projects)
        {
            var folder = Path.GetDirectoryName(project)!;
            var taken = new Lazy<HashSet<string>>(() => TakenFromElsewhere(project, folder));
            bool withCode = false, withGates = false;
            for (var i = 0; i < paths.Length && !withCode; i++)
            {
                var isOwn = nearest[i] == folder;
                var isAbove = IsBelow(folder, Path.GetDirectoryName(paths[i])!);
                if (IsSource(paths[i]))
                {
                    withCode |= isOwn || taken.Value.Contains(paths[i]);
                }
                else if (IsForCompiler(paths[i]))
                {
                    withCode |= isOwn || isAbove || taken.Value.Contains(paths[i]);
                }
                else
                {
                    // A card, a lock file, qualitygates.json: at home in the project, or in no project and then anybody's.
                    withGates |= isOwn || nearest[i] is null || isAbove;
                }
            }

            if (withCode || withGates)
            {
                affected.Add(new AffectedProject(project, withCode));
            }
        }

        return affected;
    }

    public static bool IsSource(string path) => SourceExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static bool IsForCompiler(string path) => IsProjectFile(path)
        || Path.GetExtension(path) is ".mlapis" or ".globalconfig" || Path.GetFileName(path) is ".editorconfig" or "global.json" or "packages.lock.json";

    public static bool IsBelow(string folder, string above) =>
        folder == above || folder.StartsWith(above.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Linked files and imports are known from the last load. Before the first one, a project that names none outside its folder has none.
    private static HashSet<string> TakenFromElsewhere(string project, string folder)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var text = File.ReadAllText(project);
            if (!text.Contains("..", StringComparison.Ordinal) && !text.Contains("$(", StringComparison.Ordinal))
            {
                return taken;
            }

            var snapshot = ProjectLoader.Kept(project);
            if (snapshot is null && !text.Contains("<Compile", StringComparison.Ordinal) && !text.Contains("<Import", StringComparison.Ordinal))
            {
                return taken;
            }

            snapshot ??= new ProjectLoader(CancellationToken.None).Load(project);
            foreach (var argument in snapshot.Calls.SelectMany(call => call.Arguments).Where(argument => argument.Length > 0))
            {
                var path = argument[0] != '/' || File.Exists(argument) ? argument : argument[(argument.IndexOf(':', StringComparison.Ordinal) + 1)..];
                taken.Add(Path.GetFullPath(Path.Combine(folder, path.Trim('"'))));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CannotRunException or ArgumentException)
        {
            // If the change is the project's own, its check will say what is wrong.
        }

        return taken;
    }
}
