using System.Diagnostics;

namespace QualityGates.Package.Tests;

/// <summary>Both packages, packed once per run into a folder of their own; projects that use them restore into an isolated packages folder.</summary>
public sealed class PackedProduct : IDisposable
{
    public const string Version = "0.1.0";

    private readonly string _root = Directory.CreateTempSubdirectory("quality gates ").FullName;

    public PackedProduct()
    {
        Packages = Directory.CreateDirectory(Path.Combine(_root, "packages")).FullName;
        foreach (var project in new[] { "QualityGates.Package", "QualityGates.Tool" })
        {
            var pack = Run(Repository, "dotnet", "pack", $"build/{project}", "-c", "Release", "-v", "quiet", $"-p:PackageOutputPath={Packages}", "-p:Version=" + Version);
            Assert.True(pack.ExitCode == 0, pack.Text);
        }
    }

    public static string Repository => Checkout.Root;

    /// <summary>The folder with the nupkg files.</summary>
    public string Packages { get; }

    public string ProductPackage => Path.Combine(Packages, $"QualityGates.ML.{Version}.nupkg");

    public string ToolPackage => Path.Combine(Packages, $"QualityGates.ML.Tool.{Version}.nupkg");

    /// <summary>A git repository with copies of the samples, whose path has a space in it.</summary>
    internal Scratch CopySamples()
    {
        var scratch = NewScratch();
        var samples = Path.Combine(Repository, "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(samples, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            {
                scratch.Write(relative, File.ReadAllBytes(file));
            }
        }

        scratch.Write("NuGet.config", NuGetConfig());
        // Which sample pins its SDK is for the sample to show.
        File.Delete(Path.Combine(scratch.Folder, "global.json"));
        scratch.InitializeGit();
        return scratch;
    }

    internal Scratch NewScratch()
    {
        var scratch = new Scratch(this, Path.Combine(_root, "work " + Guid.NewGuid().ToString("N")[..8]));
        scratch.Write("NuGet.config", NuGetConfig());

        // Ends the upward search: what lies above the temporary folder is none of a test's business.
        scratch.Write("Directory.Build.props", "<Project />");
        scratch.Write("Directory.Build.targets", "<Project />");
        scratch.Write(".gitignore", "bin/\nobj/\n");
        scratch.Write("global.json", """{ "sdk": { "version": "10.0.100", "rollForward": "latestFeature" } }""");
        return scratch;
    }

    internal CommandResult Run(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (folder != Repository)
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(_root, "restored");
            // The command-line tools remember by version where a tool was restored to: what an earlier run restored is gone.
            start.Environment["DOTNET_CLI_HOME"] = Path.Combine(_root, "home");
            start.Environment["DOTNET_NOLOGO"] = "1";
            start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
            // What a build server sets is not what a test is about.
            foreach (var name in (string[])["CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"])
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        // A process that stays is for those who ask for it.
        start.Environment["MLGATES_RESIDENT"] = "off";

        // A build node kept for reuse would hold the task assembly of this run's package.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // That turns the compiler's server off as well, which users have: without it every build compiles compiler and analyzers just in time.
        start.Environment["UseSharedCompilation"] = "true";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, (output + errors.GetAwaiter().GetResult()).ReplaceLineEndings("\n"), folder);
    }

    public void Dispose()
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(_root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A build server may still hold a file; the folder is a temporary one.
        }
    }

    private string NuGetConfig() => $"""
        <configuration>
          <packageSources>
            <add key="local-build" value="{Packages}" />
          </packageSources>
        </configuration>
        """;
}

[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedProduct>
{
    public const string Name = "packed";
}
