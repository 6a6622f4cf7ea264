using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Init.Steps;

/// <summary>A hook in the folder git looks into now: this clone only, and beside what is there.</summary>
internal sealed class GitHookStep : InitStep
{
    private const string Line = "dotnet mlgates check --staged || exit $?";
    private const string Start = "#!/bin/sh\n";

    public override void Install(InitPlan plan)
    {
        var path = HookOf(plan, out var problem) ?? throw new CannotRunException(problem);
        if (plan.Read(path) is not { } hook)
        {
            plan.Write(path, Start + LineBlock.Of(Line), isExecutable: true);
        }
        else if (!LineBlock.IsIn(hook) && !hook.Contains("mlgates check --staged", StringComparison.Ordinal))
        {
            var first = hook.Split('\n')[0].TrimEnd('\r');
            if (!first.StartsWith("#!", StringComparison.Ordinal) || !first.EndsWith("sh", StringComparison.Ordinal))
            {
                throw new CannotRunException(path + " is no shell script, so nothing can be added to it. Call this command in it: dotnet mlgates check --staged");
            }

            // At its start: what is there may end with exit or exec.
            var end = hook.IndexOf('\n', StringComparison.Ordinal) + 1;
            plan.Write(path, end == 0 ? hook + "\n" + LineBlock.Of(Line) : hook.Insert(end, LineBlock.Of(Line)), isExecutable: true);
        }

        plan.Notes.Add("A hook of git is in this clone only: every other clone needs mlgates init --hooks git once. --hooks husky comes with the repository.");
    }

    public override void Uninstall(InitPlan plan)
    {
        if (HookOf(plan, out _) is { } path && plan.Read(path) is { } hook && LineBlock.IsIn(hook))
        {
            var rest = LineBlock.Remove(hook);
            plan.Write(path, rest == Start ? null : rest);
        }
    }

    private static string? HookOf(InitPlan plan, out string problem)
    {
        problem = "git gave no answer in " + plan.Root + ". Install git, and run 'git init' when this is no repository yet.";
        if (Git.Ask(plan.Root, "rev-parse", "--git-path", "hooks") is not { ExitCode: 0 } answer)
        {
            return null;
        }

        var folder = Path.GetFullPath(Path.Combine(plan.Root, answer.Output));
        var common = Git.Ask(plan.Root, "rev-parse", "--git-common-dir") is { ExitCode: 0 } git ? Path.GetFullPath(Path.Combine(plan.Root, git.Output)) : plan.Root;
        problem = "core.hooksPath is " + folder + ", outside of this repository: a hook there would run in others, too. Set core.hooksPath of this repository, or add 'dotnet mlgates check --staged' there by hand.";
        return IsBelow(folder, common) || IsBelow(folder, plan.Root)
            ? Path.GetRelativePath(plan.Root, Path.Combine(folder, "pre-commit")).Replace(Path.DirectorySeparatorChar, '/')
            : null;
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
