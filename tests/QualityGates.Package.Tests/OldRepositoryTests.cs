namespace QualityGates.Package.Tests;

/// <summary>The way of the README into a repository that was there before: package, init, baseline, commit; and what follows.</summary>
[Collection(Packed.Name)]
public sealed class OldRepositoryTests(PackedProduct product)
{
    private const string Leak = """
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using MathNet.Numerics;
        using MathNet.Numerics.Statistics;

        public static class Training
        {
            public static void Run()
            {
                double[] hours = Column(0), marks = Column(1);
                var n = hours.Length * 4 / 5;
                var (mean, deviation) = hours.MeanStandardDeviation();
                var scaled = hours.Select(h => (h - mean) / deviation).ToArray();
                var (a, b) = Fit.Line(scaled[..n], marks[..n]);
                var predicted = scaled[n..].Select(x => a + b * x);
                var r2 = GoodnessOfFit.RSquared(predicted, marks[n..]);
                File.WriteAllText("/srv/r2.txt", r2.ToString(CultureInfo.InvariantCulture));
            }

            private static double[] Column(int index) => File.ReadAllLines("marks.csv").Skip(1)
                .Select(line => double.Parse(line.Split(',')[index], CultureInfo.InvariantCulture)).ToArray();
        }

        """;

    [Fact]
    public void It_is_adopted_in_an_old_repository_and_stops_a_leak_at_the_commit()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // The hook is a shell script.
        }

        // Old: no package, no lock file, a finding that nobody has time for today.
        var scratch = product.NewScratch();
        scratch.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
              </ItemGroup>
            </Project>
            """);
        scratch.Write("App/Loading.cs", InstalledTool.Program);
        scratch.InitializeGit();
        scratch.Git("config", "user.name", "A");
        scratch.Git("config", "user.email", "a@example.org");
        scratch.Git("config", "commit.gpgsign", "false");
        scratch.Git("commit", "-q", "-m", "years of work");
        var mlgates = InstalledTool.Install(scratch);

        // Package and hook. Who did not install the tool globally has it from the manifest: "dotnet mlgates" of the hook.
        scratch.Run(mlgates, "init", "--hooks", "git").ThatSucceeded();
        scratch.Run("dotnet", "restore", "App").ThatSucceeded();
        scratch.Run("dotnet", "tool", "restore").ThatSucceeded();
        scratch.Git("add", "-A");

        // Where nothing can be written, nothing is, and it is said.
        Assert.Equal(["warning MLQ4001 App/Loading.cs(3)", "warning MLQ8001 App/App.csproj(2)"], scratch.Run(mlgates, "check").ThatFailed().Findings);
        foreach (string[] command in (string[][])[["init", "--ci", "gitlab"], ["baseline", "create"], ["report"], ["fix"]])
        {
            ReadOnly(scratch, mlgates, command);
            Full(scratch, mlgates, command);
        }

        // What was there is recorded, and the first commit passes.
        scratch.Run(mlgates, "baseline", "create").ThatSucceeded();
        scratch.Git("add", "-A");
        scratch.Git("commit", "-q", "-m", "QualityGates.ML");

        // The planted leak, and a path of one machine beside it, are stopped.
        scratch.Write("App/Training.cs", Leak);
        scratch.Git("add", "-A");
        var refused = scratch.Run("git", "commit", "-q", "-m", "training").ThatFailed();
        Assert.Equal(["warning MLQ2001 App/Training.cs(13)", "warning MLQ4001 App/Training.cs(18)"], refused.Findings);

        // They are shown in the report, which leaves what is recorded among what is accepted.
        Assert.Contains("mlgates-report.html", scratch.Run(mlgates, "report").ThatFailed().Text, StringComparison.Ordinal);
        var page = scratch.Read("mlgates-report.html");
        Assert.Contains("MLQ2001", page, StringComparison.Ordinal);
        Assert.Contains("hours.MeanStandardDeviation()", page, StringComparison.Ordinal);
        File.Delete(Path.Combine(scratch.Folder, "mlgates-report.html"));

        // One is fixed by the tool, the other by hand; then the commit passes, and the old finding is where it was.
        Assert.Contains("1 fixed (MLQ4001: 1), 1 left", scratch.Run(mlgates, "fix", "--staged").ThatFailed().Text, StringComparison.Ordinal);
        scratch.Run("git", "commit", "-q", "-m", "training").ThatFailed();
        scratch.Write("App/Training.cs", scratch.Read("App/Training.cs").Replace("hours.MeanStandardDeviation()", "hours[..n].MeanStandardDeviation()", StringComparison.Ordinal));
        scratch.Git("commit", "-q", "-a", "-m", "training");
        Assert.Empty(scratch.Run(mlgates, "check").ThatSucceeded().Findings);
        Assert.Equal(InstalledTool.Program, scratch.Read("App/Loading.cs"));
        Assert.Empty(scratch.Build("App", "--no-restore", "-p:MLQualityGatesEnforce=true").ThatSucceeded().Findings);
    }

    // A mount of its own, because permissions do not bind the one user containers have.
    private static void ReadOnly(Scratch scratch, string mlgates, string[] command)
    {
        if (!OperatingSystem.IsLinux() || scratch.Run("unshare", "-m", "true").ExitCode != 0)
        {
            return;
        }

        var before = Files(scratch);
        var answer = scratch.Run("unshare", ["-m", "sh", "-c", "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\" && exec \"$0\" \"$@\"", mlgates, .. command]);
        Assert.True(answer.ExitCode == 2, string.Join(' ', command) + ": " + answer.Text);
        Assert.Matches("(?m)^mlgates: .*cannot be written: Read-only file system", answer.Text);
        Assert.DoesNotContain(".tmp", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, Files(scratch));
    }

    // No process may write a byte into a file any more, as on a disk without room. What the runtime keeps in files of its own would count too.
    private static void Full(Scratch scratch, string mlgates, string[] command)
    {
        var before = Files(scratch);
        var answer = scratch.Run("sh", ["-c", "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 0; exec \"$0\" \"$@\"", mlgates, .. command]);
        Assert.True(answer.ExitCode == 2, string.Join(' ', command) + ": " + answer.Text);
        Assert.True(System.Text.RegularExpressions.Regex.IsMatch(answer.Text, "(?m)^mlgates: .*cannot be written: "), answer.Text);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, Files(scratch));
    }

    private static string[] Files(Scratch scratch) =>
        [.. Directory.EnumerateFiles(scratch.Folder, "*", SearchOption.AllDirectories).Select(file => file + new FileInfo(file).LastWriteTimeUtc.ToString("O")).Order(StringComparer.Ordinal)];
}
