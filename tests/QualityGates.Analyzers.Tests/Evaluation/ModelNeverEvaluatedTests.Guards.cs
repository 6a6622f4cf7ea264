using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ModelNeverEvaluated>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static partial class ModelNeverEvaluatedTests
{
    public sealed class Guards
    {
        private const string Saved = "ml.Model.Save(model, rows.Schema, \"m.zip\");";

        [Theory]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nConsole.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);\n" + Saved)]
        [InlineData("var trainer = ml.Regression.Trainers.FastTree();\nConsole.WriteLine(ml.Regression.CrossValidate(rows, trainer).Count);\nvar model = trainer.Fit(rows);\n" + Saved)]
        [InlineData(Fitted + "Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);\n" + Saved)]
        [InlineData("var model = ml.Auto().CreateRegressionExperiment(60).Execute(rows).BestRun.Model;\n" + Saved)]
        [InlineData("var model = ml.Auto().CreateRegressionExperiment(60).Execute(rows).BestRun.Estimator.Fit(rows);\n" + Saved)]
        [InlineData("var model = ml.Transforms.NormalizeMinMax(\"Features\").Append(ml.Transforms.Concatenate(\"A\", \"B\")).Fit(rows);\n" + Saved)]
        [InlineData("var model = ml.Clustering.Trainers.KMeans().Fit(rows);\n" + Saved)]
        [InlineData("var model = ml.AnomalyDetection.Trainers.RandomizedPca().Fit(rows);\n" + Saved)]
        [InlineData("var model = ml.Forecasting.ForecastBySsa(\"F\", \"Size\", 7, 30, 365, 7).Fit(rows);\n" + Saved)]
        [InlineData("var model = ml.Model.Load(\"m.zip\", out _);\n" + Saved)]
        [InlineData(Fitted + "Console.WriteLine(model.Model);")]
        [InlineData(Fitted + "var again = model.Transform(rows);\nConsole.WriteLine(again.GetRowCount());")]
        [InlineData(Engine + "var error = list.Average(row => Math.Abs(engine.Predict(row).Score - row.Label));\nConsole.WriteLine(error);\n" + Saved)]
        [InlineData(Engine + "var right = 0;\nforeach (var row in list)\n{\n    var guess = engine.Predict(row);\n    if ((guess.Score > 0.5f) == (row.Label > 0.5f)) right++;\n    var error = row.Label - guess.Score;\n    Console.WriteLine(error);\n}\n" + Saved)]
        [InlineData(Fitted + "var guesses = ml.Data.CreateEnumerable<Guess>(model.Transform(ml.Data.LoadFromTextFile<Row>(\"test.csv\")), false);\nConsole.WriteLine(guesses.Average(guess => Math.Pow(guess.Label - guess.Score, 2)));\n" + Saved)]
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nvar scores = model.Transform(split.TestSet).GetColumn<float>(\"Score\").ToArray();\nFile.WriteAllLines(\"scores.txt\", scores.Select(score => score.ToString()));\n" + Saved)]
        [InlineData("var held = list.Skip(800).ToList();\nvar model = ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(list.Take(800)));\nvar engine = ml.Model.CreatePredictionEngine<Row, Guess>(model);\nforeach (var row in held) Console.WriteLine(engine.Predict(row).Score);\n" + Saved)]
        public Task A_model_that_is_measured_or_needs_no_measure(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_pipeline_that_is_not_known() => Verify.VerifyAnalyzerAsync(
            InMethod("Store(ml, ml.Regression.Trainers.FastTree(), rows);", """
                static void Save(MLContext ml, IEstimator<ITransformer> any, IDataView rows) => ml.Model.Save(any.Fit(rows), rows.Schema, "m.zip");

                static void Store(MLContext ml, object any, IDataView rows) => Save(ml, (IEstimator<ITransformer>)Activator.CreateInstance(any.GetType())!, rows);
                """));

        [Fact]
        public Task An_evaluation_in_another_type_and_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;

                        public class Job
                        {
                            public ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.FastTree().Fit(rows);

                            public void Store(MLContext ml, IDataView rows) => ml.Model.Save(Train(ml, rows), rows.Schema, "m.zip");
                        }
                        """,
                        """
                        using Microsoft.ML;

                        static class Nightly
                        {
                            static double Check(MLContext ml)
                            {
                                var model = ml.Model.Load("m.zip", out _);
                                return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromTextFile<float>("test.csv"))).RSquared;
                            }
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Fact]
        public Task A_property_that_evaluates() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Study(MLContext ml, IDataView train, IDataView test)
            {
                private ITransformer Model => ml.Regression.Trainers.FastTree().Fit(train);

                public double Error => ml.Regression.Evaluate(Model.Transform(test)).MeanAbsoluteError;

                public void Save() => ml.Model.Save(Model, train.Schema, "m.zip");
            }
            """);

        [Fact]
        public Task Predictions_that_a_helper_compares() => Verify.VerifyAnalyzerAsync(InMethod(
            Engine + "Console.WriteLine(list.Average(row => Error(engine.Predict(row), row)));\nml.Model.Save(model, rows.Schema, \"m.zip\");",
            "static double Error(Guess guess, Row row) => Math.Abs(guess.Score - row.Label);"));

        [Fact]
        public Task A_public_method_with_callers_inside() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            public class Trainer
            {
                public ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.FastTree().Fit(rows);

                private ITransformer Internal(MLContext ml, IDataView rows) => Train(ml, rows);

                internal ITransformer ForTheProject(MLContext ml, IDataView rows) => ml.Regression.Trainers.FastTree().Fit(rows);
            }
            """);

        [Fact]
        public Task A_look_alike_of_the_save() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Store
            {
                public void Save(ITransformer model, DataViewSchema schema, string path) { }

                static void Run(MLContext ml, IDataView rows) => new Store().Save(ml.Regression.Trainers.FastTree().Fit(rows), rows.Schema, "m.zip");
            }
            """);

        [Fact]
        public Task A_look_alike_of_the_trainer() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            static class Own
            {
                static IEstimator<ITransformer> FastTree(this RegressionCatalog.RegressionTrainers trainers) => new MLContext(seed: 1).Transforms.Concatenate("A", "B");

                static void Run(MLContext ml, IDataView rows) => ml.Model.Save(Own.FastTree(ml.Regression.Trainers).Fit(rows), rows.Schema, "m.zip");
            }
            """);

        [Theory]
        [InlineData("model.fit(x, y, validation_split: 0.1f);\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y, validation_data: (xTest, yTest));\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y);\nmodel.evaluate(xTest, yTest);\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y);\nvar guesses = model.predict(xTest);\nSystem.Console.WriteLine(guesses);\nmodel.save(\"m\");")]
        [InlineData("model.save(\"m\");")]
        public Task Keras_with_validation(string body) => VerifyAsync($$"""
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run()
                {
                    var ((x, y), (xTest, yTest)) = keras.datasets.mnist.load_data();
                    var model = keras.Sequential();
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """);

        [Theory]
        [InlineData("foreach (var (x, y) in test)\n{\n    System.Console.WriteLine(model.call(x).argmax(1).eq(y).sum().ToInt64());\n}\nmodel.save(\"net.dat\");")]
        [InlineData("System.Console.WriteLine(model);")]
        public Task TorchSharp_with_a_test_or_without_a_file(string after) => VerifyAsync(Torch(after));

        [Fact]
        public Task Accord_with_a_loss_or_predictions() => VerifyAsync("""
            using System;
            using Accord.IO;
            using Accord.MachineLearning.DecisionTrees;

            class Program
            {
                static void Run(double[][] inputs, int[] outputs, double[][] others)
                {
                    var forest = new RandomForestLearning { NumberOfTrees = 10 }.Learn(inputs, outputs);
                    Console.WriteLine(forest.Decide(others).Length);
                    forest.Save("forest.bin");
                }
            }
            """);

        [Fact]
        public Task A_project_of_tests() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            namespace Xunit
            {
                class FactAttribute : System.Attribute { }
            }

            class Tests
            {
                [Xunit.Fact]
                public void Trains() => new MLContext(seed: 1).Model.Save(Train(new MLContext(seed: 1)), null, "m.zip");

                static ITransformer Train(MLContext ml) => ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromTextFile<float>("a.csv"));
            }
            """);
    }
}
