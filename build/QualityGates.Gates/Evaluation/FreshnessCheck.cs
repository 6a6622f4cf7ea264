using QualityGates.Gates.Configuration;
using QualityGates.Gates.Dependencies;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Evaluation;

/// <summary>Whether metrics belong to the model, data, code and lock that are there now: by hash where they name one, failing that by time.</summary>
internal sealed class FreshnessCheck
{
    // A clone writes all files within moments, in no order that means anything.
    private static readonly TimeSpan CheckoutTime = TimeSpan.FromSeconds(2);

    // That of a large clone: what is further apart was made, not copied.
    private static readonly TimeSpan LongCheckoutTime = TimeSpan.FromMinutes(2);
    private const int FolderLimit = 20_000;
    private const long GuessLimit = 256L << 20;

    private static readonly string[] ModelHashes =
        ["model/sha256", "modelsha256", "model/hash", "modelhash", "model/digest", "modeldigest", "model/md5", "modelmd5"];

    private readonly ProjectContext _project;
    private readonly MetricsFile _file;
    private readonly string _shown;
    private readonly List<Verdict> _verdicts;

    private FreshnessCheck(ProjectContext project, MetricsFile file, List<Verdict> verdicts)
    {
        _project = project;
        _file = file;
        _shown = project.Show(file.Path);
        _verdicts = verdicts;
    }

    public static IReadOnlyList<Verdict> Of(ProjectContext project, EvaluationSettings? settings, EvaluationFiles files)
    {
        var verdicts = new List<Verdict>();
        var models = project.Configuration.Artefacts.Where(artefact => artefact.Kind == ArtefactKind.Model && artefact.Severity != ConfiguredSeverity.None).ToArray();
        foreach (var file in files.Metrics)
        {
            var check = new FreshnessCheck(project, file, verdicts);
            foreach (var entry in settings?.BelongsTo ?? [])
            {
                check.Check(entry.Path.Full, entry.Path.Shown, entry.Hash, models.Any(model => model.FullPath == entry.Path.Full), settings!.File, entry.At, isWritten: true);
            }

            // With several models nobody knows which of them the metrics are of.
            if (models.Length == 1 && settings?.BelongsTo.Any(entry => entry.Path.Full == models[0].FullPath) != true)
            {
                check.Check(models[0].FullPath, models[0].Path, null, true, models[0].DeclaredIn, models[0].DeclaredAt, isWritten: false);
            }
        }

        return verdicts;
    }

    private void Check(string path, string shown, string? hashName, bool isModel, string declaredIn, Place declaredAt, bool isWritten)
    {
        var stamp = _project.Files.Stamp(path);
        if (stamp.Kind == FileKind.Missing)
        {
            if (hashName is not null)
            {
                Add(shown + ", which " + _shown + " should belong to, does not exist, so nobody can tell whether the metrics are those of the present state. Correct the path or remove the entry.",
                    declaredIn, declaredAt, shown);
            }

            return;
        }

        if (hashName is not null)
        {
            CheckNamed(path, shown, hashName, declaredIn, declaredAt);
        }
        else if (stamp.Kind == FileKind.File && FindHash(path, isModel) is { } found)
        {
            if (!found.Equal)
            {
                Add("\"" + found.Text.Name + "\" is not the hash of " + shown + ": the metrics are those of another model. Evaluate this one again.", found.Text.File, found.Text.At, shown);
            }
        }
        else
        {
            CheckTime(path, shown, isWritten);
        }
    }

    private void CheckNamed(string path, string shown, string name, string declaredIn, Place declaredAt)
    {
        var found = _file.FindText(name);
        var digest = found.Count == 1 ? Digest(found[0].Text) : "";
        if (digest.Length == 0)
        {
            Add("The hash of " + shown + " should stand in " + _shown + " as \"" + name + "\", and "
                + (found.Count == 0 ? "there is no such text" : found.Count > 1 ? "several texts are named so" : "\"" + found[0].Text + "\" is no hash")
                + ", so nobody can tell what the metrics belong to. Write the SHA-256 of the file there, in hexadecimal.", declaredIn, declaredAt, shown);
            return;
        }

        var actual = _project.Digests.Of(path, FileDigests.AlgorithmOf(digest.Length)!.Value);
        if (actual is not null && !string.Equals(actual, digest, StringComparison.OrdinalIgnoreCase))
        {
            Add("\"" + found[0].Name + "\" is " + Short(digest) + " and " + shown + " has " + Short(actual) + ": the file has changed since the metrics were computed. Train and evaluate again.",
                found[0].File, found[0].At, shown);
        }
    }

    /// <summary>Null when no text of the metrics says anything of the file.</summary>
    private (MetricText Text, bool Equal)? FindHash(string path, bool isModel)
    {
        (MetricText Text, bool Equal)? other = null;
        foreach (var text in _file.Texts)
        {
            var digest = Digest(text.Text);
            var isNamed = isModel && ModelHashes.Contains(MetricsFile.Normal(text.Name));
            // Commits are of 40 digits too, and hashing a large file for a digest that may be of anything costs more than it tells.
            if (digest.Length is 0 or 40 || (!isNamed && _project.Files.Stamp(path).Length > GuessLimit))
            {
                continue;
            }

            if (string.Equals(_project.Digests.Of(path, FileDigests.AlgorithmOf(digest.Length)!.Value), digest, StringComparison.OrdinalIgnoreCase))
            {
                return (text, true);
            }

            if (isNamed)
            {
                other = (text, false);
            }
        }

        return other;
    }

    private static string Digest(string text)
    {
        var bare = text.Trim();
        var colon = bare.IndexOf(':');
        bare = colon is > 0 and < 8 ? bare.Substring(colon + 1) : bare;
        return FileDigests.IsDigest(bare) ? bare : "";
    }

    // Times are asked for where an entry names no hash. They mean something on the machine that trains, and nothing on a build server, which
    // has just cloned, nor for what nobody asked about: then it is a note.
    private void CheckTime(string path, string shown, bool isWritten)
    {
        var later = Newest(path) - Newest(_file.Path);
        if (later > CheckoutTime.Ticks)
        {
            var counts = isWritten && later > LongCheckoutTime.Ticks && BuildServer.Of(_project.Input) is null;
            _verdicts.Add(new Verdict(Verdict.Stale, _shown + " is older than " + shown + " and names no hash of it, so it may be of an earlier state. Evaluate again; and write the SHA-256 of the file into the metrics, for instance \"model_sha256\", so that this is certain.",
                _file.Path, Place.Start, shown, counts ? FindingSeverity.Warning : FindingSeverity.Info));
        }
    }

    private long Newest(string path)
    {
        var stamp = _project.Files.Stamp(path);
        return stamp.Kind != FileKind.Directory ? stamp.LastWriteTicks
            : _project.Files.Below(path, FolderLimit, "bin", "obj", ".git")
                .Select(name => _project.Files.Stamp(Path.Combine(path, name)).LastWriteTicks).DefaultIfEmpty(0).Max();
    }

    private static string Short(string digest) => digest.Substring(0, 12).ToLowerInvariant() + "…";

    private void Add(string message, string file, Place at, string subject) => _verdicts.Add(new Verdict(Verdict.Stale, message, file, at, subject));
}
