namespace QualityGates.Package.Tests;

/// <summary>Lines about the user's own code reach the analyzers from the project folder and from the root of the repository.</summary>
[Collection(Packed.Name)]
public sealed class ApiFileBuildTests(PackedProduct product)
{
    private const string Line = "Store.Read(key) file path=key\n";
    private const string Code = "warning MLQ4001 src/App/Store.cs(3)";

    private Scratch Create(string items = "")
    {
        var scratch = product.NewScratch();
        scratch.Write("src/App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>$(NoWarn);MLQ8001</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
                <PackageReference Include="QualityGates.ML" Version="{PackedProduct.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        scratch.Write("src/App/Store.cs", """
            public static class Store { public static int Read(string key) => key.Length; }

            public static class Program { public static int Run() => Store.Read("/data/rows.csv"); }
            """);
        scratch.InitializeGit();
        return scratch;
    }

    [Theory]
    [InlineData("src/App/own.mlapis", Code)]
    [InlineData("team.mlapis", Code)]
    [InlineData("src/between.mlapis", "")]
    [InlineData("src/App/deeper/own.mlapis", "")]
    public void From_the_project_and_from_the_root_of_the_repository(string path, string expected)
    {
        var scratch = Create();
        scratch.Write(path, Line);
        Assert.Equal(expected, string.Join('|', scratch.Build("src/App").ThatSucceeded().Findings));
    }

    [Fact]
    public void Not_where_they_are_switched_off()
    {
        var scratch = Create();
        scratch.Write("team.mlapis", Line);
        Assert.Empty(scratch.Build("src/App", "-p:MLQualityGatesApiFiles=false").ThatSucceeded().Findings);
    }

    [Fact]
    public void Once_where_the_project_names_them_too_and_again_when_they_change()
    {
        var scratch = Create("""<AdditionalFiles Include="../../team.mlapis" />""");
        scratch.Write("team.mlapis", "\nStore.Raed(key) file path=key\n");
        Assert.Equal(["warning MLQ9005 team.mlapis(2)"], scratch.Build("src/App").ThatSucceeded().Findings);
        Assert.Equal(["warning MLQ9005 team.mlapis(2)"], scratch.Build("src/App", "--no-restore").ThatSucceeded().Findings);
        scratch.Write("team.mlapis", "\n" + Line);
        Assert.Equal([Code], scratch.Build("src/App", "--no-restore").ThatSucceeded().Findings);
    }

    [Fact]
    public void A_type_of_another_project_is_no_fault_of_this_one()
    {
        var scratch = Create();
        scratch.Write("team.mlapis", "Other.Project.Store.Read(key) file path=key\n");
        scratch.Write("src/App/own.mlapis", "Other.Project.Store.Read(key) file path=key\n");
        Assert.Equal(["warning MLQ9005 src/App/own.mlapis(1)"], scratch.Build("src/App").ThatSucceeded().Findings);
    }

    [Fact]
    public void In_a_work_tree_whose_git_is_a_file()
    {
        var scratch = Create();
        scratch.Write("src/.git", "gitdir: ../.git/modules/src\n");
        scratch.Write("src/team.mlapis", Line);
        Assert.Equal([Code], scratch.Build("src/App").ThatSucceeded().Findings);
    }
}
