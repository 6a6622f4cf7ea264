namespace QualityGates.Package.Tests;

/// <summary>Real commits, with the installed tool as the hook.</summary>
[Collection(Packed.Name)]
public sealed class CommitCheckTests(PackedProduct product)
{
    private const string Bad = """public static class Other { public static string Rows() => System.IO.File.ReadAllText("/srv/more.csv"); }""" + "\n";
    private const string Good = """public static class Other { public static string Rows(string path) => System.IO.File.ReadAllText(path); }""" + "\n";

    private Scratch Create()
    {
        var scratch = InstalledTool.Create(product);
        scratch.Write(".git/hooks/pre-commit", $"#!/bin/sh\nexec \"{InstalledTool.Install(scratch).Replace('\\', '/')}\" check --staged\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(scratch.Folder, ".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return scratch;
    }

    [Fact]
    public void A_commit_is_judged_by_what_it_changes_and_by_what_is_staged()
    {
        var scratch = Create();

        // What was there before is nobody's fault today, also when lines above it change.
        scratch.Write("App/Loading.cs", "// a comment\n" + InstalledTool.Program);
        scratch.Git("commit", "-q", "-a", "-m", "a comment");

        // Bad in the index, good on disk; and the other way round.
        scratch.Write("App/Größe mit Raum.cs", Bad);
        scratch.Git("add", "-A");
        scratch.Write("App/Größe mit Raum.cs", Good);
        var refused = scratch.Run("git", "commit", "-q", "-m", "bad").ThatFailed();
        Assert.Contains("Größe mit Raum.cs(1,", refused.Text, StringComparison.Ordinal);
        Assert.Contains("MLQ4001", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Loading.cs", refused.Text, StringComparison.Ordinal);
        scratch.Git("add", "-A");
        scratch.Write("App/Größe mit Raum.cs", Bad);
        scratch.Git("commit", "-q", "-m", "good in the index");

        // "commit -a" and "commit <path>" have an index of their own.
        scratch.Run("git", "commit", "-q", "-a", "-m", "bad").ThatFailed();
        scratch.Run("git", "commit", "-q", "-m", "bad", "App/Größe mit Raum.cs").ThatFailed();
        scratch.Write("App/Größe mit Raum.cs", Good);

        // A finding moves with its file; one more of it is new.
        scratch.Git("mv", "App/Loading.cs", "App/Reading.cs");
        scratch.Git("commit", "-q", "-m", "renamed");
        scratch.Git("rm", "-q", "App/Größe mit Raum.cs");
        scratch.Git("commit", "-q", "-m", "deleted");
    }

    [Fact]
    public void What_is_fixed_must_leave_the_baseline()
    {
        var scratch = Create();
        var mlgates = InstalledTool.Install(scratch);
        scratch.Run(mlgates, "baseline", "create").ThatSucceeded();
        Assert.Contains("MLQ4001 App/Loading.cs Loading.Rows ", scratch.Read("mlqualitygates.baseline"), StringComparison.Ordinal);
        scratch.Git("add", "-A");
        scratch.Git("commit", "-q", "-m", "baseline");
        Assert.Empty(scratch.Run(mlgates, "check").ThatSucceeded().Findings);

        scratch.Write("App/Loading.cs", Good);
        scratch.Git("add", "-A");
        Assert.Contains("MLQ9004", scratch.Run("git", "commit", "-q", "-m", "fixed").ThatFailed().Text, StringComparison.Ordinal);
        Assert.Equal(["warning MLQ9004 mlqualitygates.baseline(4)"], scratch.Run(mlgates, "check").ThatFailed().Findings);
        scratch.Run(mlgates, "baseline", "update", "--prune").ThatSucceeded();
        scratch.Git("add", "-A");
        scratch.Git("commit", "-q", "-m", "fixed");
        Assert.Empty(scratch.Run(mlgates, "check", "--since", "HEAD^").ThatSucceeded().Findings);
    }

    [Fact]
    public void A_fix_of_what_is_staged_is_staged_and_touches_nothing_else()
    {
        var scratch = Create();
        var mlgates = InstalledTool.Install(scratch);
        scratch.Write("App/Other.cs", Bad);
        scratch.Git("add", "-A");
        scratch.Write("App/Other.cs", Good);
        scratch.Run(mlgates, "fix", "--staged").ThatFailed();
        Assert.Equal(Good, scratch.Read("App/Other.cs"));

        scratch.Write("App/Other.cs", Bad);
        Assert.Contains("1 fixed (MLQ4001: 1), 0 left", scratch.Run(mlgates, "fix", "--staged").ThatSucceeded().Text, StringComparison.Ordinal);
        Assert.Equal(InstalledTool.Program, scratch.Read("App/Loading.cs"));
        scratch.Git("commit", "-q", "-m", "fixed");
        scratch.Run("git", "diff", "--exit-code", "HEAD").ThatSucceeded();
    }

    [Fact]
    public void A_project_that_cannot_be_loaded_says_what_to_do()
    {
        var scratch = InstalledTool.Create(product);
        var mlgates = InstalledTool.Install(scratch);

        // Packages were cleaned since the restore: without the rules nothing would be found.
        var project = scratch.Read("App/App.csproj");
        scratch.Write("App/App.csproj", project.Replace("</Project>", "<ItemGroup><Analyzer Include=\"gone/QualityGates.Analyzers.dll\" /></ItemGroup></Project>", StringComparison.Ordinal));
        var cleaned = scratch.Run(mlgates, "check");
        Assert.Equal(2, cleaned.ExitCode);
        Assert.Matches("App was not checked: .*gone/QualityGates.Analyzers.dll is missing. Run: dotnet restore", cleaned.Text.Replace('\\', '/'));
        scratch.Write("App/App.csproj", project);

        Directory.Delete(Path.Combine(scratch.Folder, "App", "obj"), recursive: true);
        var missing = scratch.Run(mlgates, "check");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("Run: dotnet restore", missing.Text, StringComparison.Ordinal);
        scratch.Write("App/App.csproj", "<Project>");
        var broken = scratch.Run(mlgates, "check");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("cannot be loaded", broken.Text, StringComparison.Ordinal);
        Assert.Equal(2, scratch.Run(mlgates, "check", "--staged", "--since", "HEAD").ExitCode);
    }
}
