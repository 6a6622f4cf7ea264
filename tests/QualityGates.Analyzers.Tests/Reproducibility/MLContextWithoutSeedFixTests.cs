using static QualityGates.Analyzers.Tests.Reproducibility.MLContextWithoutSeedTests;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.MLContextWithoutSeed,
    QualityGates.Fixes.Reproducibility.MLContextWithoutSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class MLContextWithoutSeedFixTests
{
    public sealed class Fixes
    {
        [Theory]
        [InlineData("[|new MLContext()|]", "new MLContext(seed: 1)")]
        [InlineData("[|new MLContext(null)|]", "new MLContext(seed: 1)")]
        [InlineData("[|new MLContext(seed: null)|]", "new MLContext(seed: 1)")]
        [InlineData("[|new MLContext { FallbackToCpu = true }|]", "new MLContext(seed: 1) { FallbackToCpu = true }")]
        [InlineData("[|new Microsoft.ML.MLContext( /* none */ )|]", "new Microsoft.ML.MLContext( /* none */ seed: 1)")]
        public Task Writes_the_seed(string before, string after) => Verify.VerifyCodeFixAsync(
            InMethod($"var ml = {before}; // the context\nreturn ml.Regression.Trainers.Sdca();"),
            InMethod($"var ml = {after}; // the context\nreturn ml.Regression.Trainers.Sdca();"));

        [Fact]
        public Task Writes_the_seed_into_every_creation() => Verify.VerifyCodeFixAsync(
            InMethod("MLContext first = [|new()|], second = [|new()|];\nvar third = [|new MLContext()|];\nreturn (first.Regression.Trainers.Sdca(), second.Regression.Trainers.Sdca(), third.Clustering.Trainers.KMeans());"),
            InMethod("MLContext first = new(seed: 1), second = new(seed: 1);\nvar third = new MLContext(seed: 1);\nreturn (first.Regression.Trainers.Sdca(), second.Regression.Trainers.Sdca(), third.Clustering.Trainers.KMeans());"));

        [Theory]
        [InlineData("42", "42")]
        [InlineData("-7", "-7")]
        [InlineData("not a number", "1")]
        public Task Takes_the_seed_from_the_configuration(string configured, string written)
        {
            var test = new Verify.Test
            {
                TestCode = InMethod("var ml = [|new MLContext()|];\nreturn ml.Regression.Trainers.Sdca();"),
                FixedCode = InMethod($"var ml = new MLContext(seed: {written});\nreturn ml.Regression.Trainers.Sdca();"),
            };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nmlqualitygates.MLQ1001.seed = {configured}\n"));
            return test.RunAsync();
        }
    }
}
