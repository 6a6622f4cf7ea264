using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    public sealed class ReportsAcrossMembers
    {
        [Fact]
        public Task Helper_gives_the_train_part_back() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study(MLContext ml, IDataView data)
            {
                IDataView Held() => ml.Data.TrainTestSplit(data).TrainSet;

                object Run()
                {
                    var split = ml.Data.TrainTestSplit(data);
                    return ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(Held()));
                }
            }
            """));

        [Fact]
        public Task Helper_evaluates() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            static class Scoring
            {
                internal static double Score(this MLContext ml, ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows)).RSquared;
            }

            class Study
            {
                void Run(MLContext ml, IDataView data)
                {
                    var split = ml.Data.TrainTestSplit(data);
                    var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                    Console.WriteLine(ml.[|Score|](model, split.TrainSet));
                }
            }
            """));

        [Fact]
        public Task Rows_that_whoever_reads_them_first_loads() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study(MLContext ml, string path)
            {
                private IDataView? _rows;
                private ITransformer? _model;

                private IDataView Rows => _rows ??= ml.Data.LoadFromBinary(path);

                void Train() => _model = ml.Regression.Trainers.Sdca().Fit(Rows);

                double Judge() => ml.Regression.[|Evaluate|](_model!.Transform(Rows)).RSquared;
            }
            """));

        [Fact]
        public Task Fields() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private ITransformer? _model;

                void Train(IDataView rows) => _model = _ml.Regression.Trainers.Sdca().Fit(rows);

                object Run(IDataView rows)
                {
                    Train(rows);
                    return _ml.Regression.[|Evaluate|](_model!.Transform(rows));
                }
            }
            """));

        [Fact]
        public Task Base_class_and_override() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            abstract class Study
            {
                protected readonly MLContext Context = new(seed: 1);

                protected abstract IEstimator<ITransformer> Trainer { get; }

                protected RegressionMetrics Score(IDataView train, IDataView test) => Context.Regression.Evaluate(Trainer.Fit(train).Transform(test));
            }

            class Prices : Study
            {
                protected override IEstimator<ITransformer> Trainer => Context.Regression.Trainers.Sdca();

                object Run(IDataView rows) => [|Score(rows, rows)|];
            }
            """));

        [Fact]
        public Task Async() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static Task<ITransformer> TrainAsync(MLContext ml, IDataView rows) => Task.Run<ITransformer>(() => ml.Regression.Trainers.Sdca().Fit(rows));

                static async Task<double> RunAsync(MLContext ml, IDataView rows)
                {
                    var model = await TrainAsync(ml, rows);
                    return ml.Regression.[|Evaluate|](model.Transform(rows)).RSquared;
                }
            }
            """));

        [Fact]
        public Task Record_with_the_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            record Parts(IDataView Train, IDataView Test);

            class Study
            {
                object Run(MLContext ml, IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var parts = new Parts(split.TrainSet, split.TestSet) { Test = split.TrainSet };
                    var model = ml.Regression.Trainers.Sdca().Fit(parts.Train);
                    return ml.Regression.[|Evaluate|](model.Transform(parts.Test));
                }
            }
            """));

        [Fact]
        public Task Predictions_compared_by_an_own_class() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                record Row(float Y, float Score);

                object Run(MLContext ml, IDataView rows)
                {
                    var model = ml.Regression.Trainers.Sdca().Fit(rows);
                    var scored = model.Transform(rows);
                    var reloaded = ml.Data.LoadFromEnumerable(ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false));
                    return ml.Regression.[|Evaluate|](reloaded);
                }

                class Scored { public float Label { get; set; } public float Score { get; set; } }
            }
            """));

        [Fact]
        public Task Keras() => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.Keras, """
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
                    model.fit(x, y, epochs: 3);
                    System.Console.WriteLine(model.[|evaluate|](x, y)["loss"]);
                }
            }
            """);

        [Fact]
        public Task SharpLearning() => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.SharpLearning, """
            using SharpLearning.Containers.Matrices;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double Run(F64Matrix rows, double[] targets)
                {
                    var model = new RegressionRandomForestLearner(trees: 100).Learn(rows, targets);
                    var predicted = model.Predict(rows);
                    return new MeanSquaredErrorRegressionMetric().[|Error|](targets, predicted);
                }
            }
            """);

        [Fact]
        public Task Accord() => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.Accord, """
            using Accord.Math.Optimization.Losses;
            using Accord.Statistics.Models.Regression.Linear;

            class Study
            {
                double Run(double[][] inputs, double[] outputs)
                {
                    var regression = new OrdinaryLeastSquares().Learn(inputs, outputs);
                    var predicted = regression.Transform(inputs);
                    return new SquareLoss(outputs).[|Loss|](predicted);
                }
            }
            """);

        /// <summary>A list without elements only stands in a field until rows are written there; which of two that are written it holds is not known.</summary>
        [Theory]
        [InlineData("double[][] _rows = [];", "", "[|Decide|]")]
        [InlineData("double[][] _rows = new double[0][];", "", "[|Decide|]")]
        [InlineData("double[][] _rows = System.Array.Empty<double[]>();", "", "[|Decide|]")]
        [InlineData("IReadOnlyList<double[]> _rows = new List<double[]>();", "", "[|Decide|]")]
        [InlineData("double[][] _rows = null!;", "", "[|Decide|]")]
        [InlineData("double[][] _rows = [];", "public void OpenOther(double[][] rows) => _rows = rows;", "Decide")]
        [InlineData("List<double[]> _rows = [];", "public void Empty() => _rows = new();", "Decide")]
        public Task Rows_in_a_field_that_is_empty_at_first(string field, string writer, string decide) => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.Accord, $$"""
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using Accord.MachineLearning.DecisionTrees;
            using Accord.MachineLearning.DecisionTrees.Learning;

            class Study
            {
                private {{field}}
                private int[] _kinds = [];
                private DecisionTree? _tree;

                public void Open(string path)
                {
                    var lines = File.ReadLines(path).Select(line => line.Split(';')).ToList();
                    _rows = lines.Select(cells => cells.Select(double.Parse).ToArray()).ToArray(){{(field.StartsWith("List", System.StringComparison.Ordinal) ? ".ToList()" : "")}};
                    _kinds = lines.Select(cells => cells.Length).ToArray();
                }

                {{writer}}

                public void Grow() => _tree = new C45Learning().Learn(_rows.ToArray(), _kinds);

                public int Right()
                {
                    var decided = _tree!.{{decide}}(_rows.ToArray());
                    var right = 0;
                    for (var i = 0; i < decided.Length; i++)
                    {
                        if (decided[i] == _kinds[i])
                        {
                            right++;
                        }
                    }

                    return right;
                }
            }
            """);

        [Theory]
        [InlineData("var predicted = model.Predict((F64Matrix)rows.Rows(split.TrainingIndices)); return new MeanSquaredErrorRegressionMetric().[|Error|](split.TrainingIndices.Select(at => targets[at]).ToArray(), predicted);")]
        public Task SharpLearning_positions(string evaluation) => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.SharpLearning, $$"""
            using System.Linq;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double Run(F64Matrix rows, double[] targets)
                {
                    var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).Split(targets);
                    var model = new RegressionRandomForestLearner(trees: 100).Learn(rows, targets, split.TrainingIndices);
                    {{evaluation}}
                }
            }
            """);
    }
}
