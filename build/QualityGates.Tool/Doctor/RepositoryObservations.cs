using System.Text.Json;
using System.Text.RegularExpressions;
using QualityGates.Reporting.Text;
using QualityGates.Tool.Init;
using QualityGates.Tool.Init.Edits;
using QualityGates.Tool.Init.Steps;

namespace QualityGates.Tool.Doctor;

/// <summary>What the repository has: the package, a configuration, lock files.</summary>
internal static partial class RepositoryObservations
{
    private const int Named = 3;

    public static IEnumerable<Observation> Of(string folder)
    {
        var root = RepositoryRoot.Of(folder);
        var plan = new InitPlan(root);
        var projects = PackageStep.Below(plan, "*.csproj").Select(plan.FullPath).ToArray();
        yield return projects.Length > 0 ? Package(plan, projects) : new Observation(false, "There is no project in " + root + ".", "Give a folder of a repository with C# projects.");
        yield return Configuration(plan);
        if (projects.Length > 0)
        {
            yield return LockFiles(root, projects);
        }
    }

    // What restore recorded is what the compiler gets; where nothing was restored, what is written counts.
    private static Observation Package(InitPlan plan, string[] projects)
    {
        var restored = projects.Where(project => File.Exists(AssetsOf(project))).ToArray();
        if (restored.Length == 0)
        {
            return ((string[])["Directory.Packages.props", "Directory.Build.props", .. projects.Select(project => Path.GetRelativePath(plan.Root, project))])
                .Any(file => plan.Read(file)?.Contains("Include=\"QualityGates.ML\"", StringComparison.Ordinal) == true)
                ? new Observation(false, "The package QualityGates.ML is referenced and nothing is restored.", "Run 'dotnet restore'.")
                : new Observation(false, "The package QualityGates.ML is not referenced.", "Run 'mlgates init'.");
        }

        var without = restored.Where(project => !Library().IsMatch(File.ReadAllText(AssetsOf(project)))).ToArray();
        return without.Length == 0 ? new Observation(true, "QualityGates.ML is referenced by " + ReportWords.Count(restored.Length, "project"))
            : without.Length == restored.Length ? new Observation(false, "The package QualityGates.ML is not referenced by any restored project.", "Run 'mlgates init' and 'dotnet restore'.")
            : new Observation(true, "QualityGates.ML is referenced by " + ReportWords.Count(restored.Length - without.Length, "project") + ", and not by " + Some(plan.Root, without));
    }

    private static Observation Configuration(InitPlan plan)
    {
        var found = PackageStep.Below(plan, "qualitygates.json").ToArray();
        if (found.Length == 0)
        {
            return new Observation(false, "There is no qualitygates.json, so no artefact and no metric is asked for.", "Run 'mlgates init'.");
        }

        foreach (var file in found)
        {
            try
            {
                JsonEdit.Has(plan.Read(file)!);
            }
            catch (Exception exception) when (exception is CannotRunException or JsonException)
            {
                return new Observation(false, file + ": " + exception.Message, "Correct it; mlgates check shows the place.");
            }
        }

        return new Observation(true, string.Join(", ", found.Take(Named)) + (found.Length > Named ? " and more" : "") + " found");
    }

    private static Observation LockFiles(string root, string[] projects)
    {
        var without = projects.Where(project => !Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "packages*.lock.json").Any()).ToArray();
        if (without.Length > 0)
        {
            return new Observation(false, ReportWords.Count(without.Length, "project") + " without a lock file (" + Some(root, without) + "): the next restore may give other packages.",
                "Write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile> into Directory.Build.props, restore, and commit packages.lock.json.");
        }

        if (Git.Ask(root, "ls-files", "-z", "--", ":(glob)**/packages*.lock.json") is { ExitCode: 0 } answer)
        {
            var tracked = answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Path.GetDirectoryName).ToHashSet(StringComparer.Ordinal);
            var untracked = projects.Where(project => !tracked.Contains(Path.GetRelativePath(root, Path.GetDirectoryName(project)!) is "." ? "" : Path.GetRelativePath(root, Path.GetDirectoryName(project)!))).ToArray();
            if (untracked.Length > 0)
            {
                return new Observation(false, "Lock files that git does not know: " + Some(root, untracked) + ".", "Run 'git add' on them; when .gitignore names them, take that line out.");
            }
        }

        return new Observation(true, "every project has a lock file that git knows");
    }

    private static string AssetsOf(string project) => Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");

    private static string Some(string root, string[] projects) =>
        string.Join(", ", projects.Take(Named).Select(project => Path.GetRelativePath(root, project).Replace(Path.DirectorySeparatorChar, '/'))) + (projects.Length > Named ? " and " + (projects.Length - Named) + " more" : "");

    [GeneratedRegex("""[{,]\s*"QualityGates\.ML/""", RegexOptions.CultureInvariant)]
    private static partial Regex Library();
}
