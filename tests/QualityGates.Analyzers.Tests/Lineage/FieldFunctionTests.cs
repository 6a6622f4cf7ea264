using QualityGates.Analyzers.Tests.Leakage;
using QualityGates.Rules.Leakage;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>Functions that fields and properties hold from the beginning.</summary>
public static class FieldFunctionTests
{
    [Fact]
    public static Task A_lambda_in_a_static_field() => Verify("private static readonly Func<MLContext, IDataView, IDataView> Prepare = (ml, rows) => ml.Transforms.NormalizeMinMax(\"Features\").Fit(rows).Transform(rows);");

    [Fact]
    public static Task A_method_in_a_property_of_the_instance() => Verify("""
        private Func<MLContext, IDataView, IDataView> Prepare { get; } = Scale;

            private static IDataView Scale(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("Features").Fit(rows).Transform(rows);
        """);

    /// <summary>Which function it is then, nobody knows.</summary>
    [Fact]
    public static Task A_field_that_may_be_replaced() => Verify(
        "internal Func<MLContext, IDataView, IDataView> Prepare = (ml, rows) => ml.Transforms.NormalizeMinMax(\"Features\").Fit(rows).Transform(rows);", isFound: false);

    private static Task Verify(string field, bool isFound = true) => LeakagePrograms.VerifyAsync<PreprocessingFittedBeforeSplit>(LeakagePrograms.InFile($$"""
        internal sealed class Study
        {
            {{field}}

            internal RegressionMetrics Run(MLContext ml, IDataView rows)
            {
                var parts = ml.Data.TrainTestSplit({{(isFound ? "{|MLQ2001:Prepare(ml, rows)|}" : "Prepare(ml, rows)")}});
                var model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
                return ml.Regression.Evaluate(model.Transform(parts.TestSet));
            }
        }
        """));
}
