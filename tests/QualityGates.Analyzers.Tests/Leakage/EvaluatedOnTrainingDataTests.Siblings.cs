using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>MLQ2003 where classes of one base evaluate what each of them inherited.</summary>
public static class EvaluatedOnTrainingDataSiblingTests
{
    private const string Trainer = """
        using Microsoft.ML;
        using Microsoft.ML.Data;

        abstract class Trainer(MLContext ml)
        {
            protected readonly MLContext Ml = ml;
            protected IDataView? train;
            protected IDataView? test;
            protected ITransformer? model;

            public void Learn(IDataView rows)
            {
                var split = Ml.Data.TrainTestSplit(rows);
                train = split.TrainSet;
                test = split.TestSet;
                model = Ml.Regression.Trainers.FastTree().Fit(train);
            }
        }


        """;

    private static Task VerifyAsync(string classes) => new Verify.Test { TestCode = Trainer + classes, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task What_another_derived_class_evaluates_is_another_model() => VerifyAsync("""
            class Careful(MLContext ml) : Trainer(ml)
            {
                public RegressionMetrics Report() => Ml.Regression.Evaluate(model!.Transform(test!));
            }

            class Careless(MLContext ml) : Trainer(ml)
            {
                public RegressionMetrics Report() => Ml.Regression.[|Evaluate|](model!.Transform(train!));
            }
            """);
    }

    public sealed class Guards
    {
        [Fact]
        public Task One_object_evaluates_both_parts() => VerifyAsync("""
            class Both(MLContext ml) : Trainer(ml)
            {
                public RegressionMetrics Report() => Ml.Regression.Evaluate(model!.Transform(test!));

                public RegressionMetrics Fitted() => Ml.Regression.Evaluate(model!.Transform(train!));
            }
            """);

        [Fact]
        public Task The_derived_class_of_one_that_evaluates_the_test_part() => VerifyAsync("""
            class Careful(MLContext ml) : Trainer(ml)
            {
                public RegressionMetrics Report() => Ml.Regression.Evaluate(model!.Transform(test!));
            }

            class Curious(MLContext ml) : Careful(ml)
            {
                public RegressionMetrics Fitted() => Ml.Regression.Evaluate(model!.Transform(train!));
            }
            """);
    }
}
