using QualityGates.Gates;

namespace QualityGates.Tool;

/// <summary><c>mlgates check</c>: find the projects, ask MSBuild what it would tell the task, run the engine, print.</summary>
internal static class CheckCommand
{
    // An evaluation is one process of about half a second; more of them than processors only adds memory.
    private static readonly int Parallelism = Math.Clamp(Environment.ProcessorCount, 1, 8);

    public static int Run(string? path, TextWriter output, TextWriter error)
    {
        try
        {
            if (path is { Length: 0 })
            {
                throw new CannotRunException("the path is empty. Give a project, a solution or a directory, or nothing for the current directory.");
            }

            var projects = ProjectDiscovery.Find(Path.GetFullPath(path ?? "."));
            return Check(projects, output, error);
        }
        catch (CannotRunException exception)
        {
            error.WriteLine("mlgates: " + exception.Message);
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine("mlgates: " + exception.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static int Check(IReadOnlyList<string> projects, TextWriter output, TextWriter error)
    {
        using var progress = new ProgressLine(error);
        var results = new (IReadOnlyList<Reported> Findings, string? Failure)[projects.Count];
        Parallel.For(0, projects.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism }, i =>
        {
            try
            {
                var project = ProjectEvaluation.Evaluate(projects[i], progress.Show);
                results[i] = ([.. GateEngine.Check(project.Input).Findings
                    .Select(finding => new Reported(finding, project.Severities.LevelOf(finding)))], null);
            }
            catch (CannotRunException exception)
            {
                results[i] = ([], exception.Message);
            }
        });

        progress.Clear();
        var failed = false;
        foreach (var failure in results.Select(result => result.Failure).OfType<string>())
        {
            error.WriteLine("mlgates: " + failure);
            failed = true;
        }

        // One line per finding, also when several projects meet it; the strictest project decides how it is called.
        var findings = results.SelectMany(result => result.Findings)
            .Where(reported => reported.Level != Level.Hidden)
            .GroupBy(reported => (reported.Finding.Id, reported.Finding.File, reported.Finding.At, reported.Finding.Message))
            .Select(same => same.MaxBy(reported => reported.Level)!)
            .ToArray();
        Report.Write(findings, projects.Count, output);
        return failed ? ExitCode.CouldNotRun
            : findings.Any(reported => reported.Level >= Level.Warning) ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
