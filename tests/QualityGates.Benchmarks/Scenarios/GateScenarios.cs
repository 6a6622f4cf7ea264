using System.Globalization;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;
using QualityGates.Gates;
using QualityGates.Gates.Data.Splits;
using QualityGates.Gates.Files;
using QualityGates.Tests;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>What the gates cost. Other processes take part, so all of these figures are time on the wall, but that of the artefacts.</summary>
internal static class GateScenarios
{
    /// <summary>The argument with which this program checks artefacts once and prints the seconds of processor time that took.</summary>
    internal const string ArtefactsOnce = "--artefacts-once";

    private const double MostOfSort = 0.2;
    private const double MostOfHashing = 3;
    private const double MostSecondsOfArtefacts = 1;
    private const double MostOfNoOpBuild = 1.05;
    private const double MostOfBuild = 1.0 / 3;
    private const int Artefacts = 200;
    private const int Projects = 30;

    /// <summary>The split check beside what a shell offers for the same question, and beside the hashing of the same files.</summary>
    internal static ScenarioResult Splits(bool isQuick)
    {
        if (!Command.Exists("sort") || !Command.Exists("comm") || !Command.Exists("sha256sum"))
        {
            return Missing("Split check", "sort, comm or sha256sum");
        }

        using var files = new SplitFiles(isQuick ? 300_000 : 1_500_000);
        var definition = new SplitDefinition { Parts = [new SplitPart(SplitRole.Train, [files.Train]), new SplitPart(SplitRole.Test, [files.Test])] };
        long shared = 0;
        long common = 0;
        var rounds = Rounds.Run([0, 1, 2], isQuick ? 3 : 9, warmUp: 1, entry => entry switch
        {
            0 => () => shared = SplitCheck.Run(definition, FileStamp.Of, () => File.Create(Path.Combine(files.Folder, "hashes"), 1 << 16, FileOptions.DeleteOnClose)).Shared.Sum(static tally => tally.Count),
            1 => () =>
            {
                Command.Run(files.Folder, "sort", "-o", "train.sorted", "train.csv");
                Command.Run(files.Folder, "sort", "-o", "test.sorted", "test.csv");
                common = Command.Run(files.Folder, "comm", "-12", "train.sorted", "test.sorted").Count(static letter => letter == '\n');
            }
            ,
            _ => () => Command.Run(files.Folder, "sha256sum", "train.csv", "test.csv"),
        });
        var bytes = new FileInfo(files.Train).Length + new FileInfo(files.Test).Length;
        return new(
            "Split check",
            string.Create(CultureInfo.InvariantCulture, $"Two CSV files of together {bytes / 1_000_000} MB, rows in no order: which rows are in both? Time over that of `sort` and `comm` in the locale C, and over that of `sha256sum` of both files."),
            rounds.Count,
            [
                ByWall("split check over sort and comm", rounds, 0, 1, MostOfSort, $"{shared} rows in both"),
                ByWall("split check over sha256sum", rounds, 0, 2, MostOfHashing, ""),
            ],
            shared == common - 1 ? [] : [$"the split check finds {shared} rows in both files, comm {common - 1} beside the header"]);
    }

    /// <summary>A project with many artefacts, checked by a process that has just begun.</summary>
    internal static ScenarioResult ColdArtefacts(bool isQuick)
    {
        var seconds = Enumerable.Range(0, isQuick ? 3 : 9).Select(static _ => double.Parse(
            Command.Run(Environment.CurrentDirectory, "dotnet", typeof(GateScenarios).Assembly.Location, ArtefactsOnce), CultureInfo.InvariantCulture)).ToArray();
        var sample = new Sample(seconds);
        return new(
            "Artefacts, cold",
            $"{Artefacts} model cards, data cards, metrics files, models and documents of one project, read by a process that has just begun and has nothing compiled: processor time of the engine in it.",
            seconds.Length,
            [new($"{Artefacts} artefacts", sample, sample, "s", MostSecondsOfArtefacts, "")],
            []);
    }

    /// <summary>Checks the artefacts once in this process.</summary>
    internal static void CheckArtefactsOnce(TextWriter output)
    {
        using var project = new ArtefactProject(Artefacts);
        var before = Environment.CpuUsage.TotalTime;
        var run = GateEngine.Check(project.Input);
        if (run.Findings.Count > 0)
        {
            throw new InvalidOperationException("The artefacts are filled in, and yet: " + string.Join("; ", run.Findings.Select(static finding => finding.Id + " " + finding.Message).Distinct().Take(5)));
        }

        output.WriteLine((Environment.CpuUsage.TotalTime - before).TotalSeconds.ToString("F4", CultureInfo.InvariantCulture));
    }

    /// <summary>A build with nothing to do, with and without the gates.</summary>
    internal static ScenarioResult NoOpBuild(bool isQuick)
    {
        var samples = Path.Combine(Checkout.Root, "artifacts", "tour");
        if (!File.Exists(Path.Combine(samples, "Churn.Clean", "obj", "project.assets.json")))
        {
            return Missing("Build with nothing to do", "artifacts/tour, which the first command of the README leaves");
        }

        string[] build = ["build", "Churn.Clean", "--no-restore", "-v", "quiet"];
        var rounds = Rounds.Run([0, 1], isQuick ? 5 : 21, warmUp: 1, entry =>
        {
            // A build of the other kind has gone before, which compiles anew; this one makes all up to date.
            string[] arguments = entry == 0 ? build : [.. build, "-p:MLQualityGatesMode=None"];
            Command.Run(samples, "dotnet", arguments);
            return () => Command.Run(samples, "dotnet", arguments);
        });
        return new(
            "Build with nothing to do",
            "`dotnet build --no-restore` of samples/Churn.Clean, all of it up to date, over the same with MLQualityGatesMode=None.",
            rounds.Count,
            [ByWall("with the gates over without", rounds, 0, 1, MostOfNoOpBuild, "")],
            []);
    }

    /// <summary>What a commit waits for: one changed file of a solution of many projects, as it is staged, beside the build of that project.</summary>
    internal static ScenarioResult StagedCheck(bool isQuick)
    {
        var samples = Path.Combine(Checkout.Root, "artifacts", "tour");
        var tool = Path.Combine(Checkout.Root, "build", "QualityGates.Tool", "bin", "Release", "net10.0", "mlgates.dll");
        if (!File.Exists(Path.Combine(samples, "Churn.Clean", "obj", "project.assets.json")) || !File.Exists(tool))
        {
            return Missing("Check of a commit", "artifacts/tour, which the first command of the README leaves");
        }

        var solution = new ManyProjects(samples, Projects);
        var text = File.ReadAllText(solution.Program);
        var number = 0;
        string[] build = ["build", solution.Project, "--no-restore", "-v", "quiet"];
        var entries = new Action[]
        {
            () => Command.Run(solution.Folder, [("CI", ""), ("MLGATES_RESIDENT", "on")], "dotnet", tool, "check", "--staged"),
            () => Command.Run(solution.Folder, [("CI", ""), ("MLGATES_RESIDENT", "off")], "dotnet", tool, "check", "--staged"),
            () => Command.Run(solution.Folder, [("MSBUILDDISABLENODEREUSE", "0"), ("UseSharedCompilation", "true")], "dotnet", build),
            () => Command.Run(solution.Folder, [("UseSharedCompilation", "false")], "dotnet", build),
        };
        var rounds = Rounds.Run([0, 1, 2, 3], isQuick ? 5 : 15, warmUp: 1, entry =>
        {
            solution.Change(text, ++number);
            return entries[entry];
        });
        Command.Run(solution.Folder, "dotnet", tool, "resident", "--end");
        Command.Run(solution.Folder, "dotnet", "build-server", "shutdown");
        var warm = rounds.Compare(static cost => cost(0).Wall);
        var cold = rounds.Compare(static cost => cost(1).Wall);
        return new(
            "Check of a commit",
            $"`mlgates check --staged` after a change of one file in a solution of {Projects} projects, each what samples/Churn.Clean is, over `dotnet build --no-restore` of the changed project after such a change: "
            + "of both what stays from the last time does the work (the resident process; build nodes and the compiler server), and of both everything begins anew.",
            rounds.Count,
            [
                ByWall("check --staged over build", rounds, 0, 2, MostOfBuild, ""),
                new("check --staged", warm, warm, "s", null, ""),
                ByWall("begun anew, over a build begun anew", rounds, 1, 3, null, ""),
                new("check --staged, begun anew", cold, cold, "s", null, ""),
            ],
            []);
    }

    private static Figure ByWall(string what, Rounds rounds, int entry, int to, double? limit, string remark)
    {
        var wall = rounds.Compare(cost => cost(entry).Wall / cost(to).Wall);
        return new(what, wall, wall, "x", limit, remark);
    }

    private static ScenarioResult Missing(string title, string what) => new(title, "", 0, [], [$"not measured: there is no {what} here"]);
}
