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

/// <summary>Reads files of a revision with one <c>git cat-file --batch</c> for all of them. Asked for only where a revision is the baseline.</summary>
internal static class GitRevision
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <param name="repository">The work tree.</param>
    /// <param name="revision">A branch, a tag or a commit.</param>
    /// <param name="paths">From the root of the work tree, with '/'.</param>
    /// <param name="limit">Largest file, in bytes.</param>
    /// <param name="environment">Variables the answer may depend on.</param>
    public static IReadOnlyList<GitBlob> Read(
        Repository repository, string revision, IReadOnlyList<string> paths, long limit, IReadOnlyDictionary<string, string> environment)
    {
        if (GitIndex.Locate(environment) is not { } git)
        {
            return Failed("git is not on the PATH");
        }

        if (paths.Any(path => path.Any(char.IsControl)))
        {
            return Failed("a path has a control character");
        }

        var start = new ProcessStartInfo(git, "-c core.fsmonitor=false cat-file --batch")
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
            var reading = Task.Run(() => ReadAll(process, revision, paths, limit));
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

        IReadOnlyList<GitBlob> Failed(string problem) => [.. paths.Select(_ => new GitBlob(null, problem, false))];
    }

    private static List<GitBlob> ReadAll(Process process, string revision, IReadOnlyList<string> paths, long limit)
    {
        var input = process.StandardInput.BaseStream;
        var output = new BufferedStream(process.StandardOutput.BaseStream);
        // The revision alone first: without it, a missing file says nothing.
        Ask(input, revision + "^{commit}");
        var commit = Header(output);
        if (commit.Kind != "commit" || commit.Size > limit)
        {
            return [.. paths.Select(_ => new GitBlob(null, "git knows no revision \"" + revision + "\" here", false))];
        }

        ReadBytes(output, (int)commit.Size);
        var blobs = new List<GitBlob>();
        foreach (var path in paths)
        {
            Ask(input, revision + ":" + path);
            var (kind, size) = Header(output);
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

    // "<id> <kind> <size>", or "<what was asked> missing", which may hold blanks itself.
    private static (string Kind, long Size) Header(Stream output)
    {
        var line = new List<byte>();
        for (var next = output.ReadByte(); next is not (-1 or '\n') && line.Count < 4096; next = output.ReadByte())
        {
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
}
