namespace QualityGates.Package.Tests;

/// <summary>Switches and shapes of projects, on the smallest project that has findings.</summary>
[Collection(Packed.Name)]
public sealed class ProjectBuildTests(PackedProduct product)
{
    private Scratch Create(string frameworks = "<TargetFramework>net10.0</TargetFramework>", string properties = "")
    {
        var scratch = product.NewScratch();
        scratch.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {frameworks}
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
                <PackageReference Include="QualityGates.ML" Version="{PackedProduct.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        scratch.Write("App/Loading.cs", """
            public static class Loading
            {
                public static string Rows() => System.IO.File.ReadAllText("/data/rows.csv");
            }
            """);
        scratch.InitializeGit();
        return scratch;
    }

    private const string Code = "MLQ4001 App/Loading.cs(3)";
    private const string Lock = "MLQ8001 App/App.csproj(2)";

    [Theory]
    [InlineData("", $"warning {Code}|warning {Lock}")]
    [InlineData("-p:MLQualityGatesMode=None", "")]
    [InlineData("-p:MLQualityGatesMode=Strict", $"warning {Code}|warning {Lock}")]
    [InlineData("-p:MLQualityGatesMode=All", $"warning {Code}|warning {Lock}")]
    [InlineData("-p:NoWarn=MLQ8001", $"warning {Code}")]
    [InlineData("-p:NoWarn=MLQ4001", $"warning {Lock}")]
    [InlineData("-p:WarningsAsErrors=MLQ8001", $"error {Lock}|warning {Code}")]
    [InlineData("-p:WarningsAsErrors=MLQ4001", $"error {Code}|warning {Lock}")]
    [InlineData("-p:TreatWarningsAsErrors=true", $"error {Code}|error {Lock}")]
    [InlineData("-p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=MLQ8001", $"error {Code}|warning {Lock}")]
    [InlineData("-warnaserror:MLQ8001", $"error {Lock}|warning {Code}")]
    [InlineData("-p:MLQualityGatesEnforce=true", $"error {Code}|error {Lock}")]
    [InlineData("-p:MLQualityGatesEnforce=true -p:NoWarn=MLQ8001", $"error {Code}")]
    public void Switches(string options, string expected)
    {
        var build = Create().Build("App", options.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(expected == string.Join('|', build.Findings), build.Text);
        Assert.Equal(expected.Contains("error", StringComparison.Ordinal) ? 1 : 0, build.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-graph")]
    [InlineData("-mt")]
    public void A_project_for_two_frameworks_hears_of_its_lock_file_once(string option)
    {
        var scratch = Create("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        var build = scratch.Build("App", option.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ThatSucceeded();
        Assert.Equal([$"warning {Lock}"], build.Findings.Where(static finding => finding.Contains("MLQ8", StringComparison.Ordinal)));
        Assert.Equal(build.Findings, scratch.Build("App", "--no-restore").ThatSucceeded().Findings);
    }

    [Fact]
    public void The_severity_that_a_user_writes_wins()
    {
        var scratch = Create();
        scratch.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MLQ4001.severity = none\n");
        Assert.Equal([$"error {Lock}"], scratch.Build("App", "-p:MLQualityGatesEnforce=true").ThatFailed().Findings);
        scratch.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MLQ4001.severity = warning\n");
        Assert.Equal([$"error {Code}", $"error {Lock}"], scratch.Build("App", "-p:MLQualityGatesEnforce=true", "--no-restore").ThatFailed().Findings);
        Assert.Equal([$"error {Code}", $"error {Lock}"], scratch.Build("App", "-p:MLQualityGatesEnforce=true", "--no-restore").ThatFailed().Findings);
    }

    [Fact]
    public void Broken_settings_are_one_finding_each_and_stop_nothing()
    {
        var scratch = Create();
        scratch.Write("qualitygates.json", "{\n  \"artefacts\": [\n    { \"kind\": \"model-card\" \"path\": \"card.md\" }\n  ]\n}\n");
        scratch.Write(".editorconfig", "root = true\n[*.cs]\nmlqualitygates.MLQ1001.seed = many\n");
        Assert.Equal(
            [$"warning {Code}", $"warning {Lock}", "warning MLQ9002 .editorconfig(3)", "warning MLQ9002 qualitygates.json(3)"],
            scratch.Build("App").ThatSucceeded().Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_old_compiler_is_told_apart_in_one_warning()
    {
        var build = Create("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>").Build("App", "-p:CompilerApiVersion=roslyn4.8").ThatSucceeded();
        Assert.Single(build.Text.Split("\nBuild succeeded.")[0].Split('\n'), static line => line.Contains(" warning MLQ9002: The analyzers of QualityGates.ML do not run", StringComparison.Ordinal));
    }

    [Fact]
    public void A_design_time_build_runs_no_gate()
    {
        var scratch = Create();
        scratch.Run("dotnet", "restore", "App").ThatSucceeded();
        var build = scratch.Run("dotnet", "msbuild", "App", "-t:ResolveReferences;CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.Empty(build.ThatSucceeded().Findings);
    }

    [Fact]
    public void The_package_does_not_show_in_what_is_packed_with_it()
    {
        var scratch = Create();
        scratch.Run("dotnet", "pack", "App", "-o", "out", "-p:NoWarn=MLQ4001%3BMLQ8001").ThatSucceeded();
        using var package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(scratch.Folder, "out", "App.1.0.0.nupkg"));
        using var nuspec = new StreamReader(package.Entries.Single(static entry => entry.FullName == "App.nuspec").Open());
        Assert.DoesNotContain("QualityGates", nuspec.ReadToEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(package.Entries, static entry => entry.FullName.Contains("QualityGates", StringComparison.Ordinal));
    }
}
