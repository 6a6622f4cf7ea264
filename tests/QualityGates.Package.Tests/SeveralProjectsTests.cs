namespace QualityGates.Package.Tests;

/// <summary>A library of two frameworks and a program that refers to it.</summary>
[Collection(Packed.Name)]
public sealed class SeveralProjectsTests(PackedProduct product)
{
    // Its File stands in the way of that of the system: so what is declared here decides what the program calls.
    private const string Library = """
        namespace Lib
        {
            public static class File
            {
                public static string ReadAllText(string path) { return path; }
            }

            public static class Reading
            {
                public static string Rows() { return System.IO.File.ReadAllText("/data/rows.csv"); }
        #if NETSTANDARD2_0
                public static string Old() { return System.IO.File.ReadAllText("/data/old.csv"); }
        #else
                public static string New() { return System.IO.File.ReadAllText("/data/new.csv"); }
        #endif
            }
        }

        """;

    private const string Program = """
        using System.IO;

        namespace Lib.App
        {
            public static class Loading
            {
                public static string Rows() => File.ReadAllText("/srv/rows.csv");
            }
        }

        """;

    [Fact]
    public void A_finding_in_a_project_that_did_not_change_and_fixes_in_every_framework()
    {
        var scratch = product.NewScratch();
        scratch.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <NoWarn>$(NoWarn);MLQ8001</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
                <PackageReference Include="QualityGates.ML" Version="{PackedProduct.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        scratch.Write("Lib/Lib.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
              </PropertyGroup>
            </Project>
            """);
        scratch.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Lib/Lib.csproj" />
              </ItemGroup>
            </Project>
            """);
        scratch.Write("Lib/Library.cs", Library);
        scratch.Write("App/Loading.cs", Program);
        scratch.InitializeGit();
        scratch.Git("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "first");
        scratch.Run("dotnet", "restore", "App").ThatSucceeded();
        var mlgates = InstalledTool.Install(scratch);

        // What stands in a body reaches nobody else, and what was there before is nobody's fault today.
        scratch.Write("Lib/Library.cs", Library.Replace("return path;", "return path + path;", StringComparison.Ordinal));
        scratch.Git("add", "-A");
        Assert.Empty(scratch.Run(mlgates, "check", "--staged").ThatSucceeded().Findings);

        // A declaration does: the program calls the system's File now, and not a letter of it was changed.
        scratch.Write("Lib/Library.cs", Library.Replace("class File", "class Files", StringComparison.Ordinal));
        scratch.Git("add", "-A");
        Assert.Equal(["warning MLQ4001 App/Loading.cs(7)"], scratch.Run(mlgates, "check", "--staged").ThatFailed().Findings);

        // Of the library's, one is in both frameworks and one in either; what is left is a note on global.json.
        Assert.Contains("4 fixed (MLQ4001: 4), 1 left", scratch.Run(mlgates, "fix").ThatSucceeded().Text, StringComparison.Ordinal);
        var library = scratch.Read("Lib/Library.cs");
        Assert.Equal(3, library.Split("AppContext.BaseDirectory").Length - 1);
        Assert.DoesNotContain("/data/", library, StringComparison.Ordinal);
        Assert.Empty(scratch.Build("App", "--no-restore", "-p:MLQualityGatesEnforce=true").ThatSucceeded().Findings);
        Assert.Empty(scratch.Build("Lib", "--no-restore", "-p:MLQualityGatesEnforce=true").ThatSucceeded().Findings);
    }
}
