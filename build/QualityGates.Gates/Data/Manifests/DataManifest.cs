using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;
using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Data.Manifests;

/// <summary>A data file as a manifest declares it.</summary>
internal sealed class ManifestEntry(string path, Place at)
{
    /// <summary>Absolute.</summary>
    public string Path { get; } = path;

    /// <summary>Where the manifest says so.</summary>
    public Place At { get; } = at;

    /// <summary>Bytes; null when the manifest does not say.</summary>
    public long? Size { get; init; }

    /// <summary>Lower-case hexadecimal; empty when the manifest does not say.</summary>
    public string Checksum { get; init; } = "";

    public DigestAlgorithm? Algorithm => FileDigests.AlgorithmOf(Checksum);

    /// <summary>True for a folder that is declared as a whole, without its files.</summary>
    public bool IsFolder { get; init; }
}

/// <summary>A manifest that was read, as far as it could be.</summary>
internal sealed class DataManifest
{
    /// <summary>A million files take less.</summary>
    private const long SizeLimit = 64L << 20;

    private readonly List<ManifestEntry> _entries = [];
    private readonly string _boundary;

    private DataManifest(RepositoryPath path, string boundary)
    {
        Path = path;
        _boundary = boundary;
    }

    public RepositoryPath Path { get; }

    public IReadOnlyList<ManifestEntry> Entries => _entries;

    /// <summary>Null when it could be read whole; else to be read after the manifest's name, and where.</summary>
    public (string Problem, Place At)? Fault { get; private set; }

    public bool IsMissing { get; private set; }

    public static DataManifest Read(ProjectContext project, RepositoryPath path)
    {
        var manifest = new DataManifest(path, project.Repository?.Root ?? System.IO.Path.GetDirectoryName(project.ConfigurationFile ?? project.Input.ProjectFile)!);
        var file = project.Files.ReadText(path.Full, SizeLimit);
        if (file.State != TextFileState.Read)
        {
            manifest.IsMissing = file.State == TextFileState.Missing;
            manifest.Fault = (file.Problem, file.At);
            return manifest;
        }

        var name = System.IO.Path.GetFileName(path.Full);
        if (name.EndsWith(".dvc", StringComparison.OrdinalIgnoreCase) || name == "dvc.lock")
        {
            manifest.ReadYaml(file.Text, name == "dvc.lock");
        }
        else if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonld", StringComparison.OrdinalIgnoreCase))
        {
            manifest.ReadJson(file.Text);
        }
        else
        {
            ChecksumLines.Read(file.Text, name, manifest.Add, manifest.Fail);
        }

        if (manifest.Fault is null && manifest.Entries.Count == 0)
        {
            manifest.Fail("declares no file", Place.Start);
        }

        return manifest;
    }

    private void ReadYaml(string text, bool isLock)
    {
        var root = YamlReader.Read(text, out var fault);
        if (root is null)
        {
            Fail("is not valid YAML: " + fault!.Problem, fault.At);
            return;
        }

        var folder = root.StringOf("wdir") ?? "";
        var lists = isLock
            ? (root["stages"]?.Members ?? []).Select(stage => stage.Value["outs"])
            : [root["outs"]];
        foreach (var output in lists.SelectMany(list => list?.Items ?? []))
        {
            var checksum = TextOf(output, "md5");
            Add(output["path"], folder, checksum.EndsWith(".dir", StringComparison.Ordinal) ? "" : checksum,
                checksum.EndsWith(".dir", StringComparison.Ordinal), output);
        }

        if (_entries.Count == 0 && Fault is null && isLock)
        {
            // A pipeline that only computes metrics has no outputs, which is no fault of the lock.
            Fail("has no stage with outputs", root.At);
        }
    }

    private void ReadJson(string text)
    {
        var root = JsonReader.Read(text, out var fault);
        if (root is null)
        {
            Fail("is not valid JSON: " + fault!.Problem, fault.At);
        }
        else if (Croissant.IsDataset(root))
        {
            foreach (var file in Croissant.Files(root))
            {
                // What has an address of its own is not in this repository.
                if (file.Path is { } path && path.Text.IndexOf("://", StringComparison.Ordinal) < 0)
                {
                    Add(path, "", file.Checksum, false, file.Object);
                }
            }
        }
        else if (root["files"] is { Kind: JsonKind.Array } files)
        {
            foreach (var file in files.Items)
            {
                Add(file["path"], "", TextOf(file, "sha256") is { Length: > 0 } sha256 ? sha256 : TextOf(file, "md5"), false, file);
            }
        }
        else
        {
            Fail("is neither Croissant nor { \"files\": [ { \"path\": \"train.csv\", \"sha256\": \"…\" } ] }", root.At);
        }
    }

    private void Add(JsonValue? path, string folder, string checksum, bool isFolder, JsonValue entry)
    {
        if (path is not { Kind: JsonKind.String, Text.Length: > 0 })
        {
            Fail("has an entry without a path", entry.At);
            return;
        }

        var size = SizeOf(entry["size"] ?? entry["contentSize"]);
        Add(folder.Length > 0 ? folder + "/" + path.Text : path.Text, path.At, checksum, size, isFolder);
    }

    private void Add(string path, Place at, string checksum, long? size, bool isFolder)
    {
        if (checksum.Length > 0 && !FileDigests.IsDigest(checksum))
        {
            Fail("has \"" + checksum + "\" as a checksum, which is neither MD5, SHA-1, SHA-256 nor SHA-512 in hexadecimal digits", at);
            return;
        }

        try
        {
            var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path.Full)!,
                path.Replace('\\', '/').Replace('/', System.IO.Path.DirectorySeparatorChar)));
            if (ProjectContext.RelativeTo(_boundary, full) is null)
            {
                Fail("has \"" + path + "\" as a path, which leads out of the repository, where nobody else has the file", at);
                return;
            }

            _entries.Add(new ManifestEntry(full.TrimEnd(System.IO.Path.DirectorySeparatorChar), at)
            {
                Checksum = checksum.ToLowerInvariant(),
                Size = size,
                IsFolder = isFolder,
            });
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or System.IO.PathTooLongException)
        {
            Fail("has \"" + path + "\" as a path, which is none", at);
        }
    }

    private void Fail(string problem, Place at) => Fault ??= (problem, at);

    private static string TextOf(JsonValue entry, string name) =>
        entry[name] is { Kind: JsonKind.String or JsonKind.Number } value ? value.Text : "";

    /// <summary>A number of bytes, as a number or in Croissant's text form: "5200 B".</summary>
    private static long? SizeOf(JsonValue? value)
    {
        var text = value?.Text ?? "";
        text = text.EndsWith(" B", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        return long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var size) ? size : null;
    }
}
