namespace QualityGates.Package.Tests;

/// <summary>What a baseline records is hidden by the compiler and the gates, and nothing else is.</summary>
[Collection(Packed.Name)]
public sealed class RatchetBuildTests(PackedProduct product)
{
    [Fact]
    public void A_build_that_enforces_shows_only_what_is_new()
    {
        var scratch = InstalledTool.Create(product);
        scratch.Write("App/App.csproj", scratch.Read("App/App.csproj").Replace("<NoWarn>$(NoWarn);MLQ8001</NoWarn>", "", StringComparison.Ordinal));
        Assert.Equal(["warning MLQ4001 App/Loading.cs(3)", "warning MLQ8001 App/App.csproj(2)"], scratch.Build("App").ThatSucceeded().Findings);
        scratch.Run(InstalledTool.Install(scratch), "baseline", "create").ThatSucceeded();

        string[] enforced = ["--no-restore", "-p:MLQualityGatesEnforce=true"];
        Assert.Empty(scratch.Build("App", enforced).ThatSucceeded().Findings);
        Assert.Equal(
            ["error MLQ4001 App/Loading.cs(3)", "error MLQ8001 App/App.csproj(2)"],
            scratch.Build("App", [.. enforced, "-p:MLQualityGatesBaseline=false"]).ThatFailed().Findings);

        // Renamed, with another layout, in a renamed type; and one more.
        File.Delete(Path.Combine(scratch.Folder, "App", "Loading.cs"));
        scratch.Write("App/Reading.cs", """
            public static class Reading
            {
                public static string Rows()
                {
                    return System.IO.File
                        .ReadAllText("/data/rows.csv");
                }
            }
            """);
        Assert.Empty(scratch.Build("App", enforced).ThatSucceeded().Findings);
        scratch.Write("App/More.cs", """public static class More { public static string Rows() => System.IO.File.ReadAllText("/data/more.csv"); }""");
        Assert.Equal(["error MLQ4001 App/More.cs(1)"], scratch.Build("App", enforced).ThatFailed().Findings);
    }
}
