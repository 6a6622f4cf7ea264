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
        [InlineData("var split = ml.Data.TrainTestSplit(rows);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nml.Model.[|Save|](model, rows.Schema, \"m.zip\");\nIDataView scored = model.Transform(split.TestSet);")]
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
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("// This file was auto-generated by ML.NET Model Builder.\n")]
        [InlineData("//*****\n//* This is auto-generated file by Microsoft ML.NET CLI tool. *\n//*****\n")]
        [InlineData("/* Auto-generated. */\n")]
        public Task Files_that_a_tool_writes_anew(string head) => Verify.VerifyAnalyzerAsync(head + InMethod(Fitted + "ml.Model.Save(model, rows.Schema, \"m.zip\");"));

        [Fact]
        public Task But_not_files_that_say_so_elsewhere() =>
            Verify.VerifyAnalyzerAsync(InMethod("// auto-generated\n" + Fitted + "ml.Model.[|Save|](model, rows.Schema, \"m.zip\");"));

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

        [Theory]
        [InlineData("Func<ITransformer, IDataView, bool> ask", "if (ask(model, rows)) ml.Model.Save(model, rows.Schema, \"m.zip\");")]
        [InlineData("Action<ITransformer> tell", "tell(model); ml.Model.[|Save|](model, rows.Schema, \"m.zip\");")]
        public Task A_function_from_elsewhere_that_answers(string function, string body) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using Microsoft.ML;

            public class Program
            {
                public static void Run(MLContext ml, IDataView rows, {{function}})
                {
                    var model = ml.Regression.Trainers.FastTree().Fit(rows);
                    {{body}}
                }
            }
            """);

        [Theory]
        [InlineData("var hits = rows.Aggregate(0, (sum, row) => (row.Burned, row.Probability >= 0.3f) switch { (true, true) => sum + 1, _ => sum });")]
        [InlineData("var hits = rows.Aggregate(0, (sum, row) => row.Burned == row.PredictedLabel ? sum + 1 : sum);")]
        [InlineData("var hits = rows.Count(row => (row.Probability > 0.3f, row.Burned) is (true, true));")]
        [InlineData("var hits = 0;\nforeach (var row in rows)\n{\n    switch (row.Burned, row.PredictedLabel)\n    {\n        case (true, true): hits++; break;\n    }\n}")]
        [InlineData("var hits = rows.Aggregate(0f, (sum, row) => sum + row.Probability);", "[|Save|]")]
        public Task Predictions_that_are_set_against_what_is_so(string count, string save = "Save") => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using System.Linq;
            using Microsoft.ML;

            class House
            {
                public bool Burned { get; set; }
                public bool PredictedLabel { get; set; }
                public float Probability { get; set; }
            }

            public class Program
            {
                public static void Run(MLContext ml, IDataView learn, IDataView other)
                {
                    var model = ml.BinaryClassification.Trainers.FastTree("Burned").Fit(learn);
                    var rows = ml.Data.CreateEnumerable<House>(model.Transform(other), reuseRowObject: false).ToList();
                    {{count.Replace("\n", "\n        ")}}
                    Console.WriteLine(hits);
                    ml.Model.{{save}}(model, learn.Schema, "m.zip");
                }
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

        /// <summary>By an attribute of the framework or one that derives from it; a framework that is only known makes no tests.</summary>
        [Theory]
        [InlineData("[Xunit.Fact]", "Save")]
        [InlineData("[Slow]", "Save")]
        [InlineData("", "[|Save|]")]
        public Task A_project_of_tests(string attribute, string save) => Verify.VerifyAnalyzerAsync($$"""
            using Microsoft.ML;

            namespace Xunit
            {
                class FactAttribute : System.Attribute { }
            }

            class SlowAttribute : Xunit.FactAttribute { }

            class Tests
            {
                {{attribute}}
                public void Trains() => new MLContext(seed: 1).Model.{{save}}(Train(new MLContext(seed: 1)), null, "m.zip");

                static ITransformer Train(MLContext ml) => ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromTextFile<float>("a.csv"));
            }
            """);
    }
}
