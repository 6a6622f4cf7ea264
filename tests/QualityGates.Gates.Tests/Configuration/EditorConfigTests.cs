using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Tests.Configuration;

public sealed class EditorConfigTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("mlqualitygates.mlq1001.seed = 42")]
    [InlineData("mlqualitygates.mlq4001.base = content_root")]
    [InlineData("mlqualitygates.mlq4001.base = configuration:Data:Root")]
    [InlineData("mlqualitygates.mlq4003.secret_patterns = ctso_[a-z0-9]{32} team-[0-9]+")]
    [InlineData("MLQualityGates.MLQ1001.Seed = -3 # chosen by a die")]
    [InlineData("mlqualitygates.mlq1001.seed: 7 ; colon and comment are allowed")]
    [InlineData("# mlqualitygates.mlq1001.seed = x")]
    [InlineData("other.tool.seed = x")]
    [InlineData("dotnet_diagnostic.MLQ1001.severity = error")]
    public void Is_silent_on(string line) => Assert.Empty(_scratch.Write(".editorconfig", "[*.cs]\n" + line + "\n").Check());

    [Theory]
    [InlineData("  mlqualitygates.mlq1001.seed = abc # c", "(2,33): warning MLQ9002: mlqualitygates.mlq1001.seed expects a whole number, and it is \"abc\"; MLQ1001 uses its default 1. Write mlqualitygates.mlq1001.seed = 42.")]
    [InlineData("mlqualitygates.mlq1001.seed =", "(2,1): warning MLQ9002: mlqualitygates.mlq1001.seed expects a whole number, and it is \"\"; MLQ1001 uses its default 1. Write mlqualitygates.mlq1001.seed = 42.")]
    [InlineData("mlqualitygates.mlq4001.base = desktop", "(2,31): warning MLQ9002: mlqualitygates.mlq4001.base expects app_base_directory, current_directory, content_root, environment:<NAME> or configuration:<Key>, and it is \"desktop\"; MLQ4001 uses its default app_base_directory. Write mlqualitygates.mlq4001.base = environment:DATA_ROOT.")]
    [InlineData("mlqualitygates.mlq4002.concatenation = yes", "(2,40): warning MLQ9002: mlqualitygates.mlq4002.concatenation expects true or false, and it is \"yes\"; MLQ4002 uses its default false. Write mlqualitygates.mlq4002.concatenation = true.")]
    [InlineData("mlqualitygates.mlq4003.secret_patterns = ctso_[a-z", "(2,42): warning MLQ9002: mlqualitygates.mlq4003.secret_patterns expects regular expressions separated by a space, and it is \"ctso_[a-z\"; MLQ4003 uses its default. Write mlqualitygates.mlq4003.secret_patterns = ctso_[a-z0-9]{32}.")]
    [InlineData("mlqualitygates.mlq1001.sed = 3\r", "(2,1): warning MLQ9002: No rule knows the setting mlqualitygates.mlq1001.sed, so it has no effect. Write mlqualitygates.mlq1001.seed = 3.")]
    public void Reports(string line, string expected) =>
        Assert.Equal([".editorconfig" + expected], _scratch.Write(".editorconfig", "[*.cs]\n" + line + "\n").Check());

    [Fact]
    public void A_setting_near_no_other_lists_the_known_ones() =>
        Assert.Contains("Remove it; known settings are mlqualitygates.mlq1001.seed, ",
            Assert.Single(_scratch.Write(".globalconfig", "is_global = true\nmlqualitygates.colour_of_the_sky = blue").Check()), StringComparison.Ordinal);

    [Fact]
    public void Files_above_the_project_and_files_of_the_compiler_are_read_once()
    {
        _scratch.Write(".editorconfig", "mlqualitygates.mlq1001.seed = a").Write("src/App/.globalconfig", "mlqualitygates.mlq1001.seed = b")
            .Write("src/App/Deep/.editorconfig", "mlqualitygates.mlq1001.seed = c");
        var lines = _scratch.Check(_scratch.Input(editorConfigFiles: [_scratch.PathOf(".editorconfig"), _scratch.PathOf("src/App/Deep/.editorconfig")]));
        Assert.Equal(3, lines.Length);
    }

    [Theory]
    [InlineData("seed", "seed", 0)]
    [InlineData("sede", "seed", 1)]
    [InlineData("sed", "seed", 1)]
    [InlineData("", "seed", 4)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_swapped_neighbours_once(string left, string right, int expected) =>
        Assert.Equal(expected, NearestName.Distance(left, right));

    public void Dispose() => _scratch.Dispose();
}
