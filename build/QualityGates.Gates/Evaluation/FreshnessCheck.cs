using QualityGates.Gates.Configuration;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Evaluation;

/// <summary>Whether metrics belong to the model, data, code and lock that are there now: by hash where they name one, failing that by time.</summary>
internal sealed class FreshnessCheck
{
    // A clone writes all files within moments, in no order that means anything.
    private static readonly TimeSpan CheckoutTime = TimeSpan.FromSeconds(2);
    private const int FolderLimit = 20_000;
    private const int FolderDepth = 32;

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
                check.Check(entry.Path.Full, entry.Path.Shown, entry.Hash, settings!.File, entry.At);
            }

            // With several models nobody knows which of them the metrics are of.
            if (models.Length == 1 && settings?.BelongsTo.Any(entry => entry.Path.Full == models[0].FullPath) != true)
            {
                check.Check(models[0].FullPath, models[0].Path, null, models[0].DeclaredIn, models[0].DeclaredAt);
            }
        }

        return verdicts;
    }

    private void Check(string path, string shown, string? hashName, string declaredIn, Place declaredAt)
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
        else if (stamp.Kind == FileKind.File && FindHash(path) is { } isFresh)
        {
            if (!isFresh.Equal)
            {
                Add("\"" + isFresh.Text.Name + "\" is not the hash of " + shown + ": the metrics are those of another model. Evaluate this one again.", isFresh.Text.File, isFresh.Text.At, shown);
            }
        }
        else
        {
            CheckTime(path, shown);
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
    private (MetricText Text, bool Equal)? FindHash(string path)
    {
        (MetricText Text, bool Equal)? other = null;
        foreach (var text in _file.Texts)
        {
            var digest = Digest(text.Text);
            // Commits are of 40 digits too; hashing a large file for each of them would be in vain.
            if (digest.Length == 0 || digest.Length == 40)
            {
                continue;
            }

            if (string.Equals(_project.Digests.Of(path, FileDigests.AlgorithmOf(digest.Length)!.Value), digest, StringComparison.OrdinalIgnoreCase))
            {
                return (text, true);
            }

            if (MetricsFile.Normal(text.Name) is "model/sha256" or "modelsha256" or "model/hash" or "modelhash" or "model/digest" or "modeldigest" or "model/md5" or "modelmd5")
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

    // Only a note: a copy, a clone, a download sets times that say nothing.
    private void CheckTime(string path, string shown)
    {
        var metrics = Newest(_file.Path, 0);
        var other = Newest(path, 0);
        if (other - metrics > CheckoutTime.Ticks)
        {
            _verdicts.Add(new Verdict(Verdict.Stale, _shown + " is older than " + shown + " and names no hash of it, so it may be of an earlier state. Evaluate again; and write the SHA-256 of the file into the metrics, for instance \"model_sha256\", so that this is certain.",
                _file.Path, Place.Start, shown, FindingSeverity.Info));
        }
    }

    private long Newest(string path, int depth)
    {
        var stamp = _project.Files.Stamp(path);
        if (stamp.Kind != FileKind.Directory)
        {
            return stamp.LastWriteTicks;
        }

        long newest = 0;
        if (depth < FolderDepth)
        {
            foreach (var name in _project.Files.List(path, FolderLimit).Where(name => name is not ("bin" or "obj" or ".git")))
            {
                newest = Math.Max(newest, Newest(Path.Combine(path, name), depth + 1));
            }
        }

        return newest;
    }

    private static string Short(string digest) => digest.Substring(0, 12).ToLowerInvariant() + "…";

    private void Add(string message, string file, Place at, string subject) => _verdicts.Add(new Verdict(Verdict.Stale, message, file, at, subject));
}
