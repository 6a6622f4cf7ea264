using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    /// <summary>Tensors: what is computed along the first dimension is of all rows, along another one of each row by itself.</summary>
    public sealed class Tensors
    {
        private static Task VerifyAsync(string scaling) => new Verify.Test
        {
            TestCode = $$"""
                using System;
                using System.Linq;
                using TorchSharp;
                using static TorchSharp.torch;

                static class Program
                {
                    static float Main(Tensor x, Tensor y, Tensor extra, int dim)
                    {
                        {{scaling}}
                        var net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1));
                        var optimizer = optim.Adam(net.parameters());
                        for (var epoch = 0; epoch < 100; epoch++)
                        {
                            optimizer.zero_grad();
                            nn.functional.mse_loss(net.call(x.narrow(0, 0, 80)), y.narrow(0, 0, 80)).backward();
                            optimizer.step();
                        }

                        return nn.functional.mse_loss(net.call(x.narrow(0, 80, 20)), y.narrow(0, 80, 20)).item<float>();
                    }
                }
                """,
            Libraries = MLReferences.All,
        }.RunAsync();

        [Theory]
        [InlineData("x = x.sub(x.[|mean|](new long[] { 0 })).div(x.std(0));")]
        [InlineData("x = torch.div(x, x.[|amax|](0));")]
        [InlineData("var (low, _) = x.[|min|](0);\nx = x - low;")]
        [InlineData("x.sub_(torch.[|mean|](x, new long[] { 0, 2, 3 }));")]
        [InlineData("x = x.log1p().clamp(0, 5);\nx = x.@float() - x.[|median|]();")]
        [InlineData("x = torch.cat(new[] { x, extra }, 1);\nx = x - x.[|mean|]();")]
        public Task Numbers_of_all_rows(string scaling) => VerifyAsync(scaling);

        [Theory]
        [InlineData("x = x.sub(x.mean(new long[] { 1 })).div(x.std(1));")]
        [InlineData("x = torch.div(x, x.amax(-1));")]
        [InlineData("var (low, _) = x.min(1);\nx = x - low;")]
        [InlineData("x.sub_(torch.mean(x, new long[] { 2, 3 }));")]
        [InlineData("x = x - x.quantile(tensor(0.5f));")]
        [InlineData("x = x.sub(x.sum(dim));")]
        public Task Numbers_of_each_row_or_along_a_dimension_that_is_not_known(string scaling) => VerifyAsync(scaling);
    }
}
