using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Dependencies;

/// <summary>The packages of a project: what it asks for, what was restored, and what its lock file says.</summary>
internal sealed class ProjectDependencies
{
    private readonly ProjectContext _project;
    private readonly Lazy<AssetsFile?> _assets;
    private readonly Lazy<string> _lockPath;
    private readonly Lazy<LockFileResult?> _lock;
    private readonly Lazy<string?> _globalJson;
    private readonly Lazy<IReadOnlyList<ToolManifest>> _toolManifests;

    public ProjectDependencies(ProjectContext project)
    {
        _project = project;
        _assets = new(() => AssetsFileReader.Read(project.Files, project.Input.AssetsFile));
        _lockPath = new(FindLockPath);
        _lock = new(() => LockFileExists ? LockFileReader.Read(project.Files, LockPath) : null);
        _globalJson = new(FindGlobalJson);
        _toolManifests = new(() => ToolManifest.Find(project));
    }

    /// <summary>Null when the project was not restored.</summary>
    public AssetsFile? Assets => _assets.Value;

    /// <summary>Whether there is anything a lock file would pin.</summary>
    public bool AreChecked => !_project.Input.SkipDependencies && Assets is { CodePackages.Count: > 0 };

    /// <summary>Where NuGet reads and writes the lock file of this project, existing or not.</summary>
    public string LockPath => _lockPath.Value;

    public bool LockFileExists => _project.Files.Stamp(LockPath).Kind != FileKind.Missing;

    /// <summary>Null when there is no lock file.</summary>
    public LockFileResult? Lock => _lock.Value;

    /// <summary>The global.json of the repository that dotnet finds from the project; null without one.</summary>
    public string? GlobalJsonPath => _globalJson.Value;

    public IReadOnlyList<ToolManifest> ToolManifests => _toolManifests.Value;

    public bool IsOptedIn => LockFileExists
        || string.Equals(_project.Input.RestorePackagesWithLockFile.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A lock file that is no JSON is a file to repair like any other configuration: MLQ9002.</summary>
    public IEnumerable<Finding> Problems
    {
        get
        {
            if (AreChecked && Lock?.Broken is var (at, problem))
            {
                yield return InvalidConfiguration.Problem(LockPath, at, _project.Show(LockPath) + " " + problem
                    + ". NuGet drops such a file and pins nothing. Run dotnet restore --force-evaluate and commit the file it writes.");
            }
        }
    }

    // NuGet's rule: the given path; else packages.<project>.lock.json when it exists; else packages.lock.json.
    private string FindLockPath()
    {
        var directory = _project.Input.Directory;
        if (_project.Input.LockFilePath.Trim() is { Length: > 0 } given)
        {
            // As written: on Linux NuGet makes a file whose name holds the backslashes.
            return Path.GetFullPath(Path.Combine(directory, given));
        }

        var own = Path.Combine(directory,
            "packages." + Path.GetFileNameWithoutExtension(_project.Input.ProjectFile).Replace(' ', '_') + ".lock.json");
        return _project.Files.FileExists(own) ? own : Path.Combine(directory, "packages.lock.json");
    }

    // In a submodule the file may be that of the repository around it: it is cloned with it.
    private string? FindGlobalJson()
    {
        var directory = _project.Input.Directory;
        var repository = _project.Repository;
        while (true)
        {
            var found = Ancestors.Of(directory, repository?.Root).Select(candidate => Path.Combine(candidate, "global.json"))
                .FirstOrDefault(candidate => _project.Files.Stamp(candidate).Kind != FileKind.Missing);
            // A submodule is cloned with what is around it; a repository that only happens to lie in another is not.
            if (found is not null || repository is not { IsLinked: true } || Path.GetDirectoryName(repository.Root) is not { } parent)
            {
                return found;
            }

            directory = parent;
            repository = Repository.Find(parent, _project.Files);
            if (repository is null)
            {
                return null;
            }
        }
    }
}
