using System.Globalization;
using System.Text;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Replay;

/// <summary>
/// The last answer for one project, kept in a file so that a build with nothing to do costs a few file stamps and still says
/// everything: an MSBuild target that is skipped as up to date would lose its warnings.
/// </summary>
public static class FindingsCache
{
    private const string Header = "QualityGates.ML findings 2";
    private const long SizeLimit = 8 << 20;

    /// <summary>The cached findings when nothing they depend on has changed, else those of a new check, which is then cached.</summary>
    public static IReadOnlyList<Finding> CheckOrReplay(ProjectInput input, string cacheFile)
    {
        var fingerprint = input.Fingerprint();
        var old = ReadFile(cacheFile);
        if (old is not null && Replay(old, fingerprint, DateForm.Show(ProjectClock.TodayOf(input))) is { } findings)
        {
            return findings;
        }

        var run = GateEngine.Check(input);
        var text = run.MayBeReplayed ? Write(fingerprint, run) : "";
        AtomicFile.WriteIfDifferent(cacheFile, text);
        return run.Findings;
    }

    internal static string Write(string fingerprint, GateRun run)
    {
        var text = new StringBuilder();
        text.Append(Header).Append('\n').Append(fingerprint).Append('\n');
        Line("day", run.Day);
        foreach (var consulted in run.Consulted.OrderBy(consulted => consulted.Key, StringComparer.Ordinal))
        {
            Line("file", consulted.Key, consulted.Value.Kind.ToString(), Number(consulted.Value.Length), Number(consulted.Value.LastWriteTicks));
        }

        foreach (var finding in run.Findings)
        {
            Line("finding", finding.Id, finding.Severity.ToString(), finding.File, finding.Subject, Number(finding.At.Line),
                Number(finding.At.Column), Number(finding.At.EndLine), Number(finding.At.EndColumn), finding.Message);
        }

        return text.Append("end\n").ToString();

        void Line(params string[] fields) => text.Append(string.Join("\t", fields.Select(TabLine.Escape))).Append('\n');
    }

    /// <summary>Null when anything changed, or when the text is not what we wrote.</summary>
    internal static IReadOnlyList<Finding>? Replay(string text, string fingerprint, string today)
    {
        var lines = text.Split('\n');
        if (lines.Length < 5 || lines[0] != Header || lines[1] != fingerprint || (lines[2] != "day\t" && lines[2] != "day\t" + today)
            || lines[lines.Length - 2] != "end")
        {
            return null;
        }

        var findings = new List<Finding>();
        for (var i = 3; i < lines.Length - 2; i++)
        {
            var fields = lines[i].Split('\t').Select(TabLine.Unescape).ToArray();
            if (fields.Length == 5 && fields[0] == "file" && IsUnchanged(fields))
            {
                continue;
            }

            if (fields.Length != 10 || fields[0] != "finding" || FindingOf(fields) is not { } finding)
            {
                return null;
            }

            findings.Add(finding);
        }

        return findings;
    }

    private static bool IsUnchanged(string[] fields)
    {
        var stamp = FileStamp.Of(fields[1]);
        // What could not be looked at is looked at again: the reason may be gone without a trace in the stamp.
        return stamp.Kind != FileKind.Unreadable && fields[2] == stamp.Kind.ToString()
            && fields[3] == Number(stamp.Length) && fields[4] == Number(stamp.LastWriteTicks);
    }

    private static Finding? FindingOf(string[] fields)
    {
        var gate = GateList.Descriptors.FirstOrDefault(descriptor => descriptor.Id == fields[1]);
        if (gate is null || !Enum.TryParse<FindingSeverity>(fields[2], out var severity))
        {
            return null;
        }

        var numbers = new int[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(fields[5 + i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new Finding(gate, severity, fields[9], fields[3], new Place(numbers[0], numbers[1], numbers[2], numbers[3]), fields[4]);
    }

    private static string? ReadFile(string path)
    {
        var file = new FileLedger().ReadText(path, SizeLimit);
        return file.State == TextFileState.Read ? file.Text : null;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
