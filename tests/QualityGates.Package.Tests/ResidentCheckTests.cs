namespace QualityGates.Package.Tests;

/// <summary>Checks of commits by the process that stays.</summary>
[Collection(Packed.Name)]
public sealed class ResidentCheckTests(PackedProduct product)
{
    private const string Bad = """public static class Other { public static string Rows() => System.IO.File.ReadAllText("/srv/more.csv"); }""" + "\n";
    private const string Good = """public static class Other { public static string Rows(string path) => System.IO.File.ReadAllText(path); }""" + "\n";

    [Fact]
    public void It_answers_as_a_process_of_its_own_would()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There is none: see docs/decisions/0005.
        }

        var scratch = InstalledTool.Create(product);
        var mlgates = InstalledTool.Install(scratch);
        try
        {
            scratch.Write("App/Other.cs", Bad);
            scratch.Git("add", "-A");
            var own = scratch.Run(mlgates, "check", "--staged").ThatFailed();
            Assert.Contains("MLQ4001", own.Text, StringComparison.Ordinal);
            Assert.Equal(own.Text, Resident(mlgates, "check", "--staged").ThatFailed().Text);
            Assert.Equal(own.Text, Resident(mlgates, "check", "--staged").ThatFailed().Text);

            // It works in the caller's folder.
            Assert.Equal(2, Resident("sh", "-c", $"cd / && '{mlgates}' check --staged").ExitCode);

            // And with the caller's variables: "commit -a" has an index of its own, which git names by one of them.
            scratch.Write(".git/hooks/pre-commit", $"#!/bin/sh\nexec '{mlgates}' check --staged\n");
            File.SetUnixFileMode(Path.Combine(scratch.Folder, ".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Resident("git", "commit", "-q", "-m", "bad").ThatFailed();
            scratch.Write("App/Other.cs", Good);
            Resident("git", "commit", "-q", "-a", "-m", "good").ThatSucceeded();

            Assert.Contains("Ended.", Resident(mlgates, "resident", "--end").ThatSucceeded().Text, StringComparison.Ordinal);
            Assert.Contains("None was running.", Resident(mlgates, "resident", "--end").ThatSucceeded().Text, StringComparison.Ordinal);
        }
        finally
        {
            scratch.Run(mlgates, "resident", "--end");
        }

        CommandResult Resident(string command, params string[] arguments) => scratch.Run("env", ["MLGATES_RESIDENT=on", command, .. arguments]);
    }

    [Fact]
    public void It_goes_when_the_analyzers_it_has_are_no_longer_those_on_disk()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var scratch = InstalledTool.Create(product);
        var mlgates = InstalledTool.Install(scratch);
        try
        {
            scratch.Write("App/Other.cs", Bad);
            scratch.Git("add", "-A");
            var first = scratch.Run("env", "MLGATES_RESIDENT=on", mlgates, "check", "--staged").ThatFailed();
            var restored = Path.Combine(scratch.Folder, "..", "restored", "qualitygates.ml", PackedProduct.Version, "analyzers");
            File.SetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(restored, "QualityGates.Analyzers.dll", SearchOption.AllDirectories)), DateTime.UtcNow);
            Assert.Equal(first.Text, scratch.Run("env", "MLGATES_RESIDENT=on", mlgates, "check", "--staged").ThatFailed().Text);
            Assert.Contains("None was running.", scratch.Run(mlgates, "resident", "--end").ThatSucceeded().Text, StringComparison.Ordinal);
        }
        finally
        {
            scratch.Run(mlgates, "resident", "--end");
        }
    }
}
