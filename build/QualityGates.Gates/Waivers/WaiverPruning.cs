using System.Text;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Waivers;

/// <summary>
/// A qualitygates.json without the waivers that have ended (MLQ9003) or hide nothing (MLQ9004). All else stays as it was written, to the byte:
/// order, blanks, comments. The comment right above an entry that goes is about it and goes too.
/// </summary>
public sealed class WaiverPruning
{
    private WaiverPruning(string path, string text, IReadOnlyList<string> removed)
    {
        Path = path;
        Text = text;
        Removed = removed;
    }

    /// <summary>Absolute path of the file.</summary>
    public string Path { get; }

    internal string Text { get; }

    /// <summary>A line an entry that goes: which, and why.</summary>
    public IReadOnlyList<string> Removed { get; }

    /// <summary>The files of some projects that have such waivers. Throws <see cref="IOException"/> for one that is not UTF-8 text.</summary>
    public static IReadOnlyList<WaiverPruning> Of(IEnumerable<ProjectInput> projects)
    {
        var doomed = new Dictionary<string, Dictionary<(int, int), string>>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var today = ProjectClock.TodayOf(project);
            foreach (var finding in GateEngine.Check(project).Findings.Where(static finding => finding.Id is "MLQ9003" or "MLQ9004"))
            {
                if (!doomed.TryGetValue(finding.File, out var places))
                {
                    doomed.Add(finding.File, places = []);
                }

                places[(finding.At.Line, finding.At.Column)] = finding.Id + " " + DateForm.Show(today);
            }
        }

        return [.. doomed.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Of(file.Key, file.Value)).Where(pruning => pruning.Removed.Count > 0)];
    }

    /// <summary>Writes the file whole or not at all.</summary>
    public void Save() => AtomicFile.Write(Path, Text);

    private static WaiverPruning Of(string path, Dictionary<(int, int), string> doomed)
    {
        var bytes = File.ReadAllBytes(path);
        string text;
        try
        {
            // With its mark, if it has one: what is not touched stays.
            text = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new IOException(path + " is not UTF-8 text. Save it as UTF-8, and run this again.");
        }

        var mark = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? "\uFEFF" : "";
        text = text.Substring(mark.Length);
        var removed = new List<string>();
        var entries = JsonReader.Read(text, out _)?["waivers"]?.Items ?? [];
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (WhyNot(entries[i], doomed) is { } why)
            {
                removed.Insert(0, entries[i].StringOf("id") + " for " + entries[i].StringOf("subject") + ": " + why);
                text = JsonItem.Remove(text, IndexOf(text, entries[i].At), i > 0 ? IndexOf(text, entries[i - 1].At) : -1);
            }
        }

        return new WaiverPruning(path, mark + text, removed);
    }

    private static string? WhyNot(JsonValue entry, Dictionary<(int, int), string> doomed)
    {
        if (entry["subject"] is { } subject && doomed.TryGetValue((subject.At.Line, subject.At.Column), out var unneeded) && unneeded.StartsWith("MLQ9004", StringComparison.Ordinal))
        {
            return "it hides nothing";
        }

        // A waiver that is about to end has a note of the same id.
        return entry["expires"] is { } expires && doomed.TryGetValue((expires.At.Line, expires.At.Column), out var ended)
            && string.CompareOrdinal(expires.Text, ended.Substring("MLQ9003 ".Length)) < 0 ? "it ended on " + expires.Text : null;
    }

    private static int IndexOf(string text, Place at)
    {
        var start = 0;
        for (var line = 1; line < at.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + at.Column - 1;
    }
}
