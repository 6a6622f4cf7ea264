namespace QualityGates.Analysis.Git;

/// <summary>One state a change is compared with.</summary>
/// <param name="Files">What its files held.</param>
/// <param name="Renamed">New absolute paths of files that had another one there.</param>
/// <param name="Added">Absolute paths of files that were not there.</param>
internal sealed record BaseState(FileView Files, IReadOnlyDictionary<string, string> Renamed, IReadOnlySet<string> Added);

/// <summary>
/// What has changed, from which states to which. A finding is caused by the change when the new state has it and no old one does: so a line
/// taken away counts like one that was written, and what was in a touched file before does not.
/// </summary>
internal sealed class ChangeSet : IDisposable
{
    private const string Link = "120000";
    private const string Submodule = "160000";

    private readonly BlobReader _reader;

    private ChangeSet(GitWorkTree tree, BlobReader reader, FileView now, IReadOnlyList<BaseState> bases, IReadOnlySet<string> paths, IReadOnlySet<string> partlyStaged)
    {
        Tree = tree;
        _reader = reader;
        Now = now;
        Bases = bases;
        Paths = paths;
        PartlyStaged = partlyStaged;
    }

    public GitWorkTree Tree { get; }

    public FileView Now { get; }

    /// <summary>The last commit; in a merge also the one that is merged. One without files before the first commit.</summary>
    public IReadOnlyList<BaseState> Bases { get; }

    /// <summary>Absolute paths of all changed files: old names and new ones, deleted ones too.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>Changed files that have other content on disk than in the index.</summary>
    public IReadOnlySet<string> PartlyStaged { get; }

    /// <summary>From the last commit to what is about to be committed. Never looks at the working tree for a file git tracks.</summary>
    public static ChangeSet Staged(GitWorkTree tree)
    {
        var reader = new BlobReader(tree);
        var disk = new Dictionary<string, string?>(StringComparer.Ordinal);
        // Three questions that do not depend on each other. Not diff-files: that takes a file for changed that was only written anew.
        var differences = Task.Run(() => Changes(tree, "diff", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-relative", "--ignore-submodules=all").ToList());
        var untracked = Task.Run(() => Untracked(tree));
        var head = tree.TryLine("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        foreach (var change in differences.GetAwaiter().GetResult())
        {
            if (change.Status == 'U')
            {
                throw new CannotRunException(change.New + " has conflicts, so what will be committed is not decided. Resolve them, git add the file, and check again.");
            }

            // 'A': promised by "git add --intent-to-add", and not staged.
            Put(tree, disk, change.New, change.Status == 'A' ? null : change.OldBlob, change.OldMode);
        }

        var differing = disk.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var path in untracked.GetAwaiter().GetResult())
        {
            disk.TryAdd(tree.Full(path), null);
        }

        var now = new FileView(disk, reader);
        string[] bases = head is null ? [] : [head, .. MergedHeads(tree)];
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var states = new List<BaseState>();
        foreach (var commit in bases.DefaultIfEmpty(EmptyTree(tree)))
        {
            states.Add(StateOf(tree, reader, disk, paths, states.Count == 0, head is null,
                Changes(tree, "diff-index", "--cached", "--ita-invisible-in-index", "--raw", "-z", "--no-abbrev", "-M", "--ignore-submodules=all", commit)));
        }

        return new ChangeSet(tree, reader, now, states, paths, paths.Where(differing.Contains).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>From where this branch left a revision to the working tree, with files git does not know yet.</summary>
    public static ChangeSet Since(GitWorkTree tree, string revision)
    {
        // A name that starts with '-' would be read as an option.
        var commit = revision.StartsWith('-') ? null : tree.TryLine("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit is null)
        {
            throw new CannotRunException("git knows no commit '" + revision + "'. Give a branch, a tag or a commit; in a shallow clone, fetch it first.");
        }

        var from = tree.TryLine("merge-base", commit, "HEAD") is { Length: > 0 } common ? common : commit;
        var reader = new BlobReader(tree);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var changes = Changes(tree, "diff-index", "--raw", "-z", "--no-abbrev", "-M", "--ignore-submodules=all", from).ToList();
        changes.AddRange(Untracked(tree).Select(path => new Change('A', path, path, "", "", "100644")));
        var state = StateOf(tree, reader, new Dictionary<string, string?>(), paths, true, false, changes);
        return new ChangeSet(tree, reader, FileView.Disk, [state], paths, new HashSet<string>());
    }

    public void Dispose()
    {
        Now.Dispose();
        foreach (var state in Bases)
        {
            state.Files.Dispose();
        }

        _reader.Dispose();
    }

    private static BaseState StateOf(
        GitWorkTree tree, BlobReader reader, IReadOnlyDictionary<string, string?> now, HashSet<string> paths, bool isFirst, bool isEmpty, IEnumerable<Change> changes)
    {
        var files = new Dictionary<string, string?>(now, StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Status == 'R')
            {
                Put(tree, files, change.New, null, change.OldMode);
                renamed[tree.Full(change.New)] = tree.Full(change.Old);
            }
            else if (change.Status is 'A' or 'C')
            {
                added.Add(tree.Full(change.New));
            }

            Put(tree, files, change.Status == 'C' ? change.New : change.Old, change.Status is 'A' or 'C' ? null : change.OldBlob, change.OldMode);
            // Of a merge, what both sides had already is not changed by it: only the first base says what is looked at.
            if (isFirst)
            {
                paths.Add(tree.Full(change.Old));
                paths.Add(tree.Full(change.New));
            }
        }

        return new BaseState(new FileView(files, reader), renamed, isEmpty ? paths : added);
    }

    private static void Put(GitWorkTree tree, Dictionary<string, string?> files, string path, string? blob, string mode)
    {
        if (mode is not (Link or Submodule))
        {
            files[tree.Full(path)] = blob;
        }
    }

    private static string[] Untracked(GitWorkTree tree) => tree.Fields("ls-files", "--others", "--exclude-standard", "-z");

    // Known to git without being stored, in the hash the repository uses.
    private static string EmptyTree(GitWorkTree tree) => tree.Line("hash-object", "-t", "tree", "--stdin");

    private static IEnumerable<string> MergedHeads(GitWorkTree tree)
    {
        var file = Path.Combine(tree.GitDirectory, "MERGE_HEAD");
        return File.Exists(file) ? File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0) : [];
    }

    private sealed record Change(char Status, string Old, string New, string OldBlob, string NewBlob, string OldMode);

    // ":100644 100644 <old> <new> M", then the path, and after R and C a second one; each ends with NUL.
    private static IEnumerable<Change> Changes(GitWorkTree tree, params string[] command)
    {
        var fields = tree.Fields(command);
        for (var i = 0; i + 1 < fields.Length; i += 2)
        {
            var head = fields[i].TrimStart(':').Split(' ');
            var status = head[4][0];
            var old = fields[i + 1];
            var isPair = status is 'R' or 'C';
            i += isPair ? 1 : 0;
            yield return new Change(status, old, isPair ? fields[i + 1] : old, head[2], head[3], status is 'A' ? head[1] : head[0]);
        }
    }
}
