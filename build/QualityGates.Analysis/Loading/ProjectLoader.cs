using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Loading;

/// <summary>Loads projects, from MSBuild or from what it said last time.</summary>
internal sealed class ProjectLoader(CancellationToken cancellation)
{
    private const int MostFiles = 200_000;

    // What decides which items a project has without being a file MSBuild imports.
    private static readonly string[] ListedExtensions = [".cs", ".razor", ".cshtml", ".resx", ".mlapis", ".editorconfig", ".globalconfig", ".baseline"];
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules", "artifacts"];
    private static readonly string[] FilesAbove =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "global.json", "NuGet.Config", "nuget.config",
        ".editorconfig", ".globalconfig", "mlqualitygates.baseline",
    ];

    private static readonly string[] Variables = ["CI", "TF_BUILD", "GITHUB_ACTIONS", "Configuration", "Platform", "TargetFramework", "DOTNET_ROOT", "NUGET_PACKAGES", "ContinuousIntegrationBuild"];

    private readonly ConcurrentDictionary<string, Lazy<ProjectSnapshot>> _loaded = new(StringComparer.Ordinal);

    /// <summary>Throws <see cref="CannotRunException"/> with what to do.</summary>
    public ProjectSnapshot Load(string project) => _loaded.GetOrAdd(project, path => new(() => LoadNow(path))).Value;

    /// <summary>What was kept of a project, when it still holds; starts no process.</summary>
    public static ProjectSnapshot? Kept(string project) =>
        CacheFile(project) is { } file ? SnapshotFile.Read(file, Key(project)) : null;

    private ProjectSnapshot LoadNow(string project)
    {
        var file = CacheFile(project);
        var key = Key(project);
        if (file is not null && SnapshotFile.Read(file, key) is { } kept && kept.Calls.All(call => HasSources(kept, call)))
        {
            return kept;
        }

        var imports = Task.Run(() => MSBuild.Imports(project, cancellation), cancellation);
        ProjectSnapshot snapshot;
        try
        {
            snapshot = MSBuild.Load(project, cancellation);
        }
        catch
        {
            // Its own failure is of no interest then, but must be observed.
            _ = imports.ContinueWith(static task => task.Exception, TaskScheduler.Default);
            throw;
        }

        // Taken anew: the first load of a project makes its obj folder.
        file = CacheFile(project);
        if (snapshot.Problem is null && file is not null)
        {
            SnapshotFile.Write(file, key, snapshot, Inputs(snapshot, imports.Result));
        }

        return snapshot;
    }

    private static IEnumerable<string> Inputs(ProjectSnapshot snapshot, IReadOnlyList<string> imports)
    {
        // The SDK as a whole is one stamp: its folder is replaced, never edited.
        var sdk = Path.GetFullPath(Path.Combine(snapshot.CompilerFolder, ".."));
        var dotnet = Path.GetFullPath(Path.Combine(sdk, "..", ".."));
        yield return sdk;
        yield return Path.GetDirectoryName(sdk)!;
        yield return snapshot.ProjectFile;
        yield return snapshot.AssetsFile;
        foreach (var import in imports.Where(import => !import.StartsWith(dotnet + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            yield return import;
        }

        foreach (var folder in Ancestors.Of(snapshot.Directory))
        {
            foreach (var name in FilesAbove)
            {
                yield return Path.Combine(folder, name);
            }
        }
    }

    // Generated files and the like may have been cleaned away.
    private static bool HasSources(ProjectSnapshot snapshot, CompilerCall call) =>
        call.Arguments.Where(argument => argument.Length > 0 && argument[0] is not ('/' or '-') && argument.StartsWith("obj", StringComparison.Ordinal))
            .All(argument => File.Exists(Path.Combine(snapshot.Directory, argument)));

    /// <summary>A file in the obj folder; null when the project has none where one would look.</summary>
    private static string? CacheFile(string project)
    {
        var name = Path.GetFileName(project) + ".mlqualitygates.project";
        var directory = Path.GetDirectoryName(project)!;
        if (Directory.Exists(Path.Combine(directory, "obj")))
        {
            return Path.Combine(directory, "obj", name);
        }

        return Ancestors.Of(directory).Select(folder => Path.Combine(folder, "artifacts", "obj", Path.GetFileNameWithoutExtension(project)))
            .FirstOrDefault(Directory.Exists) is { } artefacts ? Path.Combine(artefacts, name) : null;
    }

    private static string Key(string project)
    {
        var text = new StringBuilder(typeof(ProjectLoader).Assembly.ManifestModule.ModuleVersionId.ToString());
        foreach (var variable in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => Variables.Contains(name) || name.StartsWith("MLQualityGates", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal))
        {
            // Set to nothing is not set, for MSBuild too.
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
            {
                text.Append('\n').Append(variable).Append('=').Append(value);
            }
        }

        var names = new List<string>();
        List(new DirectoryInfo(Path.GetDirectoryName(project)!), "", names, 0);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            text.Append('\n').Append(name);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void List(DirectoryInfo folder, string prefix, List<string> names, int depth)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (names.Count > MostFiles || depth > 64)
                {
                    return;
                }

                if (entry is DirectoryInfo child)
                {
                    if (!child.Name.StartsWith('.') && !SkippedFolders.Contains(child.Name, StringComparer.OrdinalIgnoreCase)
                        && (child.Attributes & FileAttributes.ReparsePoint) == 0)
                    {
                        List(child, prefix + child.Name + "/", names, depth + 1);
                    }
                }
                else if (ListedExtensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(prefix + entry.Name);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What we may not read, MSBuild may not either.
        }
    }
}
