using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.ValidationSetIsTestSet>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class ValidationSetIsTestSetTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.TorchSharp;
        using Microsoft.ML.Vision;

        class Program
        {
            static object? Run(MLContext ml, IDataView rows, string[] args)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    private const string Split = "var split = ml.Data.TrainTestSplit(rows);\n";

    private const string Trained = Split + "var trainer = ml.Regression.Trainers.FastTree();\nvar model = trainer.Fit(split.TrainSet, split.TestSet);\n";

    public sealed class Reports
    {
        [Theory]
        [InlineData(Trained + "return ml.Regression.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData(Trained + "return ml.Regression.[|Evaluate|](labelColumnName: \"Price\", data: (model.Transform((split.TestSet))));")]
        [InlineData(Split + "var test = split.TestSet;\nvar model = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 5 }).Fit(validationData: test, trainData: split.TrainSet);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(test));")]
        [InlineData(Split + "var options = new ImageClassificationTrainer.Options { ValidationSet = split.TestSet };\nvar model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(split.TrainSet);\nreturn ml.MulticlassClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData(Split + "var options = new ImageClassificationTrainer.Options();\noptions.ValidationSet = split.TestSet;\nvar pipeline = ml.Transforms.Conversion.MapValueToKey(\"Label\").Append(ml.MulticlassClassification.Trainers.ImageClassification(options));\nreturn ml.MulticlassClassification.[|Evaluate|](pipeline.Fit(split.TrainSet).Transform(split.TestSet));")]
        [InlineData(Split + "var pipeline = ml.Transforms.Conversion.MapValueToKey(\"Label\")\n    .Append(ml.MulticlassClassification.Trainers.TextClassification(validationSet: split.TestSet))\n    .Append(ml.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\"));\nvar model = pipeline.Fit(split.TrainSet);\nreturn ml.MulticlassClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, split.TestSet, \"Price\");\nreturn ml.Regression.[|Evaluate|](result.BestRun.Model.Transform(split.TestSet), \"Price\");")]
        [InlineData(Split + "var trial = ml.Auto().CreateExperiment().SetDataset(split).SetRegressionMetric(RegressionMetric.RSquared).Run();\nreturn ml.Regression.[|Evaluate|](trial.Model.Transform(split.TestSet));")]
        [InlineData(Split + "var experiment = ml.Auto().CreateExperiment();\nexperiment.SetDataset(split.TrainSet, split.TestSet);\nexperiment.SetTrainingTimeInSeconds(60);\nreturn ml.Regression.[|Evaluate|](experiment.Run().Model.Transform(split.TestSet));")]
        [InlineData(Split + "var experiment = ml.Auto().CreateExperiment().SetDataset(split);\nvar trial = Task.Run(() => experiment.RunAsync()).GetAwaiter().GetResult();\nreturn ml.Regression.[|Evaluate|](trial.Model.Transform(split.TestSet));")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, split.TestSet, \"Price\");\nvar final = result.BestRun.Estimator.Fit(split.TrainSet);\nreturn ml.Regression.[|Evaluate|](final.Transform(split.TestSet), \"Price\");")]
        [InlineData("var train = ml.Data.TakeRows(rows, 800);\nvar test = ml.Data.SkipRows(rows, 800);\nvar model = ml.Regression.Trainers.FastTree().Fit(train, test);\nreturn ml.Regression.[|Evaluate|](model.Transform(test));")]
        [InlineData(Trained + "var easy = ml.Data.FilterRowsByColumn(split.TestSet, \"Price\", upperBound: 100);\nreturn ml.Regression.[|Evaluate|](model.Transform(easy));")]
        [InlineData(Trained + "var atTraining = ml.Regression.Evaluate(model.Transform(split.TrainSet));\nvar atTest = ml.Regression.[|Evaluate|](model.Transform(split.TestSet));\nreturn (atTraining, atTest);")]
        [InlineData("foreach (var fold in ml.Data.CrossValidationSplit(rows))\n{\n    var model = ml.Regression.Trainers.FastTree().Fit(fold.TrainSet, fold.TestSet);\n    Console.WriteLine(ml.Regression.[|Evaluate|](model.Transform(fold.TestSet)).RSquared);\n}\nreturn null;")]
        [InlineData(Split + "var (train, test) = (split.TrainSet, split.TestSet);\nvar model = ml.Regression.Trainers.FastTree().Fit(train, test);\nreturn Score(test);\nobject Score(IDataView given) => ml.Regression.[|Evaluate|](model.Transform(given));")]
        [InlineData("var train = ml.Data.LoadFromTextFile<float>(\"train.csv\");\nvar model = ml.Regression.Trainers.Gam().Fit(train, ml.Data.LoadFromTextFile<float>(\"test.csv\"));\nreturn ml.Regression.[|Evaluate|](model.Transform(ml.Data.LoadFromTextFile<float>(\"test.csv\")));")]
        public Task One_set_for_validation_and_test(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Parts_that_are_asked_for_by_name() => Verify.VerifyAnalyzerAsync(Indexed("[|Evaluate|]", "validation"));

        [Fact]
        public Task Other_parts_that_are_asked_for_by_name() => Verify.VerifyAnalyzerAsync(Indexed("Evaluate", "test"));

        private static string Indexed(string evaluate, string part) => $$"""
            using System.IO;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Study(MLContext ml, string folder)
            {
                private IDataView this[string part] => ml.Data.LoadFromBinary(Path.Combine(folder, part.Trim() + ".bin"));

                RegressionMetrics Run()
                {
                    var model = ml.Regression.Trainers.FastTree().Fit(this["train"], this["validation"]);
                    return ml.Regression.{{evaluate}}(model.Transform(this["{{part}}"]));
                }
            }
            """;

        [Fact]
        public Task Names_who_was_given_the_rows() => Verify.VerifyAnalyzerAsync(
            InMethod(Split + "var model = ml.Regression.Trainers.FastTree().{|#0:Fit|}(split.TrainSet, split.TestSet);\nreturn ml.Regression.{|#1:Evaluate|}(model.Transform(split.TestSet));"),
            Verify.Diagnostic().WithLocation(1).WithLocation(0).WithArguments("were already the validation set of 'Fit'", "line 18"));

        [Fact]
        public Task Through_fields_a_base_class_and_a_helper_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;
                        using Microsoft.ML.Trainers.FastTree;

                        abstract class Study(MLContext ml, IDataView rows)
                        {
                            protected readonly DataOperationsCatalog.TrainTestData Parts = ml.Data.TrainTestSplit(rows);
                            protected readonly MLContext Context = ml;

                            protected ITransformer Train(FastTreeRegressionTrainer trainer) => trainer.Fit(Parts.TrainSet, Parts.TestSet);
                        }
                        """,
                        """
                        using Microsoft.ML;
                        using Microsoft.ML.Data;

                        sealed class Prices(MLContext ml, IDataView rows) : Study(ml, rows)
                        {
                            private ITransformer? _model;

                            public void Fit() => _model = Train(Context.Regression.Trainers.FastTree());

                            public RegressionMetrics Report() => Scores.[|Of|](Context, _model!, Parts.TestSet);
                        }
                        """,
                        """
                        using Microsoft.ML;
                        using Microsoft.ML.Data;

                        static class Scores
                        {
                            internal static RegressionMetrics Of(MLContext ml, ITransformer model, IDataView rows)
                            {
                                var scored = model.Transform(rows);
                                return ml.Regression.Evaluate(scored);
                            }
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Fact]
        public Task Keras() => VerifyAsync("""
            using Tensorflow;
            using Tensorflow.NumPy;
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run()
                {
                    var ((xTrain, yTrain), (xTest, yTest)) = keras.datasets.mnist.load_data();
                    var model = keras.Sequential();
                    model.fit(xTrain, yTrain, validation_data: (xTest, yTest));
                    model.[|evaluate|](xTest, yTest);
                }
            }
            """);

        [Theory]
        [InlineData("if (accuracy > best) { best = accuracy; model.save(\"best.dat\"); }")]
        [InlineData("if (best < accuracy)\n{\n    model.save(\"best.dat\");\n    best = accuracy;\n}")]
        [InlineData("if (accuracy <= best) break;\nbest = accuracy;")]
        [InlineData("if (accuracy > best && epoch > 2) { best = accuracy; Store(); }\nvoid Store() => model.save(\"best.dat\");")]
        public Task An_epoch_is_kept_for_what_it_does_on_a_test_part(string selection) => VerifyAsync(Torch("train: false", "var accuracy = [|Accuracy(model, held)|];\n" + selection));

        [Theory]
        [InlineData("if (stopping.IsOver(accuracy)) break;")]
        [InlineData("if (accuracy > 0.99) { break; }")]
        public Task A_loop_of_a_trainer_is_left_for_the_test_part_it_is_given(string stops) => VerifyAsync(TorchTrainer("trainer.[|Fit|](loader, held)", stops));
    }

    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    /// <summary>A trainer class with a loop of its own, which somebody gives <paramref name="given"/> for its validation.</summary>
    private static string TorchTrainer(string given, string stops) => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Stopping
        {
            private double _best;

            public bool IsOver(double measured)
            {
                if (measured > _best)
                {
                    _best = measured;
                    return false;
                }

                return true;
            }

            public bool Note(double measured) => System.Environment.TickCount64 > 10;
        }

        class Trainer(Module<Tensor, Tensor> model, optim.Optimizer optimizer)
        {
            public void Fit(IEnumerable<Dictionary<string, Tensor>> loader, IEnumerable<Dictionary<string, Tensor>> validation)
            {
                var stopping = new Stopping();
                for (var epoch = 0; epoch < 20; epoch++)
                {
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        functional.cross_entropy(model.call(batch["data"]), batch["label"]).backward();
                        optimizer.step();
                    }

                    var accuracy = Accuracy(validation);
                    {{stops}}
                }
            }

            public double Accuracy(IEnumerable<Dictionary<string, Tensor>> batches)
            {
                var (right, seen) = (0L, 0L);
                foreach (var batch in batches)
                {
                    right += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
                    seen += batch["label"].shape[0];
                }

                return right / (double)seen;
            }
        }

        class Program
        {
            static double Run()
            {
                using var images = torchvision.datasets.MNIST("data", train: true);
                using var others = torchvision.datasets.MNIST("data", train: false);
                using var loader = torch.utils.data.DataLoader(images, 64);
                using var held = torch.utils.data.DataLoader(others, 64);
                using var model = Sequential(("flat", Flatten()), ("out", Linear(784, 10)));
                using var optimizer = optim.SGD(model.parameters(), 0.1);
                var trainer = new Trainer(model, optimizer);
                {{given}};
                return trainer.Accuracy(held);
            }
        }
        """;

    private static string Torch(string part, string selection) => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            static void Run()
            {
                using var images = torchvision.datasets.MNIST("data", train: true);
                using var others = torchvision.datasets.MNIST("data", {{part}});
                using var loader = torch.utils.data.DataLoader(images, 64);
                using var held = torch.utils.data.DataLoader(others, 64);
                using var model = Sequential(("flat", Flatten()), ("out", Linear(784, 10)));
                using var optimizer = optim.SGD(model.parameters(), 0.1);
                using var loss = CrossEntropyLoss();
                var best = 0.0;
                for (var epoch = 0; epoch < 20; epoch++)
                {
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        loss.call(model.call(batch["data"]), batch["label"]).backward();
                        optimizer.step();
                    }

                    {{selection.Replace("\n", "\n            ")}}
                }
            }

            static double Accuracy(Module<Tensor, Tensor> model, IEnumerable<Dictionary<string, Tensor>> batches)
            {
                var (right, seen) = (0L, 0L);
                foreach (var batch in batches)
                {
                    right += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
                    seen += batch["label"].shape[0];
                }

                return right / (double)seen;
            }
        }
        """;

    public sealed class Guards
    {
        private const string ThreeParts = "var outer = ml.Data.TrainTestSplit(rows, 0.2);\nvar inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.2);\n";

        [Theory]
        [InlineData("var outer = ml.Data.TrainTestSplit(rows);\nvar inner = ml.Data.TrainTestSplit(outer.TrainSet);\nvar model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nreturn (Score(inner.TestSet), Score(outer.TestSet));\nobject Score(IDataView given) => ml.Regression.Evaluate(model.Transform(given));")]
        [InlineData(ThreeParts + "var model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nreturn ml.Regression.Evaluate(model.Transform(outer.TestSet));")]
        [InlineData(ThreeParts + "var model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nvar validation = ml.Regression.Evaluate(model.Transform(inner.TestSet));\nvar test = ml.Regression.Evaluate(model.Transform(outer.TestSet));\nreturn (validation, test);")]
        [InlineData(ThreeParts + "var trial = ml.Auto().CreateExperiment().SetDataset(inner).Run();\nreturn ml.Regression.Evaluate(trial.Model.Transform(outer.TestSet));")]
        [InlineData(ThreeParts + "var experiment = ml.Auto().CreateExperiment().SetDataset(outer);\nexperiment.SetDataset(inner);\nreturn ml.Regression.Evaluate(experiment.Run().Model.Transform(outer.TestSet));")]
        [InlineData(Split + "var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet));")]
        [InlineData(Split + "var watched = ml.Regression.Trainers.FastTree().Fit(split.TrainSet, split.TestSet);\nvar model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);\nConsole.WriteLine(watched.Model);\nreturn ml.Regression.Evaluate(model.Transform(split.TestSet));")]
        [InlineData("var outer = ml.Data.TrainTestSplit(rows);\nvar inner = ml.Data.TrainTestSplit(outer.TrainSet);\nvar model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);\nConsole.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);\nml.Model.Save(model, rows.Schema, args[0]);\nvar saved = ml.Model.Load(args[0], out _);\nreturn ml.Regression.Evaluate(saved.Transform(outer.TestSet));")]
        [InlineData(Trained + "return model.Transform(split.TestSet);")]
        [InlineData(Split + "var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, \"Price\");\nreturn ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), \"Price\");")]
        [InlineData("var validation = ml.Data.LoadFromTextFile<float>(\"validation.csv\");\nvar test = ml.Data.LoadFromTextFile<float>(\"test.csv\");\nvar model = ml.Regression.Trainers.FastTree().Fit(rows, validation);\nreturn ml.Regression.Evaluate(model.Transform(test));")]
        [InlineData("var head = ml.Data.TakeRows(rows, 900);\nvar model = ml.Regression.Trainers.FastTree().Fit(ml.Data.TakeRows(head, 800), ml.Data.SkipRows(head, 800));\nreturn ml.Regression.Evaluate(model.Transform(ml.Data.SkipRows(rows, 900)));")]
        [InlineData("var validation = ml.Data.LoadFromTextFile<float>(args[0]);\nvar test = ml.Data.LoadFromTextFile<float>(args[1]);\nvar model = ml.Regression.Trainers.FastTree().Fit(rows, validation);\nreturn ml.Regression.Evaluate(model.Transform(test));")]
        [InlineData(Trained + "return ml.Regression.PermutationFeatureImportance(model, split.TestSet);")]
        public Task Test_rows_that_decided_nothing(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_of_the_trainer() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class FastTree
            {
                public ITransformer Fit(IDataView rows, IDataView others) => new MLContext(seed: 1).Regression.Trainers.FastTree().Fit(rows);

                static object Run(MLContext ml, IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var model = new FastTree().Fit(split.TrainSet, split.TestSet);
                    return ml.Regression.Evaluate(model.Transform(split.TestSet));
                }
            }
            """);

        [Fact]
        public Task Validation_metrics_beside_test_metrics_in_another_method() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Study(MLContext ml, IDataView train, IDataView validation, IDataView test)
            {
                private ITransformer? _model;

                public RegressionMetrics Train()
                {
                    _model = ml.Regression.Trainers.FastTree().Fit(train, validation);
                    return ml.Regression.Evaluate(_model.Transform(validation));
                }

                public RegressionMetrics Test() => ml.Regression.Evaluate(_model!.Transform(test));
            }
            """);

        [Theory]
        [InlineData("trainer.Fit(loader, loader)", "if (stopping.IsOver(accuracy)) break;")]
        [InlineData("trainer.Fit(loader, held)", "if (stopping.Note(accuracy)) break;")]
        [InlineData("trainer.Fit(loader, held)", "System.Console.WriteLine(accuracy);")]
        public Task A_loop_of_a_trainer_that_is_left_for_something_else(string given, string stops) => VerifyAsync(TorchTrainer(given, stops));

        [Theory]
        [InlineData("train: false", "System.Console.WriteLine(Accuracy(model, held));")]
        [InlineData("train: false", "var accuracy = Accuracy(model, loader);\nif (accuracy > best) { best = accuracy; model.save(\"best.dat\"); }")]
        [InlineData("train: false", "var accuracy = Accuracy(model, held);\nSystem.Console.WriteLine(accuracy);\nmodel.save(\"last.dat\");")]
        [InlineData("train: false", "var accuracy = Accuracy(model, held);\nif (epoch > 10) { model.save(\"late.dat\"); }\nSystem.Console.WriteLine(accuracy);")]
        [InlineData("train: true", "var accuracy = Accuracy(model, held);\nif (accuracy > best) { best = accuracy; model.save(\"best.dat\"); }")]
        public Task An_epoch_is_kept_for_something_else(string part, string selection) => VerifyAsync(Torch(part, selection));

        [Fact]
        public Task The_test_part_is_looked_at_after_training() => VerifyAsync(
            Torch("train: false", "").Replace("static double Accuracy", "static void Save(Module<Tensor, Tensor> model, IEnumerable<Dictionary<string, Tensor>> held)\n    {\n        if (Accuracy(model, held) > 0.9) model.save(\"m.dat\");\n    }\n\n    static double Accuracy", StringComparison.Ordinal));
    }
}
