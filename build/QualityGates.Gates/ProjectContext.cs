using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data;
using QualityGates.Gates.Data.Splits;
using QualityGates.Gates.Dependencies;
using QualityGates.Gates.Evaluation;
using QualityGates.Gates.Files;
using QualityGates.Gates.Models;

namespace QualityGates.Gates;

/// <summary>One project under check. What gates share is read once, when the first gate asks.</summary>
internal sealed class ProjectContext
{
    private static readonly string[] SharedProjectFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    private readonly Lazy<Repository?> _repository;
    private readonly Lazy<string?> _configurationFile;
    private readonly Lazy<QualityGatesConfiguration> _configuration;
    private readonly Lazy<ProjectDependencies> _dependencies;
    private readonly Lazy<IReadOnlyList<SplitAnswer>> _splits;
    private readonly Lazy<DataFiles> _dataFiles;
    private readonly Lazy<ProjectModels> _models;
    private readonly Lazy<ProjectEvaluation> _evaluation;

    public ProjectContext(ProjectInput input, FileLedger files)
    {
        Input = input;
        Files = files;
        Clock = new ProjectClock(input);
        _repository = new(() => Repository.Find(input.Directory, files));
        _configurationFile = new(() => Ancestors.Of(input.Directory, Repository?.Root)
            .Select(directory => Path.Combine(directory, ConfigurationReader.FileName))
            .FirstOrDefault(path => files.Stamp(path).Kind != FileKind.Missing));
        _configuration = new(() => ConfigurationReader.Read(this));
        _dependencies = new(() => new ProjectDependencies(this));
        _splits = new(() => SplitAnswers.Of(this));
        _dataFiles = new(() => new DataFiles(this));
        _models = new(() => new ProjectModels(this));
        _evaluation = new(() => new ProjectEvaluation(this));
        Digests = new FileDigests(files, () => OutputDirectory);
        Git = new ProjectGit(this);
    }

    public ProjectInput Input { get; }

    public FileLedger Files { get; }

    public FileDigests Digests { get; }

    public ProjectClock Clock { get; }

    /// <summary>The git work tree, or null without git.</summary>
    public Repository? Repository => _repository.Value;

    /// <summary>The nearest qualitygates.json at or above the project, not above the work tree's root.</summary>
    public string? ConfigurationFile => _configurationFile.Value;

    public QualityGatesConfiguration Configuration => _configuration.Value;

    public ProjectDependencies Dependencies => _dependencies.Value;

    /// <summary>What is known of the splits that "data" declares.</summary>
    public IReadOnlyList<SplitAnswer> Splits => _splits.Value;

    /// <summary>The data files that "data" declares.</summary>
    public DataFiles DataFiles => _dataFiles.Value;

    /// <summary>The project's obj folder, the only place we write to; null when it is not there.</summary>
    public string? OutputDirectory
    {
        get
        {
            var directory = Input.AssetsFile.Length > 0 ? Path.GetDirectoryName(Input.AssetsFile) : Path.Combine(Input.Directory, "obj");
            return Directory.Exists(directory) ? directory : null;
        }
    }

    public ProjectModels Models => _models.Value;

    public ProjectEvaluation Evaluation => _evaluation.Value;

    public ProjectGit Git { get; }

    public string ProjectName => Path.GetFileName(Input.ProjectFile);

    /// <summary>Project, and the files above it that MSBuild reads with it, up to the work tree's root.</summary>
    public IEnumerable<string> ProjectFiles =>
        Ancestors.Of(Input.Directory, Repository?.Root)
            .SelectMany(directory => SharedProjectFiles.Select(name => Path.Combine(directory, name)))
            .Prepend(Input.ProjectFile);

    /// <summary>A path as messages show it: from the repository's root, with '/'.</summary>
    public string Show(string path)
    {
        var root = Repository?.Root ?? Path.GetDirectoryName(ConfigurationFile ?? Input.ProjectFile) ?? "";
        var relative = RelativeTo(root, path);
        return relative ?? Slashes(path);
    }

    /// <summary>
    /// Whether another project may have the very same finding: one about a file above the project, about what a configuration above it asks
    /// for, and in a project that stands in the repository's root about any file but its own.
    /// </summary>
    public bool IsShared(Finding finding) =>
        finding.File != Input.ProjectFile && finding.File != Dependencies.LockPath
        && (RelativeTo(Input.Directory, finding.File) is null
            || (ConfigurationFile is { } configuration && RelativeTo(Input.Directory, configuration) is null)
            || Repository?.Root == Input.Directory);

    /// <summary>The path below a directory, with '/'; null when it is elsewhere.</summary>
    public static string? RelativeTo(string directory, string path)
    {
        var prefix = directory.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, PathComparison) ? Slashes(path.Substring(prefix.Length)) : null;
    }

    // Windows alone ignores the case of a drive letter and of folders that were typed by hand.
    private static StringComparison PathComparison =>
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // Elsewhere a backslash is a character like any other.
    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
