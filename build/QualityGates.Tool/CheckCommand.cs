using System.CommandLine;
using QualityGates.Gates;
using QualityGates.Reporting;

namespace QualityGates.Tool;

/// <summary><c>mlgates check</c>: find the projects, ask MSBuild what it would tell the task, run the engine, report.</summary>
internal static class CheckCommand
{
    // An evaluation is one process of about half a second; more of them than processors only adds memory.
    private static readonly int Parallelism = Math.Clamp(Environment.ProcessorCount, 1, 8);

    public static Command Make()
    {
        var path = new Argument<string?>("path")
        {
            Description = "A project, a solution (.sln, .slnx, .slnf), or a directory whose projects are checked. Default: the current directory.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = ReportOutput.FormatOption();
        var file = ReportOutput.FileOption();
        var command = new Command("check", "Checks lock files and required artefacts, with the same engine and the same answer as the build.") { path, format, file };
        command.SetAction(result => Run(
            result.GetValue(path), new ReportOutput(ReportWriter.Parse(result.GetRequiredValue(format)), result.GetValue(file)), Console.Out, Console.Error));
        return command;
    }

    public static int Run(string? path, ReportOutput target, TextWriter output, TextWriter error) => Guard.Run(error, () =>
    {
        if (path is { Length: 0 })
        {
            throw new CannotRunException("the path is empty. Give a project, a solution or a directory, or nothing for the current directory.");
        }

        var full = Path.GetFullPath(path ?? ".");
        var report = Check(full, ProjectDiscovery.Find(full), error);
        target.Write(report, output);
        foreach (var failure in report.Failures)
        {
            error.WriteLine("mlgates: " + failure);
        }

        return ExitCode.Of(report.Verdict);
    });

    /// <summary>What the gates say about projects.</summary>
    public static QualityReport Check(string path, IReadOnlyList<string> projects, TextWriter error)
    {
        using var progress = new ProgressLine(error);
        var results = new (IReadOnlyList<Reported> Findings, string? Failure)[projects.Count];
        Parallel.For(0, projects.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism }, i =>
        {
            try
            {
                var project = ProjectEvaluation.Evaluate(projects[i], progress.Show);
                results[i] = ([.. GateEngine.Check(project.Input).Findings
                    .Select(finding => new Reported(finding, project.Severities.LevelOf(finding), projects[i]))], null);
            }
            catch (CannotRunException exception)
            {
                results[i] = ([], exception.Message);
            }
        });

        progress.Clear();
        // One line per finding, also when several projects meet it; the strictest project decides how it is called.
        var findings = results.SelectMany(result => result.Findings)
            .Where(reported => reported.Level != Level.Hidden)
            .GroupBy(reported => (reported.Finding.Id, reported.Finding.File, reported.Finding.At, reported.Finding.Message))
            .Select(same => same.MaxBy(reported => reported.Level)!);
        return new QualityReport
        {
            Root = RepositoryRoot.Of(path),
            ToolVersion = ToolVersion.Current,
            Projects = projects,
            Findings = [.. findings.Select(GateFindings.ToReport)],
            Failures = [.. results.Select(result => result.Failure).OfType<string>()],
        };
    }
}
