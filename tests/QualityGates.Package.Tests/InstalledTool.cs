namespace QualityGates.Package.Tests;

/// <summary><c>mlgates</c> from its package, and a repository with the smallest program that has findings.</summary>
internal static class InstalledTool
{
    internal const string Program = """
        public static class Loading
        {
            public static string Rows() => System.IO.File.ReadAllText("/data/rows.csv");
        }

        """;

    /// <summary>The path of the command.</summary>
    internal static string Install(Scratch scratch)
    {
        var tools = Path.Combine(scratch.Folder, "..", "tools");
        var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "mlgates.exe" : "mlgates");
        if (!File.Exists(command))
        {
            scratch.Run("dotnet", "tool", "install", "QualityGates.ML.Tool", "--version", PackedProduct.Version, "--tool-path", tools).ThatSucceeded();
        }

        return Path.GetFullPath(command);
    }

    /// <summary>A committed, restored project with one finding of a rule and none of a gate.</summary>
    internal static Scratch Create(PackedProduct product)
    {
        var scratch = product.NewScratch();
        scratch.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>$(NoWarn);MLQ8001</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
                <PackageReference Include="QualityGates.ML" Version="{PackedProduct.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        scratch.Write("App/Loading.cs", Program);
        scratch.InitializeGit();
        scratch.Git("config", "user.name", "A");
        scratch.Git("config", "user.email", "a@example.org");
        scratch.Git("config", "commit.gpgsign", "false");
        scratch.Git("commit", "-q", "-m", "first");
        scratch.Run("dotnet", "restore", "App").ThatSucceeded();
        return scratch;
    }

    internal static void Git(this Scratch scratch, params string[] arguments) => scratch.Run("git", arguments).ThatSucceeded();
}
