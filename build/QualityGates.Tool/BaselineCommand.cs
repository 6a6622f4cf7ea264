using System.CommandLine;
using System.Globalization;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Git;
using QualityGates.Analysis.Ratchet;
using QualityGates.Gates.Files;
using QualityGates.Gates.Ratchet;
using QualityGates.Reporting.Text;

namespace QualityGates.Tool;

/// <summary><c>mlgates baseline</c>: the findings that were there before, so that new ones stand out and fixed ones stay fixed.</summary>
internal static class BaselineCommand
{
    public static Command Make() => new("baseline", "Records the findings of today in " + BaselineText.FileName
        + ", so that only new ones are shown in editor, build and tool. MLQualityGatesBaseline=false shows all.")
    {
        Create(), Update(), Show(),
    };

    private static Command Create()
    {
        var path = ProjectPath.Argument();
        var command = new Command("create", "Writes all findings of today into a new file at the root of the repository.") { path };
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () =>
        {
            var check = Check(result.GetValue(path), cancellation);
            var file = Path.Combine(check.Root, BaselineText.FileName);
            if (File.Exists(file))
            {
                throw new CannotRunException(file + " exists already. Run: mlgates baseline update");
            }

            return Save(BaselineRecording.Of(check, file, BaselineText.Empty, check.States, addsNew: true), dryRun: false);
        }));
        return command;
    }

    private static Command Update()
    {
        var path = ProjectPath.Argument();
        var prune = new Option<bool>("--prune") { Description = "Only takes out what is fixed and follows what has moved; records nothing new." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would change and writes nothing." };
        var metrics = new Option<bool>("--metrics") { Description = "Instead accepts the present metrics: writes them into the file that \"evaluation\".\"baseline\" of qualitygates.json names." };
        var command = new Command("update", "Takes out what is fixed, follows what has moved and records what is new; reasons and comments stay. With --metrics: accepts the present metrics, and shows the difference.")
        {
            path, prune, dryRun, metrics,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(prune) && result.GetValue(metrics))
            {
                result.AddError("--prune is about findings and --metrics about metrics: run one after the other.");
            }
        });
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () =>
        {
            if (result.GetValue(metrics))
            {
                return MetricsBaseline.Accept(result.GetValue(path), result.GetValue(dryRun), cancellation);
            }

            var check = Check(result.GetValue(path), cancellation);
            var recordings = check.States.GroupBy(state => check.Baselines.FileOf(state.Project)).Where(group => group.Key is not null)
                .Select(group => BaselineRecording.Of(check, group.Key!, check.Baselines.Read(group.Key!), [.. group], !result.GetValue(prune))).ToArray();
            return recordings.Length == 0
                ? throw new CannotRunException("there is no " + BaselineText.FileName + " at or above the projects. Run: mlgates baseline create")
                : recordings.Max(recording => Save(recording, result.GetValue(dryRun)));
        }));
        return command;
    }

    private static Command Show()
    {
        var path = ProjectPath.Argument();
        var command = new Command("show", "Counts what is recorded, by rule and by file.") { path };
        command.SetAction((result, _) => Guard.RunAsync(Console.Error, () =>
        {
            var start = Path.GetFullPath(result.GetValue(path) ?? ".");
            var folder = Directory.Exists(start) ? start : Path.GetDirectoryName(start)!;
            var file = Ancestors.Of(folder, GitWorkTree.RootOf(folder)).Select(above => Path.Combine(above, BaselineText.FileName)).FirstOrDefault(File.Exists)
                ?? throw new CannotRunException("there is no " + BaselineText.FileName + " at or above " + folder + ". Run: mlgates baseline create");
            return Write(file, BaselineText.Parse(File.ReadAllText(file)));
        }));
        return command;
    }

    private static FullCheck Check(string? path, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(Console.Error);
        var check = FullCheck.Run(ProjectPath.Projects(path, []), progress.Show, cancellation);
        progress.Clear();
        // Half of the findings would make a baseline that hides nothing for the other half, or forgets it.
        return check.Failures.Count == 0 ? check : throw new CannotRunException(string.Join("\nmlgates: ", check.Failures));
    }

    private static int Save(BaselineRecording recording, bool dryRun)
    {
        // Nothing is said to be recorded that is not.
        if (!dryRun)
        {
            recording.Save();
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{CheckResult.Show(recording.Path, Environment.CurrentDirectory)}: {ReportWords.Count(recording.Total, "finding")} recorded ({recording.Added} new, {recording.Moved} moved, {recording.Removed} gone)."));
        if (!dryRun)
        {
            Console.Out.WriteLine("Written. Commit it.");
        }

        return ExitCode.Clean;
    }

    private static int Write(string file, BaselineText baseline)
    {
        Console.Out.WriteLine(CheckResult.Show(file, Environment.CurrentDirectory) + ": " + ReportWords.Count(baseline.Entries.Sum(entry => entry.Count), "finding") + " recorded.");
        foreach (var (title, groups) in new[]
        {
            ("By rule", baseline.Entries.GroupBy(entry => entry.Key.Id)),
            ("By file", baseline.Entries.GroupBy(entry => entry.Key.File)),
        })
        {
            Console.Out.WriteLine("\n" + title);
            foreach (var group in groups.OrderByDescending(group => group.Sum(entry => entry.Count)).ThenBy(group => group.Key, StringComparer.Ordinal))
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Sum(entry => entry.Count),7}  {group.Key}"));
            }
        }

        foreach (var problem in baseline.Problems)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mlgates: line {problem.Line} of {Path.GetFileName(file)} is no entry: {problem.Text}"));
        }

        return baseline.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
