using System.CommandLine;
using System.Reflection;

namespace QualityGates.Tool;

/// <summary><c>mlgates explain</c>: the page of an id, without the network and in the tool's own version.</summary>
internal static class ExplainCommand
{
    private const string Folder = "rules/";
    private const int Shown = 5;

    public static Command Make()
    {
        var what = new Argument<string?>("id") { Description = "An id (MLQ2001, mlq2001, 2001), or a word of a title. All ids when left out.", Arity = ArgumentArity.ZeroOrOne, HelpName = "id" };
        what.CompletionSources.Add(_ => Pages.Ids.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        var command = new Command("explain", "Shows what a rule or a gate reports, why, and what to write instead. Needs no network.") { what };
        command.SetAction(result => Guard.Run(Console.Error, () => Run(result.GetValue(what), Console.Out, Console.Error)));
        return command;
    }

    public static int Run(string? what, TextWriter output, TextWriter error)
    {
        if (string.IsNullOrWhiteSpace(what))
        {
            List(Pages.Ids, output);
            return ExitCode.Clean;
        }

        var wanted = what.Trim();
        var id = wanted.Length == 4 && wanted.All(char.IsAsciiDigit) ? "MLQ" + wanted : wanted.ToUpperInvariant();
        if (Pages.Ids.Contains(id, StringComparer.Ordinal))
        {
            Show(Pages.Read(id), output);
            return ExitCode.Clean;
        }

        // A word of a title, as in a message somebody remembers.
        var titled = Pages.Ids.Where(known => Pages.TitleOf(known).Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (titled.Length == 1)
        {
            Show(Pages.Read(titled[0]), output);
            return ExitCode.Clean;
        }

        if (titled.Length > 1)
        {
            List(titled, output);
            return ExitCode.Clean;
        }

        error.WriteLine("mlgates: there is no rule or gate \"" + wanted + "\". Nearest:");
        List([.. Pages.Ids.OrderBy(known => Distance(id, known)).ThenBy(known => known, StringComparer.Ordinal).Take(Shown)], error);
        error.WriteLine("mlgates explain lists all of them.");
        return ExitCode.CouldNotRun;
    }

    private static void List(IReadOnlyList<string> ids, TextWriter output)
    {
        foreach (var id in ids)
        {
            output.WriteLine("  " + id + "  " + Pages.TitleOf(id));
        }
    }

    // Markdown is made to be read as it is; in a terminal headings stand out.
    private static void Show(string page, TextWriter output)
    {
        var inCode = false;
        foreach (var line in page.TrimEnd().Split('\n'))
        {
            inCode ^= line.StartsWith("```", StringComparison.Ordinal);
            output.WriteLine(Terminal.HasColour && !inCode && line.StartsWith('#') ? "\e[1m" + line + "\e[0m" : line);
        }
    }

    /// <summary>Levenshtein, where two swapped neighbours count one: a typo.</summary>
    internal static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }

    /// <summary>The pages of docs/rules, inside this assembly.</summary>
    internal static class Pages
    {
        public static IReadOnlyList<string> Ids { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..])).Order(StringComparer.Ordinal)];

        public static string Read(string id)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + id + ".md")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }

        /// <summary>What stands behind the id in the first line.</summary>
        public static string TitleOf(string id)
        {
            var line = Read(id).Split('\n')[0];
            return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }
    }
}
