using QualityGates.Gates.Evaluation;

namespace QualityGates.Tool;

/// <summary><c>mlgates baseline update --metrics</c>: accept the present metrics as those later ones are compared with, and show what that changes.</summary>
internal static class MetricsBaseline
{
    public static int Accept(string? path, bool dryRun, CancellationToken cancellation)
    {
        // Projects below one qualitygates.json share a baseline.
        var loader = new ProjectLoader(cancellation);
        var updates = new Dictionary<string, BaselineUpdate>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var project in ProjectPath.Projects(path, []))
        {
            if (BaselineUpdate.Prepare(loader.Load(project).GateInput(null), out var problem) is { } update)
            {
                updates[update.Path] = update;
            }
            else
            {
                problems.Add(Path.GetFileName(project) + ": " + problem);
            }
        }

        // A solution has projects without metrics; only when none has any is something missing.
        foreach (var problem in updates.Count == 0 ? problems : [])
        {
            Console.Error.WriteLine("mlgates: " + problem);
        }

        foreach (var update in updates.Values)
        {
            Write(update, dryRun, Console.Out);
        }

        return updates.Count == 0 ? ExitCode.CouldNotRun : ExitCode.Clean;
    }

    private static void Write(BaselineUpdate update, bool dryRun, TextWriter output)
    {
        if (update.Changes.Count == 0)
        {
            output.WriteLine(update.Shown + ": nothing changes.");
            return;
        }

        if (!dryRun)
        {
            update.Save();
        }

        output.WriteLine(update.Shown + (dryRun ? " would change:" : update.IsNew ? " is new:" : " changes:"));
        foreach (var change in update.Changes)
        {
            output.WriteLine("  " + change);
        }

        if (!dryRun)
        {
            output.WriteLine("Written. Commit it with the reason for the change.");
        }
    }
}
