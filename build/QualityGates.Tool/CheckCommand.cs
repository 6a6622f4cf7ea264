using System.CommandLine;
using QualityGates.Analysis.Checking;
using QualityGates.Analysis.Git;

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
        var command = new Command("check", "Checks code with the analyzers and projects with the gates, with the same answer as the build.") { path, project, staged, since };
        command.Validators.Add(result =>
        {
            if (result.GetValue(staged) && result.GetValue(since) is not null)
            {
                result.AddError("--staged and --since exclude each other: the one compares the index with the last commit, the other the working tree with a revision.");
            }
        });
        command.SetAction((result, cancellation) => Running.Guard(() => Run(
            result.GetValue(path), result.GetValue(project) ?? [], result.GetValue(staged), result.GetValue(since), cancellation)));
        return command;
    }

    private static int Run(string? path, IReadOnlyList<string> only, bool staged, string? since, CancellationToken cancellation)
    {
        var start = Path.GetFullPath(path ?? ".");
        var projects = ProjectPath.Projects(path, only);
        using var progress = new ProgressLine(Console.Error);
        CheckResult result;
        if (staged || since is not null)
        {
            var tree = GitWorkTree.Of(Directory.Exists(start) ? start : Path.GetDirectoryName(start)!);
            using var changes = since is null ? ChangeSet.Staged(tree) : ChangeSet.Since(tree, since);
            result = new ChangeCheck(changes, progress.Show, cancellation).Run(projects);
        }
        else
        {
            result = FullCheck.Run(projects, progress.Show, cancellation).Result();
        }

        progress.Clear();
        return Report.Write(result, Console.Out, Console.Error);
    }
}
