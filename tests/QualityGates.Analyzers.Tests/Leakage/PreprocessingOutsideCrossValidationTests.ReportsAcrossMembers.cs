using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingOutsideCrossValidation>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingOutsideCrossValidationTests
{
    public sealed class ReportsAcrossMembers
    {
        [Fact]
        public Task Helper_in_another_source() => LeakagePrograms.VerifyAsync<PreprocessingOutsideCrossValidation>(
            LeakagePrograms.InFile("""
            class Study
            {
                object Run(MLContext ml, IDataView data) => ml.Regression.[|CrossValidate|](ml.Scaled(data), ml.Regression.Trainers.Sdca());
            }
            """),
            ("Features.cs", """
            using Microsoft.ML;

            static class Features
            {
                internal static IDataView Scaled(this MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }
            """));

        [Fact]
        public Task Cross_validated_by_a_helper() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static double Score(MLContext ml, IDataView rows, IEstimator<ITransformer> trainer) => ml.Regression.CrossValidate(rows, trainer).Average(fold => fold.Metrics.RSquared);

                double Run(MLContext ml, IDataView data)
                {
                    var scaled = ml.Transforms.NormalizeMinMax("A").Fit(data).Transform(data);
                    return [|Score(ml, scaled, ml.Regression.Trainers.Sdca())|];
                }
            }
            """));

        [Fact]
        public Task Fields_and_properties() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly IDataView _rows;

                Study(IDataView rows) => _rows = rows;

                IDataView Scaled => _ml.Transforms.NormalizeMinMax("A").Fit(_rows).Transform(_rows);

                object Run() => _ml.Regression.[|CrossValidate|](Scaled, _ml.Regression.Trainers.Sdca());
            }
            """));

        [Fact]
        public Task Base_class() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study(MLContext ml)
            {
                protected abstract IDataView Prepare(IDataView rows);

                object Run(IDataView rows) => ml.Regression.[|CrossValidate|](Prepare(rows), ml.Regression.Trainers.Sdca());
            }

            class Prices(MLContext ml) : Study(ml)
            {
                private readonly MLContext _ml = ml;

                protected override IDataView Prepare(IDataView rows) => _ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);
            }
            """));

        [Fact]
        public Task Async_record_and_out_parameter() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            record Prepared(IDataView Rows);

            class Study
            {
                static async Task<Prepared> PrepareAsync(MLContext ml, IDataView rows)
                {
                    await Task.Yield();
                    Scale(ml, rows, out var scaled);
                    return new Prepared(scaled);
                }

                static void Scale(MLContext ml, IDataView rows, out IDataView scaled) => scaled = ml.Transforms.NormalizeMinMax("A").Fit(rows).Transform(rows);

                static async Task<object> RunAsync(MLContext ml, IDataView rows) => ml.Regression.[|CrossValidate|]((await PrepareAsync(ml, rows)).Rows, ml.Regression.Trainers.Sdca());
            }
            """));

        [Fact]
        public Task Generic_wrapper_of_both() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IDataView Apply<T>(IEstimator<T> step, IDataView rows)
                    where T : class, ITransformer => step.Fit(rows).Transform(rows);

                object Run(MLContext ml, IDataView data) => ml.Regression.[|CrossValidate|](Apply(ml.Transforms.NormalizeMinMax("A"), data), ml.Regression.Trainers.Sdca());
            }
            """));

        [Fact]
        public Task SharpLearning() => LeakagePrograms.VerifyAsync<PreprocessingOutsideCrossValidation>(MLReferences.SharpLearning, """
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.CrossValidators;
            using SharpLearning.FeatureTransformations.MatrixTransforms;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double[] Run(F64Matrix rows, double[] targets)
                {
                    var scaled = new MinMaxTransformer(0, 1).Transform(rows);
                    return new RandomCrossValidation<double>(5, 42).[|CrossValidate|](new RegressionRandomForestLearner(), scaled, targets);
                }
            }
            """);
    }
}
