namespace QualityGates.Tool.Init;

/// <summary>core.hooksPath, which says whose hooks run: whoever sets it turns all others off.</summary>
internal static class HooksPath
{
    private const string Kept = "mlqualitygates.previousHooksPath";

    public static string? Of(string root) => Git.Ask(root, "config", "--get", "core.hooksPath") is { ExitCode: 0, Output.Length: > 0 } answer ? answer.Output : null;

    /// <summary>Makes sure that hooks in a folder may take the place of all others, and keeps what was set for <see cref="Return"/>.</summary>
    public static void Claim(InitPlan plan, string folder, bool takes)
    {
        var present = Of(plan.Root);
        if (present is not null && SameFolder(plan, present, folder))
        {
            return;
        }

        var lost = present is not null ? "core.hooksPath is " + present + " (" + Origin(plan.Root) + ")" : OwnHooks(plan.Root);
        if (lost is not null && !takes)
        {
            throw new CannotRunException(lost + ", and with " + folder + " in its place those hooks would no longer run. Call 'dotnet mlgates check --staged' from the pre-commit hook there (mlgates init --hooks git adds it), "
                + "or add --take-hooks-path to have " + folder + " in its place.");
        }

        if (lost is not null)
        {
            plan.Notes.Add(lost + ": those hooks no longer run. mlgates init --uninstall gives them back.");
        }

        // Empty when nothing was set here.
        var local = Local(plan.Root) ?? "";
        plan.Afterwards.Add(_ => Git.Ask(plan.Root, "config", "--local", Kept, local));
    }

    /// <summary>Gives the setting back that was there before.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="folder">The folder that was claimed.</param>
    /// <param name="isEmpty">Whether no hook is left in it: then it goes also where another clone's restore has set it.</param>
    public static void Return(InitPlan plan, string folder, bool isEmpty)
    {
        var kept = Git.Ask(plan.Root, "config", "--local", "--get", Kept) is { ExitCode: 0 } answer ? answer.Output : null;
        if (Local(plan.Root) is not { } local || !SameFolder(plan, local, folder) || (kept is null && !isEmpty))
        {
            return;
        }

        plan.Afterwards.Add(_ =>
        {
            Git.Ask(plan.Root, kept is { Length: > 0 } ? ["config", "--local", "core.hooksPath", kept] : ["config", "--local", "--unset", "core.hooksPath"]);
            if (kept is not null)
            {
                Git.Ask(plan.Root, "config", "--local", "--remove-section", "mlqualitygates");
            }

            // What the install of husky made; git does not know it.
            if (Directory.Exists(plan.FullPath(folder + "/_")))
            {
                Directory.Delete(plan.FullPath(folder + "/_"), true);
                if (!Directory.EnumerateFileSystemEntries(plan.FullPath(folder)).Any())
                {
                    Directory.Delete(plan.FullPath(folder));
                }
            }
        });
    }

    private static string? Local(string root) =>
        Git.Ask(root, "config", "--local", "--get", "core.hooksPath") is { ExitCode: 0, Output.Length: > 0 } answer ? answer.Output : null;

    private static bool SameFolder(InitPlan plan, string path, string folder) =>
        string.Equals(Path.TrimEndingDirectorySeparator(plan.FullPath(path)), plan.FullPath(folder), StringComparison.Ordinal);

    private static string Origin(string root) =>
        Git.Ask(root, "config", "--show-origin", "--get", "core.hooksPath") is { ExitCode: 0 } origin ? origin.Output.Split('\t')[0] : "git config";

    // Samples are not run.
    private static string? OwnHooks(string root)
    {
        if (Git.Ask(root, "rev-parse", "--git-path", "hooks") is not { ExitCode: 0 } answer)
        {
            return null;
        }

        var folder = Path.GetFullPath(Path.Combine(root, answer.Output));
        var hooks = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Where(name => !name.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray()
            : [];
        return hooks.Length == 0 ? null : "the git folder has hooks of its own (" + string.Join(", ", hooks) + ")";
    }
}
