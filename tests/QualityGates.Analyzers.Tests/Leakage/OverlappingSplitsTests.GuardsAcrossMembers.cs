using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class OverlappingSplitsTests
{
    public sealed class GuardsAcrossMembers
    {
        [Fact]
        public Task Helper_reads_the_file_that_it_is_given() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IDataView Load(MLContext ml, string name) => ml.Data.LoadFromTextFile(Path.Combine("data", name));

                object Run(MLContext ml)
                {
                    var model = ml.Regression.Trainers.Sdca().Fit(Load(ml, "train.csv"));
                    return ml.Regression.Evaluate(model.Transform(Load(ml, "test.csv")));
                }
            }
            """));

        [Fact]
        public Task Look_alike_types() => Verify.VerifyAnalyzerAsync("""
            namespace Own;

            interface IDataView;
            class Split { public IDataView TrainSet = null!; public IDataView TestSet = null!; }
            class Model { public IDataView Transform(IDataView rows) => rows; }
            class Trainer { public Model Fit(IDataView rows) => new(); }
            class MLContext
            {
                public Split TrainTestSplit(IDataView rows, int seed) => new();
                public double Evaluate(IDataView rows) => 0;
            }

            class Study
            {
                double Run(MLContext ml, IDataView data) =>
                    ml.Evaluate(new Trainer().Fit(ml.TrainTestSplit(data, 1).TrainSet).Transform(ml.TrainTestSplit(data, 2).TestSet));
            }
            """);
    }
}
