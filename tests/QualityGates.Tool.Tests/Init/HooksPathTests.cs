namespace QualityGates.Tool.Tests.Init;

/// <summary>Hooks of others are never turned off without a word.</summary>
public sealed class HooksPathTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_path_that_is_set_is_not_taken()
    {
        _scratch.Write("tools/hooks/pre-commit", "#!/bin/sh\n").Git("config", "core.hooksPath", "tools/hooks");
        var before = _scratch.Snapshot();
        var answer = _scratch.Mlgates("init", "--hooks", "husky");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("core.hooksPath is tools/hooks (file:.git/config), and with .husky in its place those hooks would no longer run.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void Hooks_of_the_git_folder_are_not_turned_off()
    {
        _scratch.Write(".git/hooks/commit-msg", "#!/bin/sh\n");
        var answer = _scratch.Mlgates("init", "--hooks", "husky");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("the git folder has hooks of its own (commit-msg)", answer.Error, StringComparison.Ordinal);
    }

    [ShellFact]
    public void With_leave_it_is_taken_and_given_back()
    {
        _scratch.Write("tools/hooks/pre-commit", "#!/bin/sh\n").Git("config", "core.hooksPath", "tools/hooks");
        var before = _scratch.Snapshot();
        Assert.Equal(0, _scratch.Mlgates("init", "--hooks", "husky", "--take-hooks-path").ExitCode);
        Assert.Equal(".husky", _scratch.Git("config", "core.hooksPath").Output.Trim());
        Assert.Equal(0, _scratch.Mlgates("init", "--uninstall").ExitCode);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void A_hook_of_git_goes_where_git_looks()
    {
        _scratch.Write("tools/hooks/pre-commit", "#!/bin/sh\nmake check\nexit 0\n").Git("config", "core.hooksPath", "tools/hooks");
        Assert.Equal(0, _scratch.Mlgates("init", "--hooks", "git").ExitCode);
        Assert.Equal("#!/bin/sh\n# mlgates: begin\ndotnet mlgates check --staged || exit $?\n# mlgates: end\nmake check\nexit 0\n", _scratch.Read("tools/hooks/pre-commit"));
    }

    [Fact]
    public void A_folder_of_hooks_that_other_repositories_use_is_left_alone()
    {
        Directory.CreateDirectory(_scratch.Beside("everywhere"));
        _scratch.Git("config", "core.hooksPath", _scratch.Beside("everywhere"));
        var answer = _scratch.Mlgates("init", "--hooks", "git");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("outside of this repository", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_scratch.Beside("everywhere")));
    }
}
