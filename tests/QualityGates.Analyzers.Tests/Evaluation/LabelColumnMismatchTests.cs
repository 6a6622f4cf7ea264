using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Evaluation.LabelColumnMismatch,
    QualityGates.Fixes.Evaluation.LabelColumnMismatchFix>;

namespace QualityGates.Analyzers.Tests.Evaluation;

public static class LabelColumnMismatchTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers.FastTree;

        class Trip
        {
            [LoadColumn(0)] public float Distance { get; set; }
            [LoadColumn(1)] public float Fare { get; set; }
            [LoadColumn(2)] public int Stops { get; set; }
            [LoadColumn(3)] public string Zone { get; set; } = "";
            [LoadColumn(4)] public bool Late { get; set; }
            [LoadColumn(5), KeyType(7)] public uint Day { get; set; }
            [LoadColumn(6), ColumnName("Label")] public float Tip { get; set; }
            [LoadColumn(7, 9), VectorType(3)] public float[] Features { get; set; } = [];
        }

        class Target
        {
            public float Label { get; set; }
        }

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static object? Run(IDataView train, IDataView test, string text, IEstimator<ITransformer> unknown)
            {
                var trips = ml.Data.LoadFromTextFile<Trip>(text);
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(train);\nreturn ml.Regression.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = (ml.Regression.Trainers).Sdca(featureColumnName: \"Features\", labelColumnName: \"Fare\").Fit(train);\nreturn ml.Regression.[|Evaluate|](data: model.Transform(test), labelColumnName: \"Distance\");")]
        [InlineData("var model = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LabelColumnName = \"Fare\" }).Fit(train);\nreturn ml.Regression.[|Evaluate|](model.Transform(test));")]
        [InlineData("var model = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfTrees = 9 }).Fit(train);\nreturn ml.Regression.[|Evaluate|](model.Transform(test), \"Fare\");")]
        [InlineData("const string Label = nameof(Trip.Fare);\nvar (model, rows) = (ml.Regression.Trainers.Sdca(Label).Fit(trips), test);\nreturn ml.Regression.[|Evaluate|](model.Transform(rows));")]
        [InlineData("return ml.Regression.[|CrossValidate|](train, ml.Regression.Trainers.Sdca(\"Fare\"));")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Number\", \"Stops\", DataKind.Single).Append(ml.Regression.Trainers.Sdca(\"Number\"));\nreturn ml.Regression.[|Evaluate|](pipeline.Fit(trips).Transform(trips), \"Stops\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Target\", \"Late\").Append(ml.Regression.Trainers.Sdca(\"Target\"));\nreturn ml.Regression.[|Evaluate|](pipeline.Fit(trips).Transform(trips), \"Late\");")]
        [InlineData("var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(train);\nreturn ml.Regression.[|PermutationFeatureImportance|](model, model.Transform(test));")]
        [InlineData("var pipeline = ml.Transforms.NormalizeMinMax(\"FareScaled\", \"Fare\").Append(ml.Regression.Trainers.Sdca(\"FareScaled\"));\nreturn ml.Regression.[|Evaluate|](pipeline.Fit(trips).Transform(test), \"Fare\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.MapValueToKey(\"ZoneKey\", \"Zone\").Append(ml.MulticlassClassification.Trainers.NaiveBayes(\"ZoneKey\"));\nreturn ml.MulticlassClassification.[|Evaluate|](pipeline.Fit(trips).Transform(trips), \"Zone\");")]
        [InlineData("var result = ml.Auto().CreateRegressionExperiment(60).Execute(train, new ColumnInformation { LabelColumnName = \"Fare\" });\nreturn ml.Regression.[|Evaluate|](result.BestRun.Model.Transform(test));")]
        [InlineData("return ml.Regression.[|Evaluate|](Trained(\"Fare\").Transform(test));\nITransformer Trained(string label) => ml.Regression.Trainers.Sdca(label).Fit(train);")]
        [InlineData("Func<string, ITransformer> fit = label => ml.Regression.Trainers.Sdca(label).Fit(train);\nreturn ml.Regression.[|Evaluate|](fit(\"Fare\").Transform(test));")]
        public Task A_label_the_trainer_did_not_learn(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(trips);\nreturn ml.Regression.[|Evaluate|](model.Transform(trips), \"Fare\", \"Predicted\");")]
        [InlineData("var model = ml.Transforms.Concatenate(\"Profile\", \"Distance\").Append(ml.Clustering.Trainers.KMeans(\"Profile\")).Fit(trips);\nreturn ml.Clustering.[|Evaluate|](model.Transform(trips), featureColumnName: \"Profiles\");")]
        public Task A_column_nobody_writes(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree(\"Fare\").Fit(trips);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(trips), \"Fare\");")]
        [InlineData("var model = ml.Regression.Trainers.FastTree(\"Stops\").Fit(trips);\nreturn ml.Regression.[|Evaluate|](model.Transform(trips), \"Stops\");")]
        [InlineData("return ml.MulticlassClassification.[|CrossValidate|](trips, ml.MulticlassClassification.Trainers.NaiveBayes(\"Zone\"), labelColumnName: \"Zone\");")]
        [InlineData("var rows = ml.Data.LoadFromTextFile(text, new[] { new TextLoader.Column(\"Label\", DataKind.String, 0), new TextLoader.Column(\"Features\", DataKind.Single, 1, 4) });\nreturn ml.MulticlassClassification.[|CrossValidate|](rows, ml.MulticlassClassification.Trainers.NaiveBayes());")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Target\", \"Stops\", DataKind.Double).Append(ml.Regression.Trainers.Sdca(\"Target\"));\nreturn ml.Regression.[|CrossValidate|](trips, pipeline, labelColumnName: \"Target\");")]
        [InlineData("var rows = ml.Data.LoadFromEnumerable(new List<Trip>());\nreturn ml.BinaryClassification.[|CrossValidate|](rows, ml.BinaryClassification.Trainers.FastTree());")]
        public Task A_label_of_the_wrong_type(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_metric_of_a_search_with_its_own_default() => Verify.VerifyAnalyzerAsync(InMethod(
            "var pipeline = ml.Transforms.Concatenate(\"Features\", \"Distance\").Append(ml.Auto().BinaryClassification());\nreturn ml.Auto().CreateExperiment()\n    .SetPipeline(pipeline)\n    .[|SetBinaryClassificationMetric|](BinaryClassificationMetric.Accuracy)\n    .SetDataset(train, test)\n    .Run();"));

        [Theory]
        [InlineData("AutoMLExperiment Prepared()\n{\n    var search = ml.Auto().CreateExperiment();\n    search.SetPipeline(ml.Transforms.Concatenate(\"Features\", \"Distance\").Append(ml.Auto().BinaryClassification(labelColumnName: \"Late\")));\n    search.[|SetBinaryClassificationMetric|](BinaryClassificationMetric.Accuracy);\n    return search;\n}\nvar prepared = Prepared();\nprepared.SetDataset(train, test);\nreturn prepared.Run();")]
        [InlineData("return Study.Prepared(ml).SetDataset(train, test).Run();")]
        public Task A_metric_of_a_search_that_a_method_prepares(string body) => Verify.VerifyAnalyzerAsync(InMethod(body) + (body.Contains("Study") ? """


            static class Study
            {
                public static AutoMLExperiment Prepared(MLContext ml)
                {
                    var search = ml.Auto().CreateExperiment();
                    search.[|SetBinaryClassificationMetric|](BinaryClassificationMetric.Accuracy);
                    search.SetPipeline(ml.Transforms.Concatenate("Features", "Distance").Append(ml.Auto().BinaryClassification(labelColumnName: "Late")));
                    return search;
                }
            }
            """ : ""));

        [Fact]
        public Task Names_both_columns_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("var model = ml.Regression.Trainers.{|#1:Sdca|}(\"Fare\").Fit(train);\nreturn ml.Regression.{|#0:Evaluate|}(model.Transform(test));"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Label", "label", "'Sdca' learned 'Fare'", "line 33", "write 'labelColumnName: \"Fare\"'"));

        [Fact]
        public Task Through_fields_and_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    class Study
                    {
                        private readonly MLContext _ml = new(seed: 1);
                        private ITransformer? _model;

                        public RegressionMetrics Run(IDataView train, IDataView test)
                        {
                            _model = Pipelines.For(_ml).Fit(train);
                            return _ml.Regression.[|Evaluate|](_model.Transform(test), labelColumnName: Columns.Target);
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Pipelines
                    {
                        public static IEstimator<ITransformer> For(MLContext ml) => ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.Sdca("Price"));
                    }

                    static class Columns
                    {
                        public const string Target = "Label";
                    }
                    """,
                },
            },
        }.RunAsync();

        /// <summary>The method has trainer and evaluation; which columns the rows have only the caller knows.</summary>
        [Theory]
        [InlineData("Measure(trips)", "double Measure(IDataView rows) => ml.Regression.[|Evaluate|](ml.Regression.Trainers.Sdca(\"Fare\").Fit(rows).Transform(rows), \"Fare\", \"Predicted\").RSquared;")]
        [InlineData("Between(trips)", "double Between(IDataView rows) => Measure(rows);\nstatic double Measure(IDataView rows)\n{\n    var model = ml.BinaryClassification.Trainers.FastTree(\"Fare\").Fit(rows);\n    return ml.BinaryClassification.[|Evaluate|](model.Transform(rows), \"Fare\").Accuracy;\n}")]
        [InlineData("new[] { Measure(trips), Measure(ml.Data.FilterRowsByMissingValues(trips, \"Fare\")), Measure(test) }", "double Measure(IDataView rows) => ml.Regression.[|Evaluate|](ml.Regression.Trainers.FastTree(\"Stops\").Fit(rows).Transform(rows), \"Stops\").RSquared;")]
        [InlineData("Measure(trips, ml.Transforms.Concatenate(\"Features\", \"Distance\"))", "double Measure(IDataView rows, IEstimator<ITransformer> features)\n{\n    var model = features.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(rows);\n    return ml.Regression.[|Evaluate|](model.Transform(rows), \"Fare\", \"Predicted\").RSquared;\n}")]
        [InlineData("Measure(trips)", "double Measure(IDataView rows) => [|Error(ml.Regression.Trainers.FastTree(\"Stops\").Fit(rows).Transform(rows))|];\nstatic double Error(IDataView scored) => ml.Regression.Evaluate(scored, \"Stops\").RSquared;")]
        [InlineData("[|Measure(trips, \"Fare\")|]", "double Measure(IDataView rows, string label) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca(label).Fit(rows).Transform(rows)).RSquared;")]
        public Task Where_the_trainer_is_known_and_the_rows_are_not(string call, string method) => Verify.VerifyAnalyzerAsync(InMethod($"return {call};", "static " + method));

        [Fact]
        public Task In_the_class_that_is_given_the_rows() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    InMethod("return new Study(ml, ml.Data.TrainTestSplit(trips)).Run();"),
                    """
                    using Microsoft.ML;

                    sealed class Study(MLContext ml, DataOperationsCatalog.TrainTestData parts)
                    {
                        public double Run()
                        {
                            var model = ml.Transforms.Concatenate("Profile", "Distance").Append(ml.Regression.Trainers.FastTree("Fare", "Profile")).Fit(parts.TrainSet);
                            return ml.Regression.[|Evaluate|](model.Transform(parts.TestSet), "Fare", "PredictedFare").RSquared;
                        }
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        /// <summary>The columns of one caller's rows are wrong, those of another's are right.</summary>
        [Theory]
        [InlineData("double Measure(IDataView rows) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca(\"Fare\").Fit(rows).Transform(rows), \"Fare\", \"Score2\").RSquared;")]
        [InlineData("double Measure(IDataView rows) => Error(ml.Regression.Trainers.FastTree(\"Stops\").Fit(rows).Transform(rows));\nstatic double Error(IDataView scored) => ml.Regression.Evaluate(scored, \"Stops\").RSquared;")]
        public Task Rows_of_callers_that_differ(string method) => Verify.VerifyAnalyzerAsync(InMethod(
            "var others = ml.Data.LoadFromTextFile(text, new[] { new TextLoader.Column(\"Fare\", DataKind.Single, 0), new TextLoader.Column(\"Stops\", DataKind.Single, 1), new TextLoader.Column(\"Features\", DataKind.Single, 2, 4), new TextLoader.Column(\"Score2\", DataKind.Single, 5) });\nreturn Measure(trips) + Measure(others);",
            "static " + method));

        [Theory]
        [InlineData("var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(trips);\nreturn ml.Regression.Evaluate(model.Transform(trips), \"Fare\");")]
        [InlineData("var pipeline = ml.Transforms.CopyColumns(\"Label\", \"Fare\").Append(ml.Regression.Trainers.Sdca());\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Fare\");")]
        [InlineData("var pipeline = ml.Transforms.CopyColumns(\"Target\", \"Fare\").Append(ml.Regression.Trainers.Sdca(\"Fare\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Target\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Target\", \"Late\").Append(ml.Regression.Trainers.Sdca(\"Target\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Target\");")]
        [InlineData("var pipeline = unknown.Append(ml.Regression.Trainers.Sdca(\"Fare\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips));")]
        [InlineData("return ml.Regression.Evaluate(ml.Model.Load(text, out _).Transform(trips));")]
        [InlineData("var model = ml.Regression.Trainers.Sdca(text).Fit(trips);\nreturn ml.Regression.Evaluate(model.Transform(trips));")]
        [InlineData("var pipeline = ml.Transforms.CustomMapping<Trip, Target>((trip, target) => target.Label = trip.Fare, null).Append(ml.Regression.Trainers.Sdca(\"Fare\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips));")]
        [InlineData("// The score is taken back to the scale of the fare.\nvar pipeline = ml.Transforms.NormalizeMinMax(\"Scaled\", \"Fare\").Append(ml.Regression.Trainers.Sdca(\"Scaled\")).Append(ml.Transforms.Expression(\"Price\", \"s => s * 100\", \"Score\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Fare\", \"Price\");")]
        [InlineData("var pipeline = ml.Regression.Trainers.Sdca(\"Fare\").Append(ml.Transforms.CopyColumns(\"Predicted\", \"Score\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Fare\", \"Predicted\");")]
        [InlineData("var model = ml.Clustering.Trainers.KMeans().Fit(trips);\nreturn ml.Clustering.Evaluate(model.Transform(trips), labelColumnName: \"Day\", featureColumnName: \"Features\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.MapValueToKey(\"Zone\").Append(ml.MulticlassClassification.Trainers.NaiveBayes(\"Zone\"));\nreturn ml.MulticlassClassification.Evaluate(pipeline.Fit(trips).Transform(trips), \"Zone\");")]
        [InlineData("var pipeline = ml.MulticlassClassification.Trainers.NaiveBayes(\"Day\").Append(ml.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\"));\nreturn ml.MulticlassClassification.Evaluate(pipeline.Fit(trips).Transform(trips), \"Day\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Stops\").Append(ml.Regression.Trainers.Sdca(\"Stops\"));\nreturn ml.Regression.Evaluate(pipeline.Fit(trips).Transform(trips), \"Stops\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(new[] { new InputOutputColumnPair(\"Target\", \"Stops\") }).Append(ml.Regression.Trainers.Sdca(\"Target\"));\nreturn ml.Regression.CrossValidate(trips, pipeline, labelColumnName: \"Target\");")]
        [InlineData("return ml.BinaryClassification.CrossValidate(trips, ml.BinaryClassification.Trainers.FastTree(\"Late\"), labelColumnName: \"Late\");")]
        [InlineData("var pipeline = ml.Transforms.Conversion.ConvertType(\"Flag\", \"Fare\", DataKind.Boolean).Append(ml.BinaryClassification.Trainers.FastTree(\"Flag\"));\nreturn ml.BinaryClassification.Evaluate(pipeline.Fit(trips).Transform(test), \"Fare\");")]
        [InlineData("return ml.Auto().CreateExperiment().SetPipeline(ml.Auto().BinaryClassification(labelColumnName: \"Late\")).SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, labelColumn: \"Late\").SetDataset(train, test).Run();")]
        public Task Columns_that_agree_or_are_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Regression
            {
                public double Evaluate(IDataView rows, string labelColumnName = "Label") => 0;
            }

            class Program
            {
                static double Run(MLContext ml, IDataView train, IDataView test) => new Regression().Evaluate(ml.Regression.Trainers.Sdca("Fare").Fit(train).Transform(test));
            }
            """);
    }

    public sealed class Fixes
    {
        private const string Model = "var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(train);\n";

        [Theory]
        [InlineData(Model + "return ml.Regression.[|Evaluate|](model.Transform(test));", Model + "return ml.Regression.Evaluate(model.Transform(test), labelColumnName: \"Fare\");")]
        [InlineData(Model + "return ml.Regression.[|Evaluate|](model.Transform(test), \"Tip\");", Model + "return ml.Regression.Evaluate(model.Transform(test), \"Fare\");")]
        [InlineData(Model + "return ml.Regression.[|Evaluate|](labelColumnName: \"Tip\" /* not Fare */, data: model.Transform(test));", Model + "return ml.Regression.Evaluate(labelColumnName: \"Fare\" /* not Fare */, data: model.Transform(test));")]
        [InlineData(Model + "return ml.Regression.[|Evaluate|](\n    model.Transform(test), // held out\n    scoreColumnName: \"Score\");", Model + "return ml.Regression.Evaluate(\n    model.Transform(test), // held out\n    scoreColumnName: \"Score\",\n    labelColumnName: \"Fare\");")]
        [InlineData("return ml.Regression.[|CrossValidate|](train, ml.Regression.Trainers.Sdca(\"Fare\"), 3);", "return ml.Regression.CrossValidate(train, ml.Regression.Trainers.Sdca(\"Fare\"), 3, labelColumnName: \"Fare\");")]
        [InlineData("var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(trips);\nreturn ml.Regression.[|Evaluate|](model.Transform(trips), \"Fare\", \"Predicted\");", "var model = ml.Regression.Trainers.Sdca(\"Fare\").Fit(trips);\nreturn ml.Regression.Evaluate(model.Transform(trips), \"Fare\", \"Score\");")]
        [InlineData(Model + "Console.WriteLine(ml.Regression.[|Evaluate|](model.Transform(train)).RSquared);\nreturn ml.Regression.[|Evaluate|](model.Transform(test));", Model + "Console.WriteLine(ml.Regression.Evaluate(model.Transform(train), labelColumnName: \"Fare\").RSquared);\nreturn ml.Regression.Evaluate(model.Transform(test), labelColumnName: \"Fare\");")]
        public Task Writes_the_column_of_the_trainer(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Theory]
        [InlineData("var model = ml.BinaryClassification.Trainers.FastTree(\"Fare\").Fit(trips);\nreturn ml.BinaryClassification.[|Evaluate|](model.Transform(trips), \"Fare\");")]
        [InlineData("return [|Error(ml.Regression.Trainers.Sdca(\"Fare\").Fit(train).Transform(test))|];")]
        public Task None_for_types_and_at_the_call_of_a_helper(string body) => Verify.VerifyNoFixAsync(InMethod(body, "static double Error(IDataView scored) => ml.Regression.Evaluate(scored).MeanAbsoluteError;"));
    }
}
