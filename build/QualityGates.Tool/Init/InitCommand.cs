using System.CommandLine;
using QualityGates.Tool.Init.Edits;
using QualityGates.Tool.Init.Steps;

namespace QualityGates.Tool.Init;

/// <summary><c>mlgates init</c>: puts the package, a configuration, hooks and a CI job into a repository, and takes them out again.</summary>
internal static class InitCommand
{
    private static readonly string[] Hooks = ["husky", "git", "pre-commit"];

    public static Command Make()
    {
        var path = new Argument<string?>("path") { Description = "A folder of the repository. Default: the current directory.", Arity = ArgumentArity.ZeroOrOne };
        var hooks = new Option<string?>("--hooks") { Description = "What runs the check before a commit: husky (Husky.Net, comes with every clone), git (this clone only), pre-commit (the framework)." };
        hooks.AcceptOnlyFromAmong(Hooks);
        var ci = new Option<string?>("--ci") { Description = "A job for a CI service: " + string.Join(", ", CiStep.Services) + "." };
        ci.AcceptOnlyFromAmong(CiStep.Services);
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows the difference and writes nothing." };
        var uninstall = new Option<bool>("--uninstall") { Description = "Takes out what init put in. With --hooks or --ci only that." };
        var take = new Option<bool>("--take-hooks-path") { Description = "Husky may take the place of hooks that are there: core.hooksPath, or hooks in the git folder." };
        var command = new Command("init", "Sets up QualityGates.ML in a repository. Run again, it changes nothing that is there already.") { path, hooks, ci, dryRun, uninstall, take };
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () => Run(
            result.GetValue(path), result.GetValue(hooks), result.GetValue(ci), result.GetValue(dryRun), result.GetValue(uninstall), result.GetValue(take), Console.Out, cancellation)));
        return command;
    }

    private static int Run(string? path, string? hooks, string? ci, bool dryRun, bool uninstall, bool takesHooksPath, TextWriter output, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(path ?? ".");
        if (!Directory.Exists(folder))
        {
            throw new CannotRunException(folder + " is no folder. Give a folder of the repository, or nothing for the current one.");
        }

        var root = RepositoryRoot.Find(folder);
        if (root is null && hooks is not null)
        {
            throw new CannotRunException("hooks need git, and " + folder + " is in no git work tree. Run 'git init' first.");
        }

        var plan = new InitPlan(root ?? folder);
        foreach (var step in uninstall ? Removed(hooks, ci) : Added(hooks, ci, takesHooksPath))
        {
            cancellation.ThrowIfCancellationRequested();
            if (uninstall)
            {
                step.Uninstall(plan);
            }
            else
            {
                step.Install(plan);
            }
        }

        return dryRun ? Show(plan, output) : Apply(plan, output, cancellation);
    }

    private static IEnumerable<InitStep> Added(string? hooks, string? ci, bool takesHooksPath)
    {
        yield return new PackageStep(ToolVersion.Current);
        yield return new ConfigurationStep();
        if (hooks is not null || ci is not null)
        {
            yield return OwnTool;
        }

        if (hooks is not null)
        {
            yield return HooksOf(hooks, takesHooksPath);
        }

        if (ci is not null)
        {
            yield return new CiStep(ci);
        }
    }

    private static IEnumerable<InitStep> Removed(string? hooks, string? ci)
    {
        var all = hooks is null && ci is null;
        foreach (var kind in Hooks.Where(kind => kind == hooks || all))
        {
            yield return HooksOf(kind, false);
        }

        foreach (var service in CiStep.Services.Where(service => service == ci || all))
        {
            yield return new CiStep(service);
        }

        if (all)
        {
            yield return OwnTool;
            yield return new ConfigurationStep();
            yield return new PackageStep(ToolVersion.Current);
        }
    }

    private static ToolManifestStep OwnTool => new("qualitygates.ml.tool", ToolVersion.Current, "mlgates");

    private static InitStep HooksOf(string kind, bool takesHooksPath) => kind switch
    {
        "husky" => new HuskyStep(takesHooksPath),
        "git" => new GitHookStep(),
        _ => new PreCommitStep(ToolVersion.Current),
    };

    private static int Show(InitPlan plan, TextWriter output)
    {
        foreach (var change in plan.Changes)
        {
            output.Write(UnifiedDiff.Of(change.Path, change.Before, change.After));
        }

        output.WriteLine(plan.Changes.Any() ? "Nothing was written: this is a dry run." : "Nothing changes.");
        return ExitCode.Clean;
    }

    private static int Apply(InitPlan plan, TextWriter output, CancellationToken cancellation)
    {
        var changes = plan.Changes.ToArray();
        plan.Apply(cancellation);
        foreach (var change in changes)
        {
            output.WriteLine((change.Before is null ? "new      " : change.After is null ? "removed  " : "changed  ") + change.Path);
        }

        if (changes.Length == 0)
        {
            output.WriteLine("Nothing changes.");
        }

        // Git's own settings are part of it even when every file is as it should be.
        foreach (var step in plan.Afterwards)
        {
            step(output);
        }

        foreach (var note in changes.Length == 0 ? [] : plan.Notes)
        {
            output.WriteLine(note);
        }

        return ExitCode.Clean;
    }
}
