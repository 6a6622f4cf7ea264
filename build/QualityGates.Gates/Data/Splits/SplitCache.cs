using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;
using QualityGates.Gates.Replay;

namespace QualityGates.Gates.Data.Splits;

/// <summary>
/// The outcome of the last comparison, kept by content: as long as the bytes of the files are the same it holds, also when their time
/// stamps are not, as after a checkout. Stamps that are the same save reading the bytes.
/// </summary>
internal static class SplitCache
{
    private const string Header = "QualityGates.ML split 1";
    private const long SizeLimit = 1 << 20;

    /// <summary>Where the outcome for a split of that name is kept.</summary>
    public static string FileIn(string directory, string name)
    {
        using var sha = SHA256.Create();
        var hash = BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(name)), 0, 6).Replace("-", "").ToLowerInvariant();
        return Path.Combine(directory, "mlgates.split." + hash + ".txt");
    }

    /// <summary>Null when there is none, it is of another definition, or some file has other bytes now.</summary>
    public static SplitOutcome? Read(string cacheFile, SplitDefinition definition)
    {
        var text = new FileLedger().ReadText(cacheFile, SizeLimit);
        var lines = text.State == TextFileState.Read ? text.Text.Split('\n') : [];
        if (lines.Length < 4 || lines[0] != Header || lines[1] != TabLine.Escape(Key(definition)) || lines[lines.Length - 2] != "end")
        {
            return null;
        }

        try
        {
            var outcome = Parse([.. lines.Skip(2).Take(lines.Length - 4).Select(line => line.Split('\t').Select(TabLine.Unescape).ToArray())]);
            var current = outcome.Files.Select(Current).ToArray();
            return current.All(file => file is not null) ? With(outcome, [.. current.Select(file => file!.Value)]) : null;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or IndexOutOfRangeException or ArgumentException)
        {
            // Not as we write it: as good as none.
            return null;
        }
    }

    public static void Write(string cacheFile, SplitDefinition definition, SplitOutcome outcome)
    {
        var text = new StringBuilder().Append(Header).Append('\n').Append(TabLine.Escape(Key(definition))).Append('\n');
        foreach (var file in outcome.Files)
        {
            Line("file", file.Path, Number(file.Stamp.Length), Number(file.Stamp.LastWriteTicks), Hex(file.Content.Low), Hex(file.Content.High));
        }

        Line(["rows", .. outcome.Rows.Select(Number)]);
        Line(["compared", .. outcome.ComparedBy]);
        Line(["newest", .. outcome.Newest]);
        foreach (var (name, tallies) in ((string, IReadOnlyList<Tally>)[])
            [("shared", outcome.Shared), ("repeated", outcome.Repeated), ("groups", outcome.Groups), ("older", outcome.Older)])
        {
            foreach (var tally in tallies)
            {
                Line([name, Number(tally.Count), .. tally.First.SelectMany(pair => new[] { Hex(pair.Earlier.Packed), Hex(pair.Later.Packed) })]);
            }
        }

        AtomicFile.WriteIfDifferent(cacheFile, text.Append("end\n").ToString());

        void Line(params string[] fields) => text.Append(string.Join("\t", fields.Select(TabLine.Escape))).Append('\n');
    }

    // Another build of the engine may compare in another way.
    private static string Key(SplitDefinition definition) =>
        typeof(SplitCache).Assembly.ManifestModule.ModuleVersionId.ToString() + " " + definition.Fingerprint();

    private static SplitOutcome Parse(IReadOnlyList<string[]> lines)
    {
        return new SplitOutcome
        {
            Files = [.. Of("file").Select(line => new ComparedFile(
                line[1], new FileStamp(FileKind.File, Long(line[2]), Long(line[3])), new Hash128(FromHex(line[4]), FromHex(line[5]))))],
            Rows = [.. Of("rows").Single().Skip(1).Select(Long)],
            ComparedBy = [.. Of("compared").Single().Skip(1)],
            Newest = [.. Of("newest").Single().Skip(1)],
            Shared = Tallies("shared"),
            Repeated = Tallies("repeated"),
            Groups = Tallies("groups"),
            Older = Tallies("older"),
        };

        IEnumerable<string[]> Of(string name) => lines.Where(line => line[0] == name);

        IReadOnlyList<Tally> Tallies(string name) => [.. Of(name).Select(line => Tally.Of(Long(line[1]), Enumerable.Range(0, (line.Length - 2) / 2)
            .Select(i => new Pair(RowPlace.Of(FromHex(line[(2 * i) + 2])), RowPlace.Of(FromHex(line[(2 * i) + 3]))))))];
    }

    /// <summary>The file with its present stamp when it has the bytes it had.</summary>
    private static ComparedFile? Current(ComparedFile file)
    {
        var stamp = FileStamp.Of(file.Path);
        if (stamp == file.Stamp)
        {
            return file;
        }

        if (stamp.Kind != FileKind.File || stamp.Length != file.Stamp.Length)
        {
            return null;
        }

        try
        {
            using var stream = LineBuffer.Open(file.Path, stamp);
            return ContentStream.HashOf(stream) == file.Content && FileStamp.Of(file.Path) == stamp ? file with { Stamp = stamp } : null;
        }
        catch (Exception exception) when (exception is RowFaultException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SplitOutcome With(SplitOutcome outcome, IReadOnlyList<ComparedFile> files) => new()
    {
        Files = files,
        Rows = outcome.Rows,
        ComparedBy = outcome.ComparedBy,
        Shared = outcome.Shared,
        Repeated = outcome.Repeated,
        Groups = outcome.Groups,
        Older = outcome.Older,
        Newest = outcome.Newest,
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hex(ulong value) => value.ToString("x", CultureInfo.InvariantCulture);

    private static long Long(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static ulong FromHex(string text) => ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
