using System.CommandLine;
using System.Globalization;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Fixing;
using QualityGates.Analysis.Git;

namespace QualityGates.Tool;

/// <summary><c>mlgates fix</c>: the code fixes of the rules, without an editor.</summary>
internal static class FixCommand
{
    public static Command Make()
    {
        var path = ProjectPath.Argument();
        var project = ProjectPath.Option();
        var staged = new Option<bool>("--staged") { Description = "Fixes what the staged change causes, in files that are staged whole, and stages the result." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Names the files that would change and writes nothing." };
        var command = new Command("fix", "Applies the code fixes of findings whose fix offers exactly one change. Look at the difference before you commit.") { path, project, staged, dryRun };
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () =>
        {
            var projects = ProjectPath.Projects(result.GetValue(path), result.GetValue(project) ?? []);
            return Run(ProjectPath.Full(result.GetValue(path)), projects, result.GetValue(staged), result.GetValue(dryRun), cancellation);
        }));
        return command;
    }

    private static int Run(string path, IReadOnlyList<string> projects, bool staged, bool dryRun, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(Console.Error);
        var tree = staged ? GitWorkTree.Of(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!) : null;
        using var changes = tree is null ? null : ChangeSet.Staged(tree);
        var check = changes is null ? FullCheck.Run(projects, progress.Show, cancellation).Result() : new ChangeCheck(changes, progress.Show, cancellation).Run(projects);
        var root = tree?.Root ?? FullCheck.RootOf(projects);
        var (files, counts) = ProjectFix.Run(check, root, changes, cancellation);
        progress.Clear();
        foreach (var failure in check.Failures)
        {
            Console.Error.WriteLine("mlgates: " + failure);
        }

        Write(dryRun ? [] : files, cancellation);
        foreach (var file in files)
        {
            Console.Out.WriteLine((dryRun ? "would change " : "changed ") + CheckResult.Show(file.Path, Environment.CurrentDirectory));
        }

        if (tree is not null && files.Count > 0 && !dryRun)
        {
            tree.Send([], ["add", "--", .. files.Select(file => CheckResult.Show(file.Path, tree.Root))]);
        }

        var left = check.Shown.Count() - counts.Values.Sum();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Values.Sum()} fixed")
            + (counts.Count == 0 ? "" : " (" + string.Join(", ", counts.Select(count => count.Key + ": " + count.Value.ToString(CultureInfo.InvariantCulture))) + ")")
            + string.Create(CultureInfo.InvariantCulture, $", {left} left. Run mlgates check for them."));
        // As of a check: notes that are left are no failure.
        var isFaulty = check.Shown.Where(finding => finding.Level >= Level.Warning).GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .Any(same => same.Count() > counts.GetValueOrDefault(same.Key));
        return check.Failures.Count > 0 ? ExitCode.CouldNotRun : isFaulty ? ExitCode.Findings : ExitCode.Clean;
    }

    // All of them beside the old ones first: what cannot be written is met while nothing has changed.
    private static void Write(IReadOnlyList<FixedFile> files, CancellationToken cancellation)
    {
        var prepared = new List<WholeFile>();
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                prepared.Add(WholeFile.Prepare(file.Path, file.Bytes));
            }

            prepared.ForEach(file => file.Commit());
        }
        finally
        {
            prepared.ForEach(file => file.Dispose());
        }
    }
}
