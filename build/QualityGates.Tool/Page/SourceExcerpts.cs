using QualityGates.Reporting;

namespace QualityGates.Tool.Page;

/// <summary>Reads the lines around the places of a report.</summary>
internal sealed class SourceExcerpts
{
    private const int Around = 2;
    private const int LongestSpan = 6;
    private const int LongestLine = 240;
    private const long LargestFile = 2 << 20;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    public ReportFinding Fill(ReportFinding finding) => finding with
    {
        At = Fill(finding.At),
        Evidence = [.. finding.Evidence.Select(Fill)],
    };

    private ReportLocation Fill(ReportLocation at)
    {
        var lines = LinesOf(at.File);
        if (at.Line < 1 || at.Line > lines.Length)
        {
            return at;
        }

        var first = Math.Max(1, at.Line - Around);
        var last = Math.Min(lines.Length, Math.Clamp(at.EndLine, at.Line, at.Line + LongestSpan) + Around);
        return at with { Excerpt = new SourceExcerpt(first, [.. lines[(first - 1)..last].Select(line => line.Length > LongestLine ? line[..LongestLine] + " …" : line)]) };
    }

    // What cannot be read is shown without its lines; the finding itself says enough.
    private string[] LinesOf(string file)
    {
        if (!_files.TryGetValue(file, out var lines))
        {
            try
            {
                lines = new FileInfo(file) is { Exists: true, Length: <= LargestFile } ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n') : [];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                lines = [];
            }

            // A model or an image is no text to show.
            _files[file] = lines = lines.Length > 0 && lines.Take(50).Any(line => line.Contains('\0', StringComparison.Ordinal)) ? [] : lines;
        }

        return lines;
    }
}
