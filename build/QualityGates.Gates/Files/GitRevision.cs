using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Files;

/// <summary>A file as it is in a git revision.</summary>
internal sealed class GitBlob(string? text, string problem, bool isMissing)
{
    /// <summary>Null when it could not be read.</summary>
    public string? Text { get; } = text;

    public string Problem { get; } = problem;

    /// <summary>True when the revision is there and has no such file.</summary>
    public bool IsMissing { get; } = isMissing;
}

/// <summary>What is asked where a revision is the baseline. All paths go from the root of the work tree, with '/'.</summary>
/// <param name="Revision">A branch, a tag or a commit.</param>
/// <param name="Paths">The files to read in it.</param>
/// <param name="Limit">Largest of them, in bytes.</param>
/// <param name="Index">The paths of which to say whether they are in the index; null when git is not to be asked here.</param>
internal sealed record RevisionQuestion(string Revision, IReadOnlyList<string> Paths, long Limit, IndexQuestion? Index);

/// <param name="Blobs">The files in the order in which they were asked for.</param>
/// <param name="Tracked">Null when git was not asked about the index, because it is too old for one process to be asked both, or could not be asked.</param>
internal sealed record RevisionAnswer(IReadOnlyList<GitBlob> Blobs, HashSet<string>? Tracked);

/// <summary>
/// Reads files of a revision, and says on the way which files are in the index: one <c>git cat-file --batch-command</c> for all of it. Git before
/// 2.36 does not have it and answers what a <c>--batch</c> can.
/// </summary>
internal static class GitRevision
{
    // Larger than any pointer of Git LFS may be, see its specification.
    private const long MostOfPointer = 1024;

    private const int UsageError = 129;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public static RevisionAnswer Ask(Repository repository, RevisionQuestion question, IReadOnlyDictionary<string, string> environment) =>
        (question.Index is { } index && !index.Paths.Any(IsOddName) ? Ask(repository, question, environment, Dialect.Commands) : null)
            ?? Ask(repository, question, environment, Dialect.Names)!;

    // Null when git does not know the dialect.
    private static RevisionAnswer? Ask(Repository repository, RevisionQuestion question, IReadOnlyDictionary<string, string> environment, Dialect dialect)
    {
        if (GitIndex.Locate(environment) is not { } git)
        {
            return Failed("git is not on the PATH");
        }

        if (question.Paths.Any(IsOddName))
        {
            return Failed("a path has a control character");
        }

        var start = new ProcessStartInfo(git, "-c core.fsmonitor=false cat-file " + dialect.Option)
        {
            WorkingDirectory = repository.Root,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        GitIndex.SetEnvironment(start, repository, environment);
        // A partial clone would go to the network for a blob it does not have.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException("no process");
            _ = process.StandardError.ReadToEndAsync();
            var reading = Task.Run(() => Converse(process, question, dialect));
            if (reading.Wait(Timeout))
            {
                GitIndex.Kill(process);
                return reading.Result;
            }

            GitIndex.Kill(process);
            return Failed("git gave no answer within " + Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " seconds");
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or AggregateException)
        {
            return Failed("git could not be asked: " + (exception is AggregateException { InnerException: { } inner } ? inner : exception).Message);
        }

        RevisionAnswer Failed(string problem) => new(AllOf(question, problem), null);
    }

    // A question is a line.
    private static bool IsOddName(string path) => path.Any(char.IsControl);

    private static List<GitBlob> AllOf(RevisionQuestion question, string problem) => [.. question.Paths.Select(_ => new GitBlob(null, problem, false))];

    private static RevisionAnswer? Converse(Process process, RevisionQuestion question, Dialect dialect)
    {
        var input = process.StandardInput.BaseStream;
        var output = new BufferedStream(process.StandardOutput.BaseStream);
        // First what has no content that could stand in the way of the next answer.
        HashSet<string>? tracked = null;
        (string Kind, long Size)? commit;
        try
        {
            tracked = dialect.AsksIndex ? Tracked(input, output, question.Index!) : null;
            // The revision alone: without it, a missing file says nothing.
            Ask(input, dialect.Contents + question.Revision + "^{commit}");
            commit = Header(output);
        }
        catch (IOException)
        {
            commit = null;
        }

        if (commit is null && dialect.AsksIndex && process.WaitForExit((int)Timeout.TotalMilliseconds) && process.ExitCode == UsageError)
        {
            return null;
        }

        if (commit is not { Kind: "commit", Size: var length } || length > question.Limit)
        {
            return new(AllOf(question, commit is null ? "git could not be asked: its answer ended early" : "git knows no revision \"" + question.Revision + "\" here"), tracked);
        }

        ReadBytes(output, (int)length);
        return new(Blobs(input, output, question, dialect), tracked);
    }

    private static HashSet<string> Tracked(Stream input, Stream output, IndexQuestion question)
    {
        var tracked = new HashSet<string>(StringComparer.Ordinal);
        var whole = new HashSet<string>(question.Whole, StringComparer.Ordinal);
        foreach (var path in question.Paths)
        {
            // While a merge is not resolved, a file is there in other stages than the usual one.
            foreach (var stage in (string[])["0", "2", "3", "1"])
            {
                Ask(input, "info :" + stage + ":" + path);
                var (kind, size) = Header(output) ?? throw new IOException("its answer ended early");
                if (kind == "blob")
                {
                    if (size > MostOfPointer || !whole.Contains(path))
                    {
                        tracked.Add(path);
                    }

                    break;
                }
            }
        }

        return tracked;
    }

    private static List<GitBlob> Blobs(Stream input, Stream output, RevisionQuestion question, Dialect dialect)
    {
        var (paths, limit) = (question.Paths, question.Limit);
        var blobs = new List<GitBlob>();
        foreach (var path in paths)
        {
            Ask(input, dialect.Contents + question.Revision + ":" + path);
            var (kind, size) = Header(output) ?? throw new IOException("its answer ended early");
            blobs.Add(kind != "blob" ? new GitBlob(null, "the file is not in that revision", true)
                : size <= limit ? Blob(path, ReadBytes(output, (int)size))
                : new GitBlob(null, "the file is larger than " + limit.ToString(CultureInfo.InvariantCulture) + " bytes there", false));
            if (blobs[blobs.Count - 1] is { Text: null, IsMissing: false } && size > limit)
            {
                // What was not read stands in the way of the next answer.
                blobs.AddRange(paths.Skip(blobs.Count).Select(_ => new GitBlob(null, "git was not asked any further", false)));
                break;
            }
        }

        input.Close();
        return blobs;
    }

    private static GitBlob Blob(string path, byte[] bytes)
    {
        var file = TextDecoding.Decode(path, bytes);
        return file.State == TextFileState.Read ? new GitBlob(file.Text, "", false) : new GitBlob(null, "the file " + file.Problem, false);
    }

    private static void Ask(Stream input, string what)
    {
        var bytes = Encoding.UTF8.GetBytes(what + "\n");
        input.Write(bytes, 0, bytes.Length);
        input.Flush();
    }

    // "<id> <kind> <size>", or "<what was asked> missing", which may hold blanks itself. Null at the end.
    private static (string Kind, long Size)? Header(Stream output)
    {
        var line = new List<byte>();
        for (var next = output.ReadByte(); next != '\n' && line.Count < 4096; next = output.ReadByte())
        {
            if (next < 0)
            {
                return null;
            }

            line.Add((byte)next);
        }

        var parts = Encoding.UTF8.GetString([.. line]).Split(' ');
        return parts.Length == 3 && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? (parts[1], size) : ("", 0);
    }

    // The content and the line break that ends it.
    private static byte[] ReadBytes(Stream output, int length)
    {
        var bytes = new byte[length + 1];
        var read = 0;
        while (read < bytes.Length)
        {
            var got = output.Read(bytes, read, bytes.Length - read);
            if (got == 0)
            {
                throw new IOException("its answer ended early");
            }

            read += got;
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>How questions are written.</summary>
    private sealed record Dialect(string Option, string Contents, bool AsksIndex)
    {
        public static readonly Dialect Commands = new("--batch-command", "contents ", AsksIndex: true);

        public static readonly Dialect Names = new("--batch", "", AsksIndex: false);
    }
}
