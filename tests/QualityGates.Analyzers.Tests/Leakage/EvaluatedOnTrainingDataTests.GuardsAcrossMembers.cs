using QualityGates.References;
using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class EvaluatedOnTrainingDataTests
{
    public sealed class GuardsAcrossMembers
    {
        [Fact]
        public Task Constructor_gives_other_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private readonly IDataView _train, _test;

                Study(IDataView rows) => (_train, _test) = (_ml.Data.TrainTestSplit(rows).TrainSet, _ml.Data.TrainTestSplit(rows).TestSet);

                object Run() => _ml.Regression.Evaluate(_ml.Regression.Trainers.Sdca().Fit(_train).Transform(_test));
            }
            """));

        [Theory]
        [InlineData("private readonly List<Row> _rows = new();", "_rows.Clear();")]
        [InlineData("private List<Row> Read { get; } = []; private IEnumerable<Row> _rows => Read.Select(row => row);", "Read.Clear();")]
        public Task A_list_that_is_filled_anew(string list, string clear) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile($$"""
            class Row
            {
                public float Label { get; set; }
                public float Size { get; set; }
            }

            class Study(MLContext ml)
            {
                {{list}}
                private IDataView? _train, _test;

                void Load(string path)
                {
                    {{clear}}
                    foreach (var line in File.ReadLines(path))
                    {
                        {{(list.Contains("Read", StringComparison.Ordinal) ? "Read" : "_rows")}}.Add(new Row { Label = float.Parse(line.Split(',')[0]), Size = float.Parse(line.Split(',')[1]) });
                    }
                }

                object Run(IEstimator<ITransformer> pipeline)
                {
                    Load("a.csv");
                    _train = ml.Data.LoadFromEnumerable(_rows.Where(row => row.Size > 0).ToList());
                    var model = pipeline.Append(ml.Regression.Trainers.Sdca()).Fit(_train);
                    Load("b.csv");
                    _test = ml.Data.LoadFromEnumerable(_rows.Where(row => row.Size > 0).ToList());
                    return ml.Regression.Evaluate(model.Transform(_test));
                }
            }
            """));

        [Fact]
        public Task Callers_give_different_rows() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InFile("""
            class Study
            {
                static double Score(MLContext ml, IDataView train, IDataView test) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test)).RSquared;

                double One(MLContext ml, string path) => Score(ml, ml.Data.LoadFromTextFile(path), ml.Data.LoadFromTextFile("a.csv"));

                double Two(MLContext ml, string path) => Score(ml, ml.Data.LoadFromTextFile("a.csv"), ml.Data.LoadFromTextFile(path));
            }
            """));

        [Fact]
        public Task Look_alike_types() => Verify.VerifyAnalyzerAsync("""
            namespace Own;

            interface IDataView;
            class Model { public IDataView Transform(IDataView rows) => rows; }
            class Trainer { public Model Fit(IDataView rows) => new(); }
            class MLContext { public double Evaluate(IDataView rows) => 0; }

            class Study
            {
                double Run(MLContext ml, IDataView data) => ml.Evaluate(new Trainer().Fit(data).Transform(data));
            }
            """);

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
                    model.fit(x[":800"], y[":800"], epochs: 3);
                    System.Console.WriteLine(model.evaluate(x["800:"], y["800:"])["loss"]);
                }
            }
            """);

        [Fact]
        public Task SharpLearning() => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.SharpLearning, """
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.TrainingTestSplitters;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                double Run(F64Matrix rows, double[] targets)
                {
                    var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(rows, targets);
                    var model = new RegressionRandomForestLearner(trees: 100).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
                    var predicted = model.Predict(split.TestSet.Observations);
                    return new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predicted);
                }
            }
            """);

        /// <summary>The error of the folds of the same learner and rows stands beside that of training; not where nobody measures them, or they are of another learner.</summary>
        [Theory]
        [InlineData("learner", "Console.WriteLine(metric.Error(targets, folds));", "Error")]
        [InlineData("learner", "", "[|Error|]")]
        [InlineData("new RegressionRandomForestLearner(trees: 10)", "Console.WriteLine(metric.Error(targets, folds));", "[|Error|]")]
        public Task SharpLearning_folds_beside_the_training_error(string tried, string measured, string call) => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.SharpLearning, $$"""
            using System;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.CrossValidators;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Learners;

            class Study
            {
                void Run(F64Matrix rows, double[] targets)
                {
                    var metric = new MeanSquaredErrorRegressionMetric();
                    var learner = new RegressionRandomForestLearner(trees: 100);
                    var folds = new RandomCrossValidation<double>(5, 42).CrossValidate({{tried}}, rows, targets);
                    {{measured}}
                    var predicted = learner.Learn(rows, targets).Predict(rows);
                    Console.WriteLine(metric.{{call}}(targets, predicted));
                }
            }
            """);

        [Theory]
        [InlineData("var predicted = model.Predict((F64Matrix)rows.Rows(split.TestIndices)); return new MeanSquaredErrorRegressionMetric().Error(split.TestIndices.Select(at => targets[at]).ToArray(), predicted);")]
        [InlineData("var predicted = split.TestIndices.Select(at => model.Predict(rows.Row(at))).ToArray(); return new MeanSquaredErrorRegressionMetric().Error(split.TestIndices.Select(at => targets[at]).ToArray(), predicted);")]
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

        /// <summary>Positions that are drawn are not those the query goes through, of which some are left out.</summary>
        [Theory]
        [InlineData("Enumerable.Range(0, targets.Length).Select(_ => random.Next(targets.Length)).ToArray()", "inside", "Enumerable.Range(0, targets.Length).Except(inside).ToArray()", "Error")]
        [InlineData("Enumerable.Range(0, targets.Length).Select(_ => random.Next(targets.Length)).ToArray()", "inside", "inside.Distinct().ToArray()", "[|Error|]")]
        [InlineData("Enumerable.Range(0, targets.Length).OrderBy(_ => random.Next()).ToArray()", "inside[..80]", "inside[80..]", "Error")]
        [InlineData("Enumerable.Range(0, targets.Length).OrderBy(_ => random.Next()).ToArray()", "inside[..80]", "inside[..80]", "[|Error|]")]
        public Task SharpLearning_drawn_positions(string drawn, string learned, string measured, string call) => LeakagePrograms.VerifyAsync<EvaluatedOnTrainingData>(MLReferences.SharpLearning, $$"""
            using System;
            using System.Linq;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.DecisionTrees.Learners;
            using SharpLearning.Metrics.Regression;

            class Study
            {
                double Run(F64Matrix rows, double[] targets, Random random)
                {
                    var inside = {{drawn}};
                    var outside = {{measured}};
                    var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 9).Learn(rows, targets, {{learned}});
                    var predicted = tree.Predict((F64Matrix)rows.Rows(outside));
                    return new MeanSquaredErrorRegressionMetric().{{call}}(outside.Select(at => targets[at]).ToArray(), predicted);
                }
            }
            """);
    }
}
