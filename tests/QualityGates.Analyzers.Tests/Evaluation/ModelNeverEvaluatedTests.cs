using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ModelNeverEvaluated>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static partial class ModelNeverEvaluatedTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;

        class Row { public float Label { get; set; } public float Size { get; set; } }
        class Guess { public float Score { get; set; } public float Label { get; set; } public bool PredictedLabel { get; set; } }

        class Program
        {
            static void Run(MLContext ml, IDataView rows, List<Row> list, Stream stream, bool isRisky)
            {
                {{body.Replace("\n", "\n        ")}}
            }

            {{members.Replace("\n", "\n    ")}}
        }
        """;

    private const string Fitted = "var model = ml.Regression.Trainers.FastTree().Fit(rows);\n";

    private const string Engine = "var model = ml.Regression.Trainers.FastTree().Fit(rows);\nvar engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);\n";

    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Theory]
        [InlineData(Fitted + "ml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData(Fitted + "ml.Model.[|Save|](stream: stream, inputSchema: null, model: (model));")]
        [InlineData(Fitted + "ml.Model.[|ConvertToOnnx|](model, rows, stream);")]
        [InlineData(Fitted + "ml.Model.[|Save|](model, rows.Schema, \"a.zip\");\nml.Model.Save(model, rows.Schema, \"b.zip\");")]
        [InlineData("ml.Model.[|Save|](ml.Transforms.Concatenate(\"Features\", \"Size\").Append(ml.BinaryClassification.Trainers.LightGbm()).Fit(rows), rows.Schema, \"m.zip\");")]
        [InlineData("ITransformer Train() => ml.MulticlassClassification.Trainers.NaiveBayes().Fit(rows);\nml.Model.[|Save|](Train(), rows.Schema, \"m.zip\");")]
        [InlineData("Func<ITransformer> train = () => ml.MulticlassClassification.Trainers.NaiveBayes().Fit(rows);\nml.Model.[|Save|](train(), rows.Schema, \"m.zip\");")]
        [InlineData(Fitted + "[|Store()|];\nvoid Store() => ml.Model.Save(model, rows.Schema, \"m.zip\");")]
        [InlineData("var (model, name) = (ml.Ranking.Trainers.FastTree().Fit(rows), \"m.zip\");\nml.Model.[|Save|](model, rows.Schema, name);")]
        [InlineData("ITransformer model = isRisky ? ml.Regression.Trainers.FastTree().Fit(rows) : ml.Regression.Trainers.Ols().Fit(rows);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData("foreach (var leaves in new[] { 10, 20 })\n{\n    var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(rows);\n    ml.Model.[|Save|](model, rows.Schema, leaves + \".zip\");\n}")]
        [InlineData("var steps = ml.Transforms.NormalizeMinMax(\"Features\").Fit(rows);\nvar last = ml.Regression.Trainers.Sdca().Fit(steps.Transform(rows));\nml.Model.[|Save|](steps.Append(last), rows.Schema, \"m.zip\");")]
        [InlineData(Fitted + "var engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);\nConsole.WriteLine(engine.Predict(new Row()).Score);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        [InlineData("var model = ml.Regression.Trainers.FastTree().[|Fit|](rows);\nvar engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);\nConsole.WriteLine(engine.Predict(new Row()).Score);")]
        [InlineData("var model = ml.Regression.Trainers.FastTree().[|Fit|](rows);\nvar scored = model.Transform(ml.Data.LoadFromTextFile<Row>(\"new.csv\"));\nforeach (var guess in ml.Data.CreateEnumerable<Guess>(scored, false)) Console.WriteLine(guess.Score);")]
        [InlineData("var model = ml.BinaryClassification.Trainers.LightGbm().[|Fit|](rows);\nvar engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);\nif (engine.Predict(new Row()).PredictedLabel == true) Console.WriteLine(\"risky\");")]
        [InlineData("var model = ml.Regression.Trainers.FastTree().Fit(rows);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");\nvar groups = ml.Clustering.Trainers.KMeans().Fit(rows);\nConsole.WriteLine(ml.Clustering.Evaluate(groups.Transform(rows)).AverageDistance);")]
        [InlineData(Fitted + "ml.Model.[|Save|](model, rows.Schema, \"m.zip\");\nvar split = ml.Data.TrainTestSplit(rows);\nvar other = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);\nConsole.WriteLine(ml.BinaryClassification.Evaluate(other.Transform(split.TestSet)).Accuracy);")]
        [InlineData("var model = Task.Run(() => ml.Regression.Trainers.FastTree().Fit(rows)).Result;\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        public Task A_model_that_nobody_measures(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_trainer_and_the_task() => Verify.VerifyAnalyzerAsync(
            InMethod("var model = ml.Regression.Trainers.FastTree().{|#0:Fit|}(rows);\nml.Model.{|#1:Save|}(model, rows.Schema, \"m.zip\");"),
            Verify.Diagnostic().WithLocation(1).WithLocation(0).WithArguments("FastTree", "line 17", "is saved", "regression model"));

        [Fact]
        public Task Through_a_field_and_predicting_in_another_method() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Row { public float Size { get; set; } }
            class Guess { public float Score { get; set; } }

            class Service(MLContext ml)
            {
                private ITransformer? _model;

                public void Start(IDataView rows) => _model = ml.Regression.Trainers.FastTree().[|Fit|](rows);

                public float Guess(Row row) => ml.Model.CreatePredictionEngine<Row, Guess>(_model!).Predict(row).Score;

                static float Run(MLContext ml, IDataView rows)
                {
                    var service = new Service(ml);
                    service.Start(rows);
                    return service.Guess(new Row());
                }
            }
            """);

        [Fact]
        public Task Through_a_field_and_saved_in_another_method() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Job(MLContext ml, IDataView rows)
            {
                private ITransformer? _model;

                public void Train() => _model = ml.Regression.Trainers.FastTree().Fit(rows);

                public void Store() => ml.Model.[|Save|](_model, rows.Schema, "m.zip");

                public void Run()
                {
                    Train();
                    Store();
                }
            }
            """);

        [Fact]
        public Task Through_a_base_class_an_async_method_and_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.Threading.Tasks;
                        using Microsoft.ML;

                        abstract class Job
                        {
                            protected abstract IEstimator<ITransformer> Describe(MLContext ml);

                            public async Task RunAsync(MLContext ml, IDataView rows)
                            {
                                var model = await TrainAsync(ml, rows);
                                Files.[|Write|](ml, model, rows.Schema);
                            }

                            private async Task<ITransformer> TrainAsync(MLContext ml, IDataView rows)
                            {
                                await Task.Yield();
                                return Describe(ml).Fit(rows);
                            }
                        }
                        """,
                        """
                        using Microsoft.ML;

                        class Prices : Job
                        {
                            protected override IEstimator<ITransformer> Describe(MLContext ml) => ml.Regression.Trainers.FastTree();
                        }
                        """,
                        """
                        using Microsoft.ML;

                        static class Files
                        {
                            internal static void Write(MLContext ml, ITransformer model, DataViewSchema schema) => ml.Model.Save(model, schema, "m.zip");
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Fact]
        public Task Returned_to_callers_outside() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            public interface ITrainer
            {
                ITransformer Train(MLContext ml, IDataView rows);
            }

            public sealed class Trainer : ITrainer
            {
                public ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.FastTree().[|Fit|](rows);
            }
            """);

        [Fact]
        public Task Keras() => VerifyAsync("""
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run()
                {
                    var ((xTrain, yTrain), _) = keras.datasets.mnist.load_data();
                    var model = keras.Sequential();
                    model.fit(xTrain, yTrain, epochs: 3);
                    model.[|save|]("digits");
                }
            }
            """);

        [Fact]
        public Task Accord() => VerifyAsync("""
            using Accord.IO;
            using Accord.MachineLearning.DecisionTrees;

            class Program
            {
                static void Run(double[][] inputs, int[] outputs)
                {
                    var forest = new RandomForestLearning { NumberOfTrees = 10 }.Learn(inputs, outputs);
                    forest.[|Save|]("forest.bin");
                }
            }
            """);

        [Fact]
        public Task SharpLearning() => VerifyAsync("""
            using System.IO;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.RandomForest.Learners;

            class Program
            {
                static void Run(F64Matrix observations, double[] targets)
                {
                    var forest = new RegressionRandomForestLearner(trees: 10).Learn(observations, targets);
                    forest.[|Save|](() => new StreamWriter("forest.xml"));
                }
            }
            """);

        [Fact]
        public Task TorchSharp() => VerifyAsync(Torch("model.[|save|](\"net.dat\");"));
    }

    private static string Torch(string after) => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _out = Linear(784, 10);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor input) => Last(input.flatten(1));

            private Tensor Last(Tensor input) => _out.call(input);
        }

        class Program
        {
            static void Run(IEnumerable<(Tensor X, Tensor Y)> train, IEnumerable<(Tensor X, Tensor Y)> test)
            {
                var model = new Net();
                var optimizer = optim.SGD(model.parameters(), 0.1);
                for (var epoch = 0; epoch < 3; epoch++)
                {
                    foreach (var (x, y) in train)
                    {
                        optimizer.zero_grad();
                        var error = functional.cross_entropy(model.call(x), y);
                        error.backward();
                        optimizer.step();
                    }
                }

                {{after.Replace("\n", "\n        ")}}
            }
        }
        """;
}
