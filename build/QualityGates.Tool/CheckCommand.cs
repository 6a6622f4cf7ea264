using System.CommandLine;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Git;
using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary><c>mlgates check</c>: analyzers and gates, of everything or of what a change causes.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var path = ProjectPath.Argument();
        var project = ProjectPath.Option();
        var staged = new Option<bool>("--staged")
        {
            Description = "Checks what is about to be committed, from the index and not from the disk, and shows only what the change causes.",
        };
        var since = new Option<string?>("--since")
        {
            Description = "Checks the working tree and shows only what was not there when this branch left the given branch, tag or commit.",
        };
        var format = ReportOutput.FormatOption();
        var file = ReportOutput.FileOption();
        var command = new Command("check", "Checks code with the analyzers and projects with the gates, with the same answer as the build.") { path, project, staged, since, format, file };
        command.Validators.Add(result =>
        {
            if (result.GetValue(staged) && result.GetValue(since) is not null)
            {
                result.AddError("--staged and --since exclude each other: the one compares the index with the last commit, the other the working tree with a revision.");
            }
        });
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () =>
        {
            var target = new ReportOutput(ReportWriter.Parse(result.GetRequiredValue(format)), result.GetValue(file));
            var from = result.GetValue(path);
            var projects = ProjectPath.Projects(from, result.GetValue(project) ?? []);
            var isOfChange = result.GetValue(staged) || result.GetValue(since) is not null;
            var report = isOfChange
                ? CheckChange(ProjectPath.Full(from), projects, result.GetValue(since), Console.Error, cancellation)
                : Check(ProjectPath.Full(from), projects, Console.Error, cancellation);
            target.Write(isOfChange || !ReportWriter.ShowsGates(target.Format) ? report : WithOverview(report, cancellation), Console.Out);
            foreach (var failure in report.Failures)
            {
                Console.Error.WriteLine("mlgates: " + failure);
            }

            return ExitCode.Of(report.Verdict);
        }));
        return command;
    }

    /// <summary>What analyzers and gates say about projects as they are on disk.</summary>
    public static QualityReport Check(string path, IReadOnlyList<string> projects, TextWriter error, CancellationToken cancellation = default)
    {
        using var progress = new ProgressLine(error);
        var result = FullCheck.Run(projects, progress.Show, cancellation).Result();
        progress.Clear();
        return Tell(result, path, error);
    }

    // Of what is staged, or since a revision.
    private static QualityReport CheckChange(string path, IReadOnlyList<string> projects, string? since, TextWriter error, CancellationToken cancellation)
    {
        using var progress = new ProgressLine(error);
        var tree = GitWorkTree.Of(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!);
        using var changes = since is null ? ChangeSet.Staged(tree) : ChangeSet.Since(tree, since);
        var result = new ChangeCheck(changes, progress.Show, cancellation).Run(projects);
        progress.Clear();
        return Tell(result, path, error);
    }

    private static QualityReport WithOverview(QualityReport report, CancellationToken cancellation)
    {
        var overview = Overview.Of(report, null, cancellation);
        return report with { Gates = overview.Gates, Metrics = overview.Metrics };
    }

    private static QualityReport Tell(CheckResult result, string path, TextWriter error)
    {
        foreach (var note in result.Notes)
        {
            error.WriteLine("mlgates: " + note);
        }

        return CheckReport.Of(result, RepositoryRoot.Of(path));
    }
}
