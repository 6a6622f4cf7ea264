using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RefittedOnTestData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class RefittedOnTestDataTests
{
    public sealed class ReportsAcrossMembers
    {
        [Fact]
        public Task Helper_in_another_source() => LeakagePrograms.VerifyAsync<RefittedOnTestData>(
            LeakagePrograms.InFile("""
            class Study
            {
                object Run(MLContext ml, IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(data);
                    var model = ml.Regression.Trainers.Sdca().Fit(ml.Scaled(split.TrainSet));
                    return ml.Regression.Evaluate(model.Transform(ml.[|Scaled|](split.TestSet)));
                }
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
        public Task Fields() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study(MLContext ml, IDataView data)
            {
                private readonly DataOperationsCatalog.TrainTestData _split = ml.Data.TrainTestSplit(data);

                object Run() => ml.Transforms.NormalizeMinMax("A").[|Fit|](_split.TestSet);
            }
            """));

        [Fact]
        public Task Base_class_prepares_each_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study
            {
                protected readonly MLContext Context = new(seed: 1);

                protected abstract IEstimator<ITransformer> Steps { get; }

                protected IDataView Prepare(IDataView rows) => Steps.Fit(rows).Transform(rows);
            }

            class Prices : Study
            {
                protected override IEstimator<ITransformer> Steps => Context.Transforms.NormalizeMinMax("A");

                object Run(IDataView rows)
                {
                    var split = Context.Data.TrainTestSplit(rows);
                    var model = Context.Regression.Trainers.Sdca().Fit(Prepare(split.TrainSet));
                    return Context.Regression.Evaluate(model.Transform([|Prepare(split.TestSet)|]));
                }
            }
            """));

        [Fact]
        public Task Async_generic_and_record() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            record Parts(IDataView Train, IDataView Test);

            class Study
            {
                static async Task<IDataView> PrepareAsync<T>(IEstimator<T> step, IDataView rows)
                    where T : ITransformer
                {
                    await Task.Yield();
                    return step.Fit(rows).Transform(rows);
                }

                async Task<object> RunAsync(MLContext ml, IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(data);
                    var parts = new Parts(split.TrainSet, split.TestSet);
                    var scaler = ml.Transforms.NormalizeMinMax("A");
                    var model = ml.Regression.Trainers.Sdca().Fit(await PrepareAsync(scaler, parts.Train));
                    return ml.Regression.Evaluate(model.Transform(await [|PrepareAsync(scaler, parts.Test)|]));
                }
            }
            """));

        [Fact]
        public Task Out_parameters() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static void Divide(MLContext ml, IDataView rows, out IDataView train, out IDataView test)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    train = split.TrainSet;
                    test = split.TestSet;
                }

                object Run(MLContext ml, IDataView data)
                {
                    Divide(ml, data, out _, out var test);
                    return ml.Transforms.NormalizeMinMax("A").[|Fit|](test);
                }
            }
            """));

        [Fact]
        public Task SharpLearning_min_max_on_both() => LeakagePrograms.VerifyAsync<RefittedOnTestData>(MLReferences.SharpLearning, """
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.FeatureTransformations.MatrixTransforms;

            class Study
            {
                F64Matrix Run(F64Matrix rows, double[] targets)
                {
                    var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(rows, targets);
                    var scaler = new MinMaxTransformer(0, 1);
                    scaler.Transform(split.TrainingSet.Observations);
                    return scaler.[|Transform|](split.TestSet.Observations);
                }
            }
            """);

        [Theory]
        [InlineData("return new MeanZeroFeatureTransformer().[|Transform|](split.TestSet.Observations);")]
        [InlineData("var own = new MeanZeroFeatureTransformer();\nreturn own.[|Transform|](split.TestSet.Observations);")]
        [InlineData("var centred = new F64Matrix(1, 1);\nnew MeanZeroFeatureTransformer().[|Transform|](split.TestSet.Observations, centred);\nreturn centred;")]
        public Task SharpLearning_means_of_the_test_part(string body) => LeakagePrograms.VerifyAsync<RefittedOnTestData>(MLReferences.SharpLearning, Centred(body));

        [Theory]
        [InlineData("return centring.Transform(split.TestSet.Observations);")]
        [InlineData("var same = centring;\nreturn same.Transform(split.TestSet.Observations);")]
        [InlineData("return Apply(centring, split.TestSet.Observations);\nstatic F64Matrix Apply(MeanZeroFeatureTransformer given, F64Matrix rows) => given.Transform(rows);")]
        public Task SharpLearning_means_of_the_train_part_are_a_guard(string body) => LeakagePrograms.VerifyAsync<RefittedOnTestData>(MLReferences.SharpLearning, Centred(body));

        private static string Centred(string body) => $$"""
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.FeatureTransformations.MatrixTransforms;

            class Study
            {
                F64Matrix Run(F64Matrix rows, double[] targets)
                {
                    var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(rows, targets);
                    var centring = new MeanZeroFeatureTransformer();
                    centring.Transform(split.TrainingSet.Observations);
                    {{body}}
                }
            }
            """;

        /// <summary>A column that is made anew of itself; what goes into one beside it may be no feature, and what is written afterwards was not scored.</summary>
        [Theory]
        [InlineData("var own = test[\"Age\"].[|Mean|]();\ntest[\"Age\"] = test[\"Age\"] - own;")]
        [InlineData("test[\"Age\"] = test[\"Age\"].Subtract(test[\"Age\"].[|Mean|]());")]
        [InlineData("test.Columns[\"Age\"] = test.Columns[\"Age\"] / test.Columns[\"Age\"].[|Mean|]();")]
        [InlineData("test[\"Age\"].Subtract(test[\"Age\"].[|Mean|](), inPlace: true);")]
        [InlineData("test[\"Age\"].FillNulls(test[\"Age\"].[|Mean|](), inPlace: true);")]
        [InlineData("test[\"Age\"] = test[\"Age\"] - train[\"Age\"].Mean();")]
        [InlineData("test[\"AboveUsual\"] = test[\"Age\"] - test[\"Age\"].Mean();")]
        [InlineData("System.Console.WriteLine(test[\"Age\"].Mean());")]
        [InlineData("", "test[\"Age\"] = test[\"Age\"] - test[\"Age\"].Mean();")]
        public Task Statistic_that_is_written_back_into_the_test_rows(string before, string after = "") => new Verify.Test { Libraries = QualityGates.References.MLReferences.All, TestCode = $$"""
            using Microsoft.Data.Analysis;
            using Microsoft.ML;

            class Study
            {
                double Run(MLContext ml)
                {
                    var train = DataFrame.LoadCsv("before.csv");
                    var test = DataFrame.LoadCsv("after.csv");
                    {{before}}
                    var model = ml.Regression.Trainers.FastTree("Price", "Age").Fit(train);
                    var metrics = ml.Regression.Evaluate(model.Transform(test), "Price");
                    {{after}}
                    return metrics.RSquared;
                }
            }
            """ }.RunAsync();

        [Fact]
        public Task Statistic_of_the_test_rows() => Verify.VerifyAnalyzerAsync("""
            using System.Linq;
            using Microsoft.ML;

            class Row { public float X { get; set; } public float Y { get; set; } }

            class Study
            {
                double Run(Row[] rows)
                {
                    var ml = new MLContext(seed: 1);
                    var train = rows[..80];
                    var test = rows[80..];
                    var mean = train.Average(row => row.X);
                    var model = ml.Regression.Trainers.Sdca("Y", "X").Fit(ml.Data.LoadFromEnumerable(train.Select(row => new Row { X = row.X - mean, Y = row.Y })));
                    var own = test.[|Average|](row => row.X);
                    var scored = model.Transform(ml.Data.LoadFromEnumerable(test.Select(row => new Row { X = row.X - own, Y = row.Y })));
                    return ml.Regression.Evaluate(scored, "Y").RSquared;
                }
            }
            """);
    }
}
