using System.Text.RegularExpressions;

namespace QualityGates.Tour;

/// <summary>
/// The product from pack to failing and passing build, on the two samples. Every step states what is documented and compares.
/// </summary>
internal static partial class Tour
{
    private const string Faulty = "Churn.Faulty/Churn.Faulty.csproj";
    private const string Clean = "Churn.Clean/Churn.Clean.csproj";

    private static readonly List<string> Surprises = [];

    internal static int Run(string repository)
    {
        Title("1. Pack QualityGates.ML and its tool");
        var pack = Shell.Run(repository, "dotnet", "pack", "QualityGates.sln", "-c", "Release", "-v", "quiet");
        Expect(pack, exitCode: 0, "packing succeeds");
        if (pack.ExitCode != 0)
        {
            return Finish();
        }

        var work = Workspace.Create(repository);
        Shell.Run(work.Folder, "git", "init", "-q", ".");
        Shell.Run(work.Folder, "git", "add", "-A");

        Title("2. The hurried program: builds, and says what is wrong with it");
        var documented = File.ReadAllLines(Path.Combine(repository, "samples", "Churn.Faulty.findings.txt")).Where(static l => l.Length > 0 && l[0] != '#').ToList();
        var faulty = Shell.Run(work.Folder, "dotnet", "build", Faulty);
        Show(work, faulty);
        Expect(faulty, exitCode: 0, "warnings do not break a local build");
        ExpectFindings(work, faulty, documented);

        Title("3. The same build as a team lead wants it on CI: every finding is an error");
        var enforced = Shell.Run(work.Folder, "dotnet", "build", Faulty, "-p:MLQualityGatesEnforce=true");
        Show(work, enforced);
        Expect(enforced, exitCode: 1, "MLQualityGatesEnforce fails the build");
        ExpectFindings(work, enforced, documented);

        Title("4. The code fix, on the command line");
        Expect(Shell.Run(work.Folder, "dotnet", "format", "analyzers", Faulty, "--diagnostics", "MLQ4001", "--severity", "warn", "--no-restore"), exitCode: 0, "the fix applies");
        ShowChange(Shell.Run(work.Folder, "git", "diff", "-U0", "--", "*.cs"));
        var @fixed = Shell.Run(work.Folder, "dotnet", "build", Faulty);
        Expect(@fixed, exitCode: 0, "the fixed program builds");
        var left = documented.Where(static line => !line.Contains("MLQ4001", StringComparison.Ordinal)).ToList();
        ExpectFindings(work, @fixed, left);
        Console.WriteLine("  Churn.Faulty builds; its MLQ4001 findings are gone, the gates still ask for their documents.");

        Title("5. The same program done properly: nothing is found, with every finding an error");
        Expect(Shell.Run(work.Folder, "dotnet", "restore", Clean), exitCode: 0, "the lock file takes up the package");
        Shell.Run(work.Folder, "git", "add", "-A");
        var clean = Shell.Run(work.Folder, "dotnet", "build", Clean, "-p:MLQualityGatesEnforce=true");
        Show(work, clean);
        Expect(clean, exitCode: 0, "Churn.Clean builds");
        ExpectFindings(work, clean, []);
        Expect(Shell.Run(work.Folder, "dotnet", "run", "--no-build", "--project", Clean, "--", "--output", "Churn.Clean"), exitCode: 0, "Churn.Clean trains and evaluates");
        Expect(Shell.Run(work.Folder, "git", "diff", "--exit-code", "--stat"), exitCode: 0, "training again writes the committed bytes");

        Title("6. Outside the build: same analyzers, same gates, same answer");
        var tool = ToolAssembly(repository);
        var toolFaulty = Shell.Run(work.Folder, "dotnet", tool, "check", "Churn.Faulty");
        toolFaulty.Lines.ToList().ForEach(static line => Console.WriteLine("  " + line));
        Expect(toolFaulty, exitCode: 1, "mlgates finds what the build found");
        ExpectFindings(work, toolFaulty, left);
        Expect(Shell.Run(work.Folder, "dotnet", tool, "check", "Churn.Clean"), exitCode: 0, "mlgates passes Churn.Clean");

        return Finish();
    }

    private static string ToolAssembly(string repository) =>
        Path.Combine(repository, "build", "QualityGates.Tool", "bin", "Release", "net10.0", "mlgates.dll");

    private static void Title(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(new string('-', title.Length));
    }

    private static void Show(Workspace work, Shell.Result build)
    {
        foreach (var line in build.Lines.Where(static line => FindingLine().IsMatch(line)).Distinct())
        {
            Console.WriteLine("  " + Shorten(work, line));
        }

        build.Lines.Where(static line => line.StartsWith("Build ", StringComparison.Ordinal) || line.Trim().EndsWith("Warning(s)", StringComparison.Ordinal) || line.Trim().EndsWith("Error(s)", StringComparison.Ordinal))
            .ToList().ForEach(static line => Console.WriteLine("  " + line.Trim()));
    }

    private static void ShowChange(Shell.Result diff) => diff.Lines
        .Where(static line => (line[0] is '+' or '-') && !line.StartsWith("+++", StringComparison.Ordinal) && !line.StartsWith("---", StringComparison.Ordinal))
        .ToList().ForEach(static line => Console.WriteLine("  " + line));

    /// <summary>A build line without the folder of this machine and the project it was printed for.</summary>
    private static string Shorten(Workspace work, string line) =>
        ProjectSuffix().Replace(line, "").Replace(work.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Trim();

    private static void ExpectFindings(Workspace work, Shell.Result build, IReadOnlyList<string> documented)
    {
        var found = build.Lines
            .Select(line => FindingLine().Match(Shorten(work, line)))
            .Where(static match => match.Success)
            .Select(static match => $"{match.Groups["file"].Value.Replace('\\', '/')}({match.Groups["line"].Value}): {match.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var missing in documented.Except(found))
        {
            Surprise($"documented, but not found: {missing}");
        }

        foreach (var extra in found.Except(documented))
        {
            Surprise($"found, but not documented: {extra}");
        }
    }

    private static void Expect(Shell.Result result, int exitCode, string statement)
    {
        if (result.ExitCode == exitCode)
        {
            Console.WriteLine($"  ok: {statement}");
            return;
        }

        Surprise($"{statement}: exit code {result.ExitCode} instead of {exitCode}");
        result.Lines.TakeLast(30).ToList().ForEach(static line => Console.WriteLine("  | " + line));
    }

    private static void Surprise(string text)
    {
        Surprises.Add(text);
        Console.WriteLine("  NOT AS DOCUMENTED: " + text);
    }

    private static int Finish()
    {
        Console.WriteLine();
        Console.WriteLine(Surprises.Count == 0
            ? "Both samples behave as documented."
            : $"{Surprises.Count} of the documented behaviours were not seen:{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", Surprises)}");
        return Surprises.Count == 0 ? 0 : 1;
    }

    [GeneratedRegex(@"^(?<file>.*?)\((?<line>\d+)[^)]*\)\s*: (warning|error) (?<id>MLQ\d{4}):")]
    private static partial Regex FindingLine();

    [GeneratedRegex(@" \[[^\]]*proj(::[^\]]*)?\]$")]
    private static partial Regex ProjectSuffix();
}
