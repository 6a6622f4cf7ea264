using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.OverlappingSplits>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class OverlappingSplitsTests
{
    public sealed class ReportsAcrossMembers
    {
        [Fact]
        public Task Helper_divides_anew_each_time() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            static class Division
            {
                private static int _seed;

                internal static IDataView Train(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows, seed: 1).TrainSet;

                internal static IDataView Test(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows, seed: 2).TestSet;
            }

            class Study
            {
                object Run(MLContext ml, IDataView data) =>
                    ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(Division.Train(ml, data)).Transform(Division.Test(ml, data)));
            }
            """));

        [Fact]
        public Task Fields_of_two_splits() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly IDataView _train;
                private readonly IDataView _test;

                Study(IDataView rows)
                {
                    _train = _ml.Data.TrainTestSplit(rows, testFraction: 0.1).TrainSet;
                    _test = _ml.Data.TrainTestSplit(rows, testFraction: 0.2).TestSet;
                }

                object Run() => _ml.Regression.[|Evaluate|](_ml.Regression.Trainers.Sdca().Fit(_train).Transform(_test));
            }
            """));

        [Fact]
        public Task Constant_path_of_another_class() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            static class Files
            {
                internal const string Train = "houses.csv";
                internal const string Test = "houses.csv";
            }

            class Study
            {
                object Run(MLContext ml)
                {
                    var train = ml.Data.LoadFromTextFile(Files.Train);
                    var test = ml.Data.LoadFromTextFile(Files.Test);
                    return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
                }
            }
            """));

        [Fact]
        public Task Helper_loads_the_same_file() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static IDataView Load(MLContext ml, string name) => ml.Data.LoadFromTextFile(Path.Combine("data", name));

                object Run(MLContext ml)
                {
                    var model = ml.Regression.Trainers.Sdca().Fit(Load(ml, "houses.csv"));
                    return ml.Regression.[|Evaluate|](model.Transform(Load(ml, "houses.csv")));
                }
            }
            """));

        [Fact]
        public Task Async_helper_and_base_class() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study(MLContext ml)
            {
                protected abstract Task<IDataView> LoadAsync();

                async Task<object> RunAsync()
                {
                    var train = ml.Data.TrainTestSplit(await LoadAsync(), seed: 1).TrainSet;
                    var test = ml.Data.TrainTestSplit(await LoadAsync(), seed: 2).TestSet;
                    return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
                }
            }

            class Houses(MLContext ml) : Study(ml)
            {
                private readonly MLContext _ml = ml;

                protected override Task<IDataView> LoadAsync() => Task.FromResult(_ml.Data.LoadFromTextFile("houses.csv"));
            }
            """));

        [Fact]
        public Task Keras_slices() => LeakagePrograms.VerifyAsync<OverlappingSplits>(MLReferences.Keras, """
            using Tensorflow.NumPy;
            using static Tensorflow.Binding;
            using static Tensorflow.KerasApi;

            class Study
            {
                void Run()
                {
                    NDArray x = np.load("x.npy");
                    NDArray y = np.load("y.npy");
                    var model = keras.Sequential([keras.layers.Dense(1)]);
                    model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
                    model.fit(x[":800"], y[":800"], epochs: 3);
                    System.Console.WriteLine(model.[|evaluate|](x["700:"], y["700:"])["loss"]);
                }
            }
            """);

        [Fact]
        public Task SharpLearning_rows_of_two_splitters() => LeakagePrograms.VerifyAsync<OverlappingSplits>(MLReferences.SharpLearning, """
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double Run(F64Matrix rows, double[] targets)
                {
                    var first = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(rows, targets);
                    var second = new RandomTrainingTestIndexSplitter<double>(0.7, 25).SplitSet(rows, targets);
                    var model = new RegressionRandomForestLearner(trees: 100).Learn(first.TrainingSet.Observations, first.TrainingSet.Targets);
                    var predicted = model.Predict(second.TestSet.Observations);
                    return new MeanSquaredErrorRegressionMetric().[|Error|](second.TestSet.Targets, predicted);
                }
            }
            """);
    }
}
