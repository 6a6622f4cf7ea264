using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    /// <summary>Statistics that loops of the program arrive at, and rows that are taken at positions.</summary>
    public sealed class Loops
    {
        private static Task VerifyAsync(string learn, string call = "scaler.[|Fit|](x);") => new Verify.Test
        {
            Libraries = MLReferences.All,
            TestCode = $$"""
                using System;
                using System.Linq;
                using Accord.MachineLearning;
                using Accord.Statistics.Analysis;

                class Scaler
                {
                    private double[] _a = new double[4];
                    private double[] _b = new double[4];

                    public void Fit(double[][] x)
                    {
                        {{learn.Replace("\n", "\n        ")}}
                    }

                    public double[][] Transform(double[][] x) => x.Select(row => row.Select((value, j) => (value - _a[j]) / _b[j]).ToArray()).ToArray();
                }

                class Program
                {
                    static double Run(double[][] x, int[] y, int[] order)
                    {
                        var scaler = new Scaler();
                        {{call}}
                        x = scaler.Transform(x);
                        var cut = order.Length * 8 / 10;
                        var train = order.Take(cut).ToArray();
                        var test = order.Skip(cut).ToArray();
                        var model = new KNearestNeighbors(3).Learn(train.Select(i => x[i]).ToArray(), train.Select(i => y[i]).ToArray());
                        return new GeneralConfusionMatrix(test.Select(i => y[i]).ToArray(), model.Decide(test.Select(i => x[i]).ToArray())).Kappa;
                    }
                }
                """,
        }.RunAsync();

        [Theory]
        [InlineData("for (var j = 0; j < 4; j++)\n{\n    var sum = 0.0;\n    for (var i = 0; i < x.Length; i++) { sum += x[i][j]; }\n    _a[j] = sum / x.Length;\n}")]
        [InlineData("for (var j = 0; j < 4; j++)\n{\n    var sum = 0.0;\n    foreach (var row in x) sum = sum + row[j];\n    _a[j] = sum / x.Length;\n}")]
        [InlineData("foreach (var row in x)\n{\n    for (var j = 0; j < 4; j++) { _a[j] += row[j] / x.Length; }\n}")]
        [InlineData("for (var j = 0; j < 4; j++)\n{\n    var least = double.MaxValue;\n    for (var i = 0; i < x.Length; i++) { if (x[i][j] < least) least = x[i][j]; }\n    _a[j] = least;\n}")]
        [InlineData("for (var j = 0; j < 4; j++)\n{\n    var least = double.MaxValue;\n    for (var i = 0; i < x.Length; i++) least = Math.Min(least, x[i][j]);\n    _a[j] = least;\n}")]
        public Task What_a_loop_over_all_rows_arrives_at(string learn) => VerifyAsync(learn);

        [Theory]
        [InlineData("for (var j = 0; j < 4; j++) { _a[j] = 0; _b[j] = 255; }")]
        [InlineData("for (var i = 0; i < x.Length; i++)\n{\n    var norm = 0.0;\n    for (var j = 0; j < 4; j++) { norm += x[i][j] * x[i][j]; }\n    for (var j = 0; j < 4; j++) { x[i][j] /= norm; }\n}")]
        [InlineData("var before = 0.0;\nforeach (var row in x)\n{\n    before += row[0];\n    row[1] = before;\n}")]
        [InlineData("var smooth = 0.0;\nforeach (var row in x)\n{\n    smooth = 0.9 * smooth + 0.1 * row[0];\n    row[1] = smooth;\n}")]
        public Task Numbers_of_each_row_and_of_those_before_it(string learn) => VerifyAsync(learn, "scaler.Fit(x);");

        [Fact]
        public Task Learned_from_the_train_part() => VerifyAsync(
            "for (var j = 0; j < 4; j++)\n{\n    var sum = 0.0;\n    for (var i = 0; i < x.Length; i++) { sum += x[i][j]; }\n    _a[j] = sum / x.Length;\n}",
            "scaler.Fit(order.Take(order.Length * 8 / 10).Select(i => x[i]).ToArray());");

        /// <summary>Rows whose numbers are an array of their own, filled in one by one.</summary>
        [Theory]
        [InlineData("all", "[|Average|]")]
        [InlineData("all[..cut]", "Average")]
        public Task In_a_member_of_rows_that_is_filled(string learned, string average) => new Verify.Test
        {
            Libraries = MLReferences.All,
            TestCode = $$"""
                using System;
                using System.Linq;
                using MathNet.Numerics;

                record Hour(double[] Inputs, double Power);

                class Program
                {
                    static double Run(Hour[] all)
                    {
                        var cut = all.Length * 8 / 10;
                        var mean = {{learned}}.{{average}}(hour => hour.Inputs[0]);
                        var ready = all.Select(Centred).ToArray();
                        var train = ready[..cut];
                        var test = ready[cut..];
                        var curve = Fit.MultiDimFunc(Array.ConvertAll(train, hour => hour.Inputs), Array.ConvertAll(train, hour => hour.Power), intercept: true);
                        return Distance.MAE(test.Select(hour => curve(hour.Inputs)).ToArray(), test.Select(hour => hour.Power).ToArray());

                        Hour Centred(Hour hour)
                        {
                            var inputs = new double[hour.Inputs.Length];
                            for (var column = 0; column < inputs.Length; column++)
                            {
                                inputs[column] = hour.Inputs[column] - mean;
                            }

                            return hour with { Inputs = inputs };
                        }
                    }
                }
                """,
        }.RunAsync();
    }
}
