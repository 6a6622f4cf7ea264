namespace QualityGates.Tool.Tests.Init;

/// <summary>Real commits, with the hook in place.</summary>
public sealed class CommitTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private void Init(string hooks)
    {
        // The package is not what these tests are about, and no feed has it yet.
        _scratch.Write("Directory.Build.props", "<Project>\n  <!-- <PackageReference Include=\"QualityGates.ML\" /> -->\n</Project>\n")
            .Write("All.slnx", "<Solution><Project Path=\"App.csproj\" /></Solution>").Write("App.csproj", Project).Write(".gitignore", "obj/\nbin/\n");
        var answer = _scratch.Mlgates("init", "--hooks", hooks);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        // To the tool, dotnet is what stands beside it: a shell finds the stand-in.
        if (hooks == "husky")
        {
            Assert.Equal(0, _scratch.Run(_scratch.Root, "sh", ["-c", "dotnet husky install"]).ExitCode);
        }
    }

    [ShellFact]
    public void Husky_lets_a_commit_pass_or_not()
    {
        Init("husky");
        var refused = _scratch.Answers(1).Commit("first");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Equal(["check --staged"], _scratch.Calls);
        Assert.Equal(0, _scratch.Answers(0).Commit("first").ExitCode);
        Assert.Equal(2, _scratch.Calls.Length);
        Assert.Equal("first", _scratch.Git("log", "--format=%s").Output.Trim());
    }

    [RealHuskyFact]
    public void The_real_Husky_does_what_the_stand_in_does()
    {
        _scratch.WithRealHusky("0.9.1").Write(".husky/task-runner.json", "{\n  \"tasks\": [\n    { \"name\": \"first\", \"group\": \"pre-commit\", \"command\": \"true\", \"args\": [] } // of the team\n  ]\n}\n");
        Init("husky");
        Assert.NotEqual(0, _scratch.Answers(1).Commit("first").ExitCode);
        Assert.Equal(["check --staged"], _scratch.Calls);
        var passed = _scratch.Answers(0).Commit("first");
        Assert.True(passed.ExitCode == 0, passed.Output + passed.Error);
        Assert.Equal(2, _scratch.Calls.Length);
        _scratch.Write("new é.cs", "class A;");
        Assert.Equal(0, _scratch.Answers(1).Commit("second", ("HUSKY", "0")).ExitCode);
        Assert.Equal(2, _scratch.Calls.Length);
    }

    [ShellFact]
    public void Husky_can_be_told_to_be_silent()
    {
        Init("husky");
        Assert.Equal(0, _scratch.Answers(1).Commit("first", ("HUSKY", "0")).ExitCode);
        Assert.Empty(_scratch.Calls);
    }

    [ShellFact]
    public void A_fresh_work_tree_can_commit_and_is_checked()
    {
        Init("husky");
        _scratch.Answers(0).Commit("first");
        var tree = _scratch.Beside("tree");
        _scratch.Git("worktree", "add", "-q", tree, "-b", "other");
        File.WriteAllText(Path.Combine(tree, "new é.cs"), "class A;");
        _scratch.Run(tree, "git", ["add", "-A"]);
        Assert.NotEqual(0, _scratch.Answers(1).Run(tree, "git", ["commit", "-q", "-m", "second"]).ExitCode);
        Assert.Equal(0, _scratch.Answers(0).Run(tree, "git", ["commit", "-q", "-m", "second"]).ExitCode);
        Assert.Equal(3, _scratch.Calls.Length);
        Assert.Equal(0, _scratch.Answers(1).Run(tree, "git", ["commit", "-q", "--allow-empty", "-m", "third"], ("HUSKY", "0")).ExitCode);
    }

    [ShellFact]
    public void Tasks_of_the_team_run_before()
    {
        _scratch.Write(".husky/task-runner.json", "{\n  \"tasks\": [\n    { \"name\": \"first\", \"group\": \"pre-commit\", \"command\": \"false\", \"args\": [] } // always fails\n  ]\n}\n");
        Init("husky");
        Assert.NotEqual(0, _scratch.Answers(0).Commit("first").ExitCode);
        Assert.Empty(_scratch.Calls);
    }

    [ShellFact]
    public void A_hook_of_git_does_the_same_and_keeps_what_was_there()
    {
        _scratch.Write(".git/hooks/pre-commit", "#!/bin/sh\necho \"old hook\" >&2\nexit 0\n");
        _scratch.Run(_scratch.Root, "chmod", ["+x", ".git/hooks/pre-commit"]);
        Init("git");
        Assert.NotEqual(0, _scratch.Answers(1).Commit("first").ExitCode);
        var passed = _scratch.Answers(0).Commit("first");
        Assert.Equal((0, true), (passed.ExitCode, passed.Error.Contains("old hook", StringComparison.Ordinal)));
        Assert.Equal(["check --staged", "check --staged"], _scratch.Calls);
    }

    [ShellFact]
    public void A_clone_gets_the_hooks_with_its_first_restore()
    {
        Init("husky");
        _scratch.Answers(0).Commit("first");
        // Not on a build server, not when asked not to, not in place of other hooks; then it does.
        Assert.Equal("", HooksPathAfterRestore("ci", ("CI", "true")));
        Assert.Equal("", HooksPathAfterRestore("asked", ("HUSKY", "0")));
        Assert.Equal("mine", HooksPathAfterRestore("other", configured: "mine"));
        Assert.Equal(".husky", HooksPathAfterRestore("person"));
    }

    [ShellFact]
    public void Without_git_a_restore_is_a_restore()
    {
        Init("husky");
        Directory.Delete(_scratch.PathOf(".git"), true);
        Directory.Delete(_scratch.PathOf(".husky/_"), true);
        var restore = _scratch.Run(_scratch.Root, "dotnet", ["restore", "All.slnx", "--nologo"]);
        Assert.True(restore.ExitCode == 0, restore.Output);
        Assert.False(Directory.Exists(_scratch.PathOf(".husky/_")));
    }

    private string HooksPathAfterRestore(string name, (string, string)? variable = null, string? configured = null)
    {
        var clone = _scratch.Beside(name);
        _scratch.Git("clone", "-q", _scratch.Root, clone);
        if (configured is not null)
        {
            _scratch.Run(clone, "git", ["config", "core.hooksPath", configured]);
        }

        var restore = _scratch.Run(clone, "dotnet", ["restore", "All.slnx", "--nologo", "-nodeReuse:false"], variable is { } set ? [set] : []);
        Assert.True(restore.ExitCode == 0, restore.Output + restore.Error);
        return _scratch.Run(clone, "git", ["config", "core.hooksPath"]).Output.Trim();
    }
}
