using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class MoreReports
    {
        [Fact]
        public Task Steps_fitted_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = data;
            foreach (var column in new[] { "A", "B" })
            {
                rows = ml.Transforms.NormalizeMinMax(column).[|Fit|](rows).Transform(rows);
            }

            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Theory]
        [InlineData("[|Average|](row => row.Size)")]
        [InlineData("Average(row => row.Price)")] // The train part may be told by the size.
        public Task A_statistic_of_what_is_compared_with_a_constant(string mean) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            record Row(float Size, float Price);

            class Program
            {
                static object? Run(MLContext ml, List<Row> rows)
                {
                    var usual = rows.Where(row => row.Size > 0).{{mean}};
                    var filled = rows.Select(row => row.Size > 0 ? row : row with { Size = usual }).ToList();
                    var train = ml.Data.LoadFromEnumerable(filled.Take(800));
                    var test = ml.Data.LoadFromEnumerable(filled.Skip(800));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
                }
            }
            """));

        [Fact]
        public Task Importance_is_an_evaluation_too() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.PermutationFeatureImportance(model, split.TestSet);
            """));
    }
}
