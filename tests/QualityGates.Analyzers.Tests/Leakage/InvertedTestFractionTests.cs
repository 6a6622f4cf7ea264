using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.InvertedTestFraction,
    QualityGates.Fixes.Leakage.InvertedTestFractionFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class InvertedTestFractionTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body, string members = "") => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static ITransformer Fit(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);

            static object? Run(IDataView rows, double share, bool flag)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var split in new[] { ml.Data.TrainTestSplit(rows, 0.2), ml.Data.[|TrainTestSplit|](rows, 0.8) })\n{\n    Console.WriteLine(ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet)));\n}\nreturn null;")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, 0.8);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var split = (ml.Data).[|TrainTestSplit|](testFraction: (0.5), data: rows);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("const double TrainShare = 0.7;\nvar split = ml.Data.[|TrainTestSplit|](rows, testFraction: TrainShare);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var kept = 0.1;\nvar split = ml.Data.[|TrainTestSplit|](rows, testFraction: 1 - kept);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var (train, test) = Divide(rows);\nreturn ml.Regression.Evaluate(Fit(train).Transform(test));\n(IDataView, IDataView) Divide(IDataView all)\n{\n    var split = ml.Data.[|TrainTestSplit|](all, 0.8);\n    return (split.TrainSet, split.TestSet);\n}")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, flag ? 0.8 : 0.8);\nvar scored = Fit(split.TrainSet).Transform(split.TestSet);\nreturn ml.Regression.Evaluate(scored);")]
        [InlineData("var prepared = ml.Transforms.Concatenate(\"Features\", \"A\").Fit(rows).Transform(rows);\nvar split = ml.Data.[|TrainTestSplit|](prepared, 0.75);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var first = ml.Data.[|TrainTestSplit|](rows, 0.6);\nvar second = ml.Data.TrainTestSplit(first.TestSet, 0.5);\nvar model = Fit(first.TrainSet);\nreturn (ml.Regression.Evaluate(model.Transform(second.TrainSet)), ml.Regression.Evaluate(model.Transform(second.TestSet)));")]
        [InlineData("Func<IDataView, DataOperationsCatalog.TrainTestData> divide = all => ml.Data.[|TrainTestSplit|](all, 0.8);\nvar split = divide(rows);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        public Task A_share_of_training_rows(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_both_shares_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("var split = ml.Data.{|#0:TrainTestSplit|}(rows, 0.8);\nvar model = ml.Regression.Trainers.Sdca().{|#1:Fit|}(split.TrainSet);\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet));"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("80 %", "20 %", "line 14", "0.2"));

        [Fact]
        public Task Through_fields_and_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    abstract class Study
                    {
                        private DataOperationsCatalog.TrainTestData _parts;

                        protected abstract IEstimator<ITransformer> Trainer { get; }

                        public async Task<RegressionMetrics> Run(MLContext ml, IDataView rows)
                        {
                            _parts = Divisions.[|Of|](ml, rows, 0.8);
                            var model = await Task.Run(() => Trainer.Fit(_parts.TrainSet));
                            return ml.Regression.Evaluate(model.Transform(_parts.TestSet));
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Divisions
                    {
                        public static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows, double fraction) => ml.Data.TrainTestSplit(rows, fraction, seed: 1);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var split = ml.Data.TrainTestSplit(rows, 0.2);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows, share);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("// Held-out rows are halved.\nvar first = ml.Data.TrainTestSplit(rows, 0.3);\nvar second = ml.Data.TrainTestSplit(first.TestSet, 0.5);\nvar model = Fit(first.TrainSet);\nreturn (ml.Regression.Evaluate(model.Transform(second.TrainSet)), ml.Regression.Evaluate(model.Transform(second.TestSet)));")]
        [InlineData("// A sample to try things out on.\nvar sample = ml.Data.TrainTestSplit(rows, 0.9).TrainSet;\nreturn Fit(sample);")]
        [InlineData("// A sample that is divided in its turn.\nvar sample = ml.Data.TrainTestSplit(rows, 0.9).TrainSet;\nvar split = ml.Data.TrainTestSplit(sample, 0.2);\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData("// The larger part is the one learned from.\nvar parts = ml.Data.TrainTestSplit(rows, 0.8);\nreturn ml.Regression.Evaluate(Fit(parts.TestSet).Transform(parts.TrainSet));")]
        [InlineData("// A learning curve.\nforeach (var fraction in new[] { 0.1, 0.5, 0.9 })\n{\n    var split = ml.Data.TrainTestSplit(rows, fraction);\n    Console.WriteLine(ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet)).RSquared);\n}\nreturn null;")]
        [InlineData("return ml.Data.TrainTestSplit(rows, 0.8);")]
        public Task Other_shares_and_samples(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Data
            {
                public (IDataView TrainSet, IDataView TestSet) TrainTestSplit(IDataView rows, double trainFraction) => (rows, rows);
            }

            class Program
            {
                static double Run(MLContext ml, IDataView rows)
                {
                    var split = new Data().TrainTestSplit(rows, 0.8);
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
                }
            }
            """);
    }

    public sealed class Fixes
    {
        private const string Measure = "\nreturn ml.Regression.Evaluate(Fit(split.TrainSet).Transform(split.TestSet));";

        [Theory]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, 0.8);" + Measure, "var split = ml.Data.TrainTestSplit(rows, 0.2);" + Measure)]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](testFraction: 0.7 /* most */, data: rows);" + Measure, "var split = ml.Data.TrainTestSplit(testFraction: 0.3 /* most */, data: rows);" + Measure)]
        [InlineData("const double Share = 0.75;\nvar split = ml.Data.[|TrainTestSplit|](rows, Share);\nConsole.WriteLine(Share);" + Measure, "const double Share = 0.75;\nvar split = ml.Data.TrainTestSplit(rows, 0.25);\nConsole.WriteLine(Share);" + Measure)]
        [InlineData("var first = ml.Data.[|TrainTestSplit|](rows, 0.9);\nConsole.WriteLine(ml.Regression.Evaluate(Fit(first.TrainSet).Transform(first.TestSet)).RSquared);\nvar split = ml.Data.[|TrainTestSplit|](rows, 0.6);" + Measure, "var first = ml.Data.TrainTestSplit(rows, 0.1);\nConsole.WriteLine(ml.Regression.Evaluate(Fit(first.TrainSet).Transform(first.TestSet)).RSquared);\nvar split = ml.Data.TrainTestSplit(rows, 0.4);" + Measure)]
        public Task Writes_the_other_share(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Fact]
        public Task None_at_the_call_of_a_helper() => Verify.VerifyNoFixAsync(InMethod(
            "var split = [|Divide(rows, 0.8)|];" + Measure,
            "static DataOperationsCatalog.TrainTestData Divide(IDataView all, double testFraction) => ml.Data.TrainTestSplit(all, testFraction);"));

        [Fact]
        public Task None_for_a_parameter() => Verify.VerifyNoFixAsync(InMethod(
            "var split = Divide(0.8);" + Measure + "\nDataOperationsCatalog.TrainTestData Divide(double fraction) => ml.Data.[|TrainTestSplit|](rows, fraction);"));

        [Fact]
        public Task None_for_one_half() => Verify.VerifyNoFixAsync(InMethod("var split = ml.Data.[|TrainTestSplit|](rows, 0.5);" + Measure));
    }
}
