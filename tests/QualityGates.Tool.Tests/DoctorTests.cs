using QualityGates.Tool.Doctor;

namespace QualityGates.Tool.Tests;

public sealed class DoctorTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void In_an_empty_repository_everything_is_to_do_and_each_line_says_what()
    {
        var answer = _scratch.Write("App.csproj", Project).Mlgates("doctor");
        Assert.Equal(1, answer.ExitCode);
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("to do The package QualityGates.ML is not referenced. Run 'mlgates init'.", lines);
        Assert.Contains("to do There is no qualitygates.json, so no artefact and no metric is asked for. Run 'mlgates init'.", lines);
        Assert.Contains(lines, line => line.StartsWith("to do 1 project without a lock file (App.csproj)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("to do Nothing checks a commit", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("ok    git version", StringComparison.Ordinal));
    }

    [ShellFact]
    public void Where_everything_is_in_place_nothing_is_to_do()
    {
        _scratch.Write("App.csproj", Project).Write("packages.lock.json", "{}").Write("obj/project.assets.json", "{ \"libraries\": {\n  \"QualityGates.ML/0.1.0\": {} } }");
        Assert.Equal(0, _scratch.Mlgates("init", "--hooks", "husky").ExitCode);
        Assert.Equal(0, _scratch.Run(_scratch.Root, "sh", ["-c", "dotnet husky install"]).ExitCode);
        _scratch.Git("add", "-A");
        var answer = _scratch.Mlgates("doctor");
        Assert.True(answer.ExitCode == 0, answer.Output);
        Assert.Contains("ok    a commit runs mlgates by husky", answer.Output, StringComparison.Ordinal);
    }

    [ShellFact]
    public void What_husky_passes_over_without_a_word_is_said()
    {
        _scratch.Write("App.csproj", Project);
        _scratch.Mlgates("init", "--hooks", "husky");
        _scratch.Run(_scratch.Root, "sh", ["-c", "dotnet husky install"]);
        _scratch.Write(".husky/task-runner.json", _scratch.Read(".husky/task-runner.json").Replace("\"command\"", "\"comand\"", StringComparison.Ordinal));
        Assert.Contains("has \"comand\", which husky does not know and passes over.", _scratch.Mlgates("doctor").Output, StringComparison.Ordinal);
        _scratch.Git("config", "--unset", "core.hooksPath");
        Assert.Contains("to do The hooks of .husky are not active in this clone", _scratch.Mlgates("doctor").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.401", true)]
    [InlineData("9.0.300", true)]
    [InlineData("9.0.205", false)]
    [InlineData("8.0.400", false)]
    [InlineData("11.0.100-preview.1", true)]
    [InlineData("nonsense", false)]
    public void The_compiler_must_load_the_rules(string version, bool isRight)
    {
        var observation = MachineObservations.SdkOf(version);
        Assert.Equal((isRight, isRight), (observation.IsRight, observation.Do.Length == 0));
    }
}
