using System.Globalization;
using QualityGates.Gates.Files;
using QualityGates.Gates.Replay;

namespace QualityGates.Analysis.Loading;

/// <summary>A snapshot kept in the project's obj folder, with the stamps of all it follows from: a check of an unchanged project starts no MSBuild.</summary>
internal static class SnapshotFile
{
    private const string Header = "QualityGates.ML project 1";
    private const string End = "end";

    /// <summary>Null when there is none, or when anything it follows from has changed.</summary>
    public static ProjectSnapshot? Read(string path, string key)
    {
        string[] lines;
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return lines.Length > 3 && lines[0] == Header && lines[1] == key && lines[^1] == End ? Read(lines) : null;
    }

    public static void Write(string path, string key, ProjectSnapshot snapshot, IEnumerable<string> inputs)
    {
        var lines = new List<string> { Header, key, TabLine.Escape(snapshot.ProjectFile) };
        foreach (var input in inputs.Distinct(StringComparer.Ordinal))
        {
            Line("stamp", [input, .. Fields(FileStamp.Of(input))]);
        }

        foreach (var property in snapshot.Properties)
        {
            Line("property", property.Key, property.Value);
        }

        foreach (var item in snapshot.Items)
        {
            Line("item", item.Type, item.Identity, item.FullPath, item.Kind, item.Severity, item.DefinedIn);
        }

        foreach (var call in snapshot.Calls)
        {
            Line("call", [call.Framework, .. call.Outputs]);
            foreach (var argument in call.Arguments)
            {
                Line("argument", argument);
            }
        }

        lines.Add(End);
        AtomicFile.WriteIfDifferent(path, string.Join("\n", lines) + "\n");

        void Line(string kind, params string[] fields) => lines.Add(string.Join("\t", fields.Prepend(kind).Select(TabLine.Escape)));
    }

    private static ProjectSnapshot? Read(string[] lines)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var items = new List<SnapshotItem>();
        var calls = new List<(string Framework, string[] Outputs, List<string> Arguments)>();
        foreach (var line in lines.AsSpan(3, lines.Length - 4))
        {
            var fields = Array.ConvertAll(line.Split('\t'), TabLine.Unescape);
            switch (fields[0])
            {
                case "stamp" when fields.Length == 5 && Fields(FileStamp.Of(fields[1])).AsSpan().SequenceEqual(fields.AsSpan(2)):
                    break;
                case "property" when fields.Length == 3:
                    properties[fields[1]] = fields[2];
                    break;
                case "item" when fields.Length == 7:
                    items.Add(new SnapshotItem(fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]));
                    break;
                case "call" when fields.Length >= 2:
                    calls.Add((fields[1], fields[2..], []));
                    break;
                case "argument" when fields.Length == 2 && calls.Count > 0:
                    calls[^1].Arguments.Add(fields[1]);
                    break;
                default:
                    return null;
            }
        }

        return new ProjectSnapshot
        {
            ProjectFile = TabLine.Unescape(lines[2]),
            Properties = properties,
            Items = items,
            Calls = [.. calls.Select(call => new CompilerCall(call.Framework, call.Outputs, call.Arguments))],
        };
    }

    private static string[] Fields(FileStamp stamp) =>
        [stamp.Kind.ToString(), stamp.Length.ToString(CultureInfo.InvariantCulture), stamp.LastWriteTicks.ToString(CultureInfo.InvariantCulture)];
}
