using QualityGates.Gates.Data.Manifests;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data;

/// <summary>The manifests of a project, and the data files that are declared or stand beside declared ones.</summary>
internal sealed class DataFiles
{
    private const int FolderLimit = 100_000;

    // What fits into one command line of Windows, with room for the other words.
    private const int LettersOfNames = 12_000;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".csv", ".tsv", ".jsonl", ".ndjson", ".parquet", ".arrow", ".feather", ".avro", ".orc", ".npy", ".npz", ".h5", ".hdf5",
        ".tfrecord", ".tfrecords", ".libsvm", ".arff", ".sqlite", ".lmdb",
    };

    private static readonly string[] Packed = [".gz", ".bz2", ".xz", ".zst", ".zip"];

    private readonly ProjectContext _project;
    private readonly Lazy<List<string>> _large;

    public DataFiles(ProjectContext project)
    {
        _project = project;
        _large = new(FindLarge);
        Settings = DataSettings.Of(project);
        Manifests = [.. (Settings?.Manifests ?? []).Select(path => DataManifest.Read(project, path.Value))];
    }

    public DataSettings? Settings { get; }

    public IReadOnlyList<DataManifest> Manifests { get; }

    /// <summary>By its name; a packed data file is one too.</summary>
    public static bool IsData(string path)
    {
        var extension = Path.GetExtension(path);
        return Extensions.Contains(Packed.Contains(extension, StringComparer.OrdinalIgnoreCase)
            ? Path.GetExtension(path.Substring(0, path.Length - extension.Length))
            : extension);
    }

    /// <summary>Files that manifests, splits and profiles name.</summary>
    public IEnumerable<string> Named => Manifests.SelectMany(manifest => manifest.Entries).Where(entry => !entry.IsFolder).Select(entry => entry.Path)
        .Concat((Settings?.Splits ?? []).SelectMany(split => split.Value.Definition.Parts).SelectMany(part => part.Files))
        .Concat((Settings?.Profiles ?? []).Select(profile => profile.Value.Data?.Full).OfType<string>());

    /// <summary>Those that are larger than git should hold, in the work tree; as many as git can be asked about at once.</summary>
    public IReadOnlyList<string> Large => _large.Value;

    /// <summary>How many more there are.</summary>
    public int LargeNotAsked { get; private set; }

    private List<string> FindLarge()
    {
        if (Settings is not { } settings || _project.Repository is not { } repository)
        {
            return [];
        }

        var named = Named.ToArray();
        var all = named.Concat(named.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).SelectMany(folder => DataIn(folder!)))
            .Distinct(StringComparer.Ordinal)
            .Where(path => ProjectContext.RelativeTo(repository.Root, path) is not null
                && _project.Files.Stamp(path) is { Kind: FileKind.File } stamp && stamp.Length > settings.LargestInGit)
            .OrderBy(path => path, StringComparer.Ordinal).ToArray();
        var letters = 0;
        var asked = all.TakeWhile(path => (letters += path.Length - repository.Root.Length) <= LettersOfNames).ToList();
        LargeNotAsked = all.Length - asked.Count;
        return asked;
    }

    /// <summary>Data files in a folder, sorted; none when the folder cannot be listed.</summary>
    public IReadOnlyList<string> DataIn(string folder)
    {
        // The stamp of a folder changes when a file is added to it, and so brings us back.
        if (_project.Files.Stamp(folder).Kind != FileKind.Directory)
        {
            return [];
        }

        try
        {
            return [.. Directory.EnumerateFiles(folder).Take(FolderLimit).Where(IsData).OrderBy(path => path, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _project.Files.MetTransientFailure = true;
            return [];
        }
    }
}
