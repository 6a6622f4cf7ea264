using QualityGates.Rules.Evaluation;
using static QualityGates.Analyzers.Tests.Evaluation.TrainingProgram;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MetricsDiscarded>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class MetricsDiscardedTests
{
    private const string Metrics = "CalibratedBinaryClassificationMetrics";

    public sealed class Reports
    {
        [Theory]
        [InlineData("ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("_ = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("_ = (ml.BinaryClassification).[|Evaluate|](labelColumnName: \"Label\", data: (model.Transform(split.TestSet)));")]
        [InlineData("var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("CalibratedBinaryClassificationMetrics metrics;\nmetrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\nConsole.WriteLine(\"evaluated\");")]
        [InlineData("var metrics = args.Length == 0 ? null : ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("ml?.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));")]
        [InlineData("foreach (var name in args)\n{\n    var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\n    Console.WriteLine(name);\n}")]
        [InlineData("var folds = ml.BinaryClassification.[|CrossValidate|](rows, features.Append(ml.BinaryClassification.Trainers.FastTree()));")]
        [InlineData("ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(split.TestSet));")]
        [InlineData("await Task.[|Run|](() => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));")]
        [InlineData("await Task.[|Run|](() => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet))).ConfigureAwait(false);")]
        [InlineData("Parallel.ForEach(args, name => { ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet)); });")]
        [InlineData("Action check = () => ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\ncheck();")]
        [InlineData("var all = args.[|Select|](name => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet))).ToList();")]
        public Task A_result_that_nothing_reads(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Theory]
        [InlineData("Check();\nvoid Check()\n{\n    var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(split.TestSet));\n}")]
        [InlineData($"[|Check()|];\n{Metrics} Check() => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData($"await [|CheckAsync()|];\nasync Task<{Metrics}> CheckAsync()\n{{\n    await Task.Yield();\n    return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n}}")]
        [InlineData($"[|Outer()|];\n{Metrics} Outer() => Inner();\n{Metrics} Inner()\n{{\n    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n    return metrics;\n}}")]
        [InlineData($"var (trained, _) = [|Train()|];\nml.Model.Save(trained, null, \"a.zip\");\n(ITransformer, {Metrics}) Train() => (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));")]
        [InlineData($"var result = [|Train()|];\nml.Model.Save(result.Model, null, \"a.zip\");\n(ITransformer Model, {Metrics} Metrics) Train() => (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));")]
        [InlineData($"ml.Model.Save([|Train()|].Model, null, \"a.zip\");\n(ITransformer Model, {Metrics} Metrics) Train() => (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));")]
        [InlineData($"[|Train(out _)|];\nvoid Train(out {Metrics} metrics) => metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData($"[|Train(out var metrics)|];\nvoid Train(out {Metrics} metrics) => metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData($"Func<{Metrics}> check = () => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n[|check()|];")]
        public Task Where_a_method_gives_it_back_and_the_caller_drops_it(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Theory]
        [InlineData("record Result(ITransformer Model, CalibratedBinaryClassificationMetrics Metrics);", "new Result(model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)))")]
        [InlineData("record Result(ITransformer Model, BinaryClassificationMetrics Metrics);", "new Result(model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)))")]
        [InlineData("record Result(ITransformer Model, IEnumerable<TrainCatalogBase.CrossValidationResult<CalibratedBinaryClassificationMetrics>> Folds);", "new Result(model, ml.BinaryClassification.CrossValidate(rows, features.Append(ml.BinaryClassification.Trainers.FastTree())))")]
        [InlineData("class Result { public ITransformer? Model; public CalibratedBinaryClassificationMetrics? Metrics; }", "new Result { Model = model, Metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)) }")]
        public Task Beside_the_model_in_an_object_of_which_only_the_model_is_read(string type, string made) => Verify.VerifyAnalyzerAsync(
            WithModel($"var result = [|Train()|];\nml.Model.Save(result.Model, null, \"a.zip\");\nResult Train() => {made};", type));

        [Fact]
        public Task In_a_service_that_reads_only_the_model_of_what_another_gives_back() => Verify.VerifyAnalyzerAsync(WithModel("new Nightly(ml, new Training(ml, new Judge(ml))).Run(rows);", """
            record Outcome(ITransformer Model, DataViewSchema Schema, BinaryClassificationMetrics Metrics);

            class Judge(MLContext ml)
            {
                public BinaryClassificationMetrics Of(IDataView predicted) => ml.BinaryClassification.Evaluate(predicted);
            }

            class Training(MLContext ml, Judge judge)
            {
                public Outcome Run(IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
                    var metrics = judge.Of(model.Transform(split.TestSet));
                    return new Outcome(model, split.TrainSet.Schema, metrics);
                }
            }

            class Nightly(MLContext ml, Training training)
            {
                public void Run(IDataView rows)
                {
                    var outcome = training.[|Run|](rows);
                    ml.Model.Save(outcome.Model, outcome.Schema, "a.zip");
                }
            }
            """));

        [Fact]
        public Task In_a_private_field_that_nothing_reads() => Verify.VerifyAnalyzerAsync(WithModel("new Check().Run(ml, model, split.TestSet);", """
            class Check
            {
                private CalibratedBinaryClassificationMetrics? _metrics;

                public void Run(MLContext ml, ITransformer model, IDataView test) => _metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(test));
            }
            """));

        [Fact]
        public Task In_a_base_class_and_with_the_call_as_evidence() => Verify.VerifyAnalyzerAsync(
            WithModel("new Check().Run(ml, model, split.TestSet);", """
                abstract class Study
                {
                    protected CalibratedBinaryClassificationMetrics Measure(MLContext ml, ITransformer model, IDataView test) =>
                        ml.BinaryClassification.{|#1:Evaluate|}(model.Transform(test));
                }

                class Check : Study
                {
                    public void Run(MLContext ml, ITransformer model, IDataView test) => {|#0:Measure(ml, model, test)|};
                }
                """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Evaluate", " (line 40)"));

        [Fact]
        public Task Of_other_libraries() => VerifyWithAllLibrariesAsync<MetricsDiscarded>("""
            using Accord.Statistics.Analysis;
            using SharpLearning.Metrics.Regression;

            class Checks
            {
                void Run(double[] targets, double[] predicted, int[] expected, int[] decided)
                {
                    var matrix = [|new GeneralConfusionMatrix(expected, decided)|];
                    MathNet.Numerics.GoodnessOfFit.[|RSquared|](predicted, targets);
                    new MeanSquaredErrorRegressionMetric().[|Error|](targets, predicted);
                }
            }
            """);

        [Fact]
        public Task But_not_of_folds_that_are_written_into_an_array() => VerifyWithAllLibrariesAsync<MetricsDiscarded>("""
            using SharpLearning.Common.Interfaces;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.CrossValidation.CrossValidators;

            class Stack
            {
                double[] Predicted(ICrossValidation<double> folds, IIndexedLearner<double> learner, F64Matrix rows, double[] targets, int[] indices)
                {
                    var predictions = new double[targets.Length];
                    folds.CrossValidate(learner, rows, targets, indices, predictions);
                    return predictions;
                }
            }
            """);

        [Fact]
        public Task Of_a_network_that_is_told_to_be_quiet() => VerifyWithAllLibrariesAsync<MetricsDiscarded>("""
            using Tensorflow.Keras.Engine;
            using Tensorflow.NumPy;

            class Checks
            {
                void Run(IModel model, NDArray x, NDArray y)
                {
                    model.evaluate(x, y);
                    model.[|evaluate|](x, y, verbose: 0);
                }
            }
            """);
    }

    public sealed class Guards
    {
        /// <summary>What a test has the program do need not be looked at as a whole; an evaluation that the test makes itself is for its metrics.</summary>
        [Theory]
        [InlineData("[Xunit.Fact]", "new Delivery().Build(new MLContext(seed: 1), rows).Model.Transform(rows)")]
        [InlineData("", "new Delivery().[|Build|](new MLContext(seed: 1), rows).Model.Transform(rows)")]
        [InlineData("[Xunit.Fact]", "new MLContext(seed: 1).Regression.[|Evaluate|](rows)")]
        public Task In_a_test_of_the_method_that_evaluates(string attribute, string call) => Verify.VerifyAnalyzerAsync($$"""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Xunit
            {
                class FactAttribute : System.Attribute { }
            }

            class Delivery
            {
                public (ITransformer Model, RegressionMetrics Metrics) Build(MLContext ml, IDataView rows)
                {
                    var split = ml.Data.TrainTestSplit(rows);
                    var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
                    return (model, ml.Regression.Evaluate(model.Transform(split.TestSet)));
                }
            }

            class Tests
            {
                private readonly IDataView rows = new MLContext(seed: 1).Data.LoadFromTextFile<float>("a.csv");

                {{attribute}}
                public void Scores()
                {
                    {{call}};
                }
            }
            """);

        [Theory]
        [InlineData("record Result(ITransformer Model, BinaryClassificationMetrics Metrics);", "Console.WriteLine(result.Metrics.F1Score);")]
        [InlineData("record Result(ITransformer Model, BinaryClassificationMetrics Metrics) { public double Area => Metrics.AreaUnderRocCurve; }", "Console.WriteLine(result.Area);")]
        [InlineData("record Result(ITransformer Model, BinaryClassificationMetrics Metrics);", "Console.WriteLine(result);")]
        [InlineData("record Result(ITransformer Model, object Metrics);", "Console.WriteLine(((BinaryClassificationMetrics)result.Metrics).F1Score);")]
        public Task In_an_object_of_which_more_is_read(string type, string use) => Verify.VerifyAnalyzerAsync(
            WithModel($"var result = Train();\nml.Model.Save(result.Model, null, \"a.zip\");\n{use}\nResult Train() => new Result(model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));", type));

        [Theory]
        [InlineData("File.WriteAllText(\"m.json\", JsonSerializer.Serialize(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet))));")]
        [InlineData("return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData("var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\nConsole.WriteLine(metrics.F1Score);")]
        [InlineData("if (ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)) is { F1Score: < 0.5 }) return 1;")]
        [InlineData("var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\nreturn metrics.F1Score switch { < 0.5 => 1, _ => 0 };")]
        [InlineData("CalibratedBinaryClassificationMetrics? last = null;\nforeach (var name in args)\n{\n    if (name == \"a\") last = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n    else last = ml.BinaryClassification.Evaluate(model.Transform(split.TrainSet));\n}\nreturn last?.F1Score;")]
        [InlineData("var kept = new List<object>();\nkept.Add(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));\nreturn kept;")]
        [InlineData("var kept = new Dictionary<string, object> { [\"test\"] = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)) };\nreturn kept;")]
        [InlineData("var total = 0.0;\nforeach (var name in args) total += ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score;\nreturn total;")]
        [InlineData("var (kept, metrics) = (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));\nreturn metrics.F1Score;")]
        [InlineData("var all = await Task.WhenAll(Task.Run(() => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet))));\nreturn all[0].F1Score;")]
        [InlineData("Func<object> check = () => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\nreturn check();")]
        [InlineData("return ml.BinaryClassification.CrossValidate(rows, features.Append(ml.BinaryClassification.Trainers.FastTree()))[0].Model;")]
        public Task A_result_that_is_read_stored_or_returned(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Theory]
        [InlineData($"Report();\n{Metrics} Report()\n{{\n    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n    Console.WriteLine(metrics.F1Score);\n    return metrics;\n}}")]
        [InlineData($"Train(out var metrics);\nreturn metrics.F1Score;\nvoid Train(out {Metrics} metrics) => metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData($"foreach (var metrics in All()) Console.WriteLine(metrics.F1Score);\nIEnumerable<{Metrics}> All()\n{{\n    yield return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n}}")]
        [InlineData("var result = Train();\nreturn result.F1;\n(ITransformer Model, double F1) Train()\n{\n    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));\n    return (model, metrics.F1Score);\n}")]
        [InlineData($"var result = Train();\nml.Model.Save(result.Model, null, \"a.zip\");\nWrite(result);\nvoid Write((ITransformer Model, {Metrics} Metrics) r) => Console.WriteLine(r.Metrics.F1Score);\n(ITransformer Model, {Metrics} Metrics) Train() => (model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)));")]
        public Task Where_a_method_or_its_caller_looks_at_it(string body) => Verify.VerifyAnalyzerAsync(WithModel(body));

        [Fact]
        public Task A_function_that_a_library_outside_the_framework_runs() => Verify.VerifyAnalyzerAsync(WithModel("""
            return ml.Regression.Trainers.FastTree().WithOnFitDelegate(fitted => { ml.Regression.Evaluate(fitted.Transform(split.TestSet)); }).Fit(split.TrainSet);
            """));

        [Fact]
        public Task A_query_that_needs_it_for_its_answer() => Verify.VerifyAnalyzerAsync(WithModel("""
            var best = args.MaxBy(name => Score(name));
            double Score(string name) => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), name).F1Score;
            """));

        [Fact]
        public Task A_property_and_a_field_that_another_member_reads() => Verify.VerifyAnalyzerAsync(WithModel("new Check().Run(ml, model, split.TestSet);", """
            class Check
            {
                private CalibratedBinaryClassificationMetrics? _metrics;

                public CalibratedBinaryClassificationMetrics? Public { get; private set; }

                public double? F1 => _metrics?.F1Score;

                public void Run(MLContext ml, ITransformer model, IDataView test)
                {
                    _metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
                    Public = ml.BinaryClassification.Evaluate(model.Transform(test));
                }
            }
            """));

        [Fact]
        public Task A_call_that_one_of_several_overrides_answers() => Verify.VerifyAnalyzerAsync(WithModel("Study study = args.Length > 0 ? new Plain() : new Named();\nstudy.Measure(ml, model);", """
            abstract class Study
            {
                public abstract object Measure(MLContext ml, ITransformer model);
            }

            class Plain : Study
            {
                public override object Measure(MLContext ml, ITransformer model) => "nothing";
            }

            class Named : Study
            {
                public override object Measure(MLContext ml, ITransformer model) => ml.BinaryClassification.Evaluate(model.Transform(null));
            }
            """));

        [Fact]
        public Task Types_that_only_share_a_name() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class BinaryClassificationCatalog
            {
                public object Evaluate(IDataView data) => data;
            }

            class Program
            {
                void Run(BinaryClassificationCatalog catalog, IDataView rows) => catalog.Evaluate(rows);
            }
            """);
    }
}
