using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.UnknownColumn,
    QualityGates.Fixes.Data.UnknownColumnFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class UnknownColumnTests
{
    private static string InMethod(string body, string members = "") => $$"""
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
            [LoadColumn(2)] public string Zone { get; set; } = "";
            [LoadColumn(3), ColumnName("Label")] public bool Late { get; set; }
            [LoadColumn(4)] public uint Day { get; }
            [LoadColumn(5, 6), VectorType(2)] public float[] Features { get; set; } = [];
        }

        class Made
        {
            public float Speed { set { } }
        }

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static object? Run(IDataView rows, string text, bool other, IEstimator<ITransformer> unknown)
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
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Distnace\").Fit(trips);")]
        [InlineData("return (ml.Transforms).[|Concatenate|](inputColumnNames: new[] { \"Distance\", \"Length\" }, outputColumnName: \"All\").Fit(input: (trips));")]
        [InlineData("return ml.Transforms.Categorical.[|OneHotEncoding|](\"zone\").Fit(trips);")]
        [InlineData("return ml.Transforms.[|NormalizeMinMax|](new[] { new InputOutputColumnPair(\"Scaled\", \"Fares\") }).Fit(trips);")]
        [InlineData("return ml.Transforms.DropColumns(\"Fare\").Append(ml.Transforms.[|CopyColumns|](\"Price\", \"Fare\")).Fit(rows);")]
        [InlineData("return ml.Transforms.SelectColumns(\"Fare\", \"Zone\").Append(ml.Transforms.[|CopyColumns|](\"Price\", \"Distance\")).Fit(trips);")]
        [InlineData("return ml.Transforms.[|SelectColumns|](\"Fare\", \"Zones\").Fit(trips);")]
        [InlineData("foreach (var pipeline in new IEstimator<ITransformer>[] { ml.Transforms.CopyColumns(\"A\", \"Fare\"), ml.Transforms.[|CopyColumns|](\"B\", \"Fares\") })\n{\n    pipeline.Fit(trips);\n}\n\nreturn null;")]
        [InlineData("const string Column = nameof(Trip.Late);\nreturn ml.Transforms.[|CopyColumns|](\"Target\", Column).Fit(trips);")]
        [InlineData("return Build(\"Duration\").Fit(trips);\nIEstimator<ITransformer> Build(string column) => ml.Transforms.[|CopyColumns|](\"Minutes\", column);")]
        [InlineData("Func<IDataView, ITransformer> fit = data => ml.Transforms.[|CopyColumns|](\"Minutes\", \"Duration\").Fit(data);\nreturn fit(trips);")]
        [InlineData("var (pipeline, data) = (ml.Transforms.[|CopyColumns|](\"Minutes\", \"Duration\"), trips);\nreturn pipeline.Fit(data);")]
        [InlineData("var pipeline = other ? unknown : ml.Transforms.CopyColumns(\"A\", \"Fare\");\nreturn ml.Transforms.[|CopyColumns|](\"B\", \"Speed\").Append(pipeline).Fit(trips);")]
        public Task Columns_that_steps_read(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("Learn(text);\nreturn Learn(text);\nstatic object Learn(string path) => ml.Transforms.[|CopyColumns|](\"Minutes\", \"Duration\").Fit(ml.Data.LoadFromTextFile<Trip>(path));")]
        [InlineData("return Twice(text);\nstatic object Twice(string path) => (Learn(path), Learn(path));\nstatic object Learn(string path)\n{\n    var pipeline = Prepare();\n    return pipeline.Fit(ml.Data.LoadFromTextFile<Trip>(path));\n}\nstatic IEstimator<ITransformer> Prepare() => ml.Transforms.[|CopyColumns|](\"Minutes\", \"Duration\");")]
        [InlineData("var (model, test) = Learn(text);\nreturn ml.Regression.Evaluate(model.Transform(test), \"Price\");\nstatic (ITransformer, IDataView) Learn(string path)\n{\n    var all = ml.Data.LoadFromTextFile<Trip>(path);\n    return (ml.Regression.Trainers.[|FastTree|](\"Price\").Fit(all), all);\n}")]
        public Task What_a_called_method_lacks_once(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return ml.Regression.Trainers.[|FastTree|](\"Price\").Fit(trips);")]
        [InlineData("return ml.BinaryClassification.Trainers.[|FastTree|](featureColumnName: \"Inputs\").Fit(trips);")]
        [InlineData("return ml.BinaryClassification.Trainers.[|FastTree|](exampleWeightColumnName: \"Weight\").Fit(trips);")]
        [InlineData("return ml.Regression.Trainers.[|FastTree|](new FastTreeRegressionTrainer.Options { LabelColumnName = \"Price\" }).Fit(trips);")]
        [InlineData("var made = ml.Data.LoadFromEnumerable(new[] { new { A = 1f, B = 2f } });\nreturn ml.Transforms.Concatenate(\"Features\", \"A\").Append(ml.Regression.Trainers.[|FastTree|]()).Fit(made);")]
        [InlineData("return ml.Auto().CreateRegressionExperiment(60).[|Execute|](trips, labelColumnName: \"Price\");")]
        [InlineData("return ml.Clustering.Trainers.KMeans().Append(ml.Transforms.[|CopyColumns|](\"Chance\", \"Probability\")).Fit(trips);")]
        public Task Columns_that_trainers_read(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return ml.Data.[|TrainTestSplit|](trips, samplingKeyColumnName: \"User\");")]
        [InlineData("return ml.Data.[|FilterRowsByColumn|](trips, \"fare\", lowerBound: 1);")]
        [InlineData("var model = ml.Regression.Trainers.FastTree(\"Fare\").Fit(trips);\nvar tests = ml.Data.LoadFromEnumerable(new[] { new { Features = new float[2] } });\nreturn ml.Regression.[|Evaluate|](model.Transform(tests), \"Fare\");")]
        [InlineData("return ml.Regression.[|Evaluate|](trips, \"Fare\", \"Predicted\");")]
        public Task Columns_that_others_read(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_there_is() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Transforms.{|#0:CopyColumns|}(\"Minutes\", \"Duration\").Fit({|#1:trips|});".Replace("{|#1:trips|}", "trips")).Replace("LoadFromTextFile<Trip>", "{|#1:LoadFromTextFile<Trip>|}"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "CopyColumns", "Duration", "neither 'Trip' nor a step before has one of that name", "the columns there are: 'Day', 'Distance', 'Fare', 'Features', 'Label', 'Zone'"));

        [Fact]
        public Task Through_a_loader_a_generic_helper_and_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using Microsoft.ML;

                    class Study : Base
                    {
                        private readonly IEstimator<ITransformer> _steps = Steps.For(new MLContext(1));

                        public ITransformer Run(string path) => _steps.Fit(Rows<House>(path));
                    }
                    """,
                    """
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    abstract class Base
                    {
                        private readonly MLContext _ml = new(seed: 1);

                        protected IDataView Rows<T>(string path)
                        {
                            var loader = _ml.Data.CreateTextLoader<T>(',');
                            return loader.Load(path);
                        }

                        protected ITransformer Own(string path) => _ml.Transforms.[|Concatenate|]("All", "Area", "Rooms").Fit(Rows<House>(path));
                    }

                    static class Steps
                    {
                        public static IEstimator<ITransformer> For(MLContext ml) => ml.Transforms.CopyColumns("Size", nameof(House.Area));
                    }

                    class House
                    {
                        [LoadColumn(0)] public float Area;
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Distance\", \"Fare\").Append(ml.Regression.Trainers.FastTree(\"Fare\")).Append(ml.Transforms.CopyColumns(\"Price\", \"Score\")).Fit(trips);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Anything\").Fit(rows);")]
        [InlineData("return unknown.Append(ml.Transforms.CopyColumns(\"A\", \"Anything\")).Fit(trips);")]
        [InlineData("return ml.Transforms.CopyColumns(text, \"Fare\").Append(ml.Transforms.CopyColumns(\"A\", \"Anything\")).Fit(trips);")]
        [InlineData("return ml.Transforms.CopyColumns(\"A\", text).Fit(trips);")]
        [InlineData("return ml.Transforms.CustomMapping<Trip, Made>((trip, made) => made.Speed = 1, null).Append(ml.Transforms.CopyColumns(\"A\", \"Speed\")).Fit(trips);")]
        [InlineData("return ml.Transforms.CopyColumns(\"A\", \"Day\").Fit(trips);")]
        [InlineData("var made = ml.Data.LoadFromEnumerable(new[] { new { A = 1f, Label = 2f } });\nreturn ml.Transforms.Concatenate(\"Features\", \"A\").Append(ml.Regression.Trainers.FastTree()).Fit(made);")]
        [InlineData("var pipeline = other ? ml.Transforms.CopyColumns(\"A\", \"Fare\") : ml.Transforms.CopyColumns(\"B\", \"Fare\");\nreturn pipeline.Append(ml.Transforms.CopyColumns(\"C\", \"A\")).Fit(trips);")]
        [InlineData("var data = other ? trips : ml.Data.LoadFromEnumerable(new[] { new { A = 1f } });\nreturn ml.Transforms.CopyColumns(\"B\", \"A\").Fit(data);")]
        [InlineData("return ml.Transforms.DropColumns(\"Fare\").Append(unknown).Append(ml.Transforms.CopyColumns(\"A\", \"Fare\")).Fit(trips);")]
        [InlineData("return ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.LinearSvm(\"Class\"), \"Day\").Append(ml.Transforms.CopyColumns(\"A\", \"PredictedLabel\")).Fit(trips);")]
        [InlineData("return ml.Regression.Trainers.FastTree(\"Anything\").Append(ml.Transforms.CopyColumns(\"A\", \"Score\"));")]
        [InlineData("var definition = SchemaDefinition.Create(typeof(Trip));\nvar data = ml.Data.LoadFromEnumerable(new List<Trip>(), definition);\nreturn ml.Transforms.CopyColumns(\"A\", \"Anything\").Fit(data);")]
        [InlineData("return ml.Data.TrainTestSplit(trips, samplingKeyColumnName: \"Zone\");")]
        public Task Columns_that_are_there_or_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Transforms
            {
                public Transforms Concatenate(string outputColumnName, params string[] inputColumnNames) => this;
                public Transforms Fit(IDataView input) => this;
            }

            class Row
            {
                [LoadColumn(0)] public float A;
            }

            class Program
            {
                static object Run(MLContext ml, Transforms transforms, string path) => transforms.Concatenate("Features", "B").Fit(ml.Data.LoadFromTextFile<Row>(path));
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "return ml.Transforms.[|Concatenate|](\"Features\", \"Distnace\", /* kept */ \"Fare\").Fit(trips);",
            "return ml.Transforms.Concatenate(\"Features\", \"Distance\", /* kept */ \"Fare\").Fit(trips);")]
        [InlineData(
            "return ml.Transforms.Categorical.[|OneHotEncoding|](\"zone\").Append(ml.Transforms.Concatenate(\"Features\", \"zone\", \"Fare\")).Fit(trips);",
            "return ml.Transforms.Categorical.OneHotEncoding(\"Zone\").Append(ml.Transforms.Concatenate(\"Features\", \"Zone\", \"Fare\")).Fit(trips);")]
        [InlineData(
            "return ml.Transforms.[|NormalizeMinMax|](new[] { new InputOutputColumnPair(\"A\", \"Fares\"), new InputOutputColumnPair(\"B\", \"Distances\") }).Fit(trips);",
            "return ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair(\"A\", \"Fare\"), new InputOutputColumnPair(\"B\", \"Distance\") }).Fit(trips);")]
        [InlineData(
            "var model = ml.BinaryClassification.Trainers.[|FastTree|](nameof(Trip.Late)).Fit(trips);\nreturn ml.BinaryClassification.Evaluate(model.Transform(trips), nameof(Trip.Late));",
            "var model = ml.BinaryClassification.Trainers.FastTree(\"Label\").Fit(trips);\nreturn ml.BinaryClassification.Evaluate(model.Transform(trips), \"Label\");")]
        [InlineData(
            "return ml.Transforms.Concatenate(\"Featurs\", \"Distance\").Append(ml.Transforms.DropColumns(\"Features\")).Append(ml.Clustering.Trainers.[|KMeans|]()).Fit(trips);",
            "return ml.Transforms.Concatenate(\"Featurs\", \"Distance\").Append(ml.Transforms.DropColumns(\"Features\")).Append(ml.Clustering.Trainers.KMeans(featureColumnName: \"Featurs\")).Fit(trips);")]
        [InlineData(
            "var split = ml.Data.[|TrainTestSplit|](trips, samplingKeyColumnName: \"zone\");\nreturn ml.Data.[|FilterRowsByColumn|](split.TrainSet, \"fare\", 1);",
            "var split = ml.Data.TrainTestSplit(trips, samplingKeyColumnName: \"Zone\");\nreturn ml.Data.FilterRowsByColumn(split.TrainSet, \"Fare\", 1);")]
        public Task Writes_the_nearest_name(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Theory]
        [InlineData("return ml.Transforms.[|CopyColumns|](\"Minutes\", \"Duration\").Fit(trips);")]
        [InlineData("const string Column = \"Fares\";\nreturn ml.Transforms.[|CopyColumns|](\"Minutes\", Column).Fit(trips);")]
        public Task Is_silent_without_a_near_name_or_its_text(string body) => Verify.VerifyNoFixAsync(InMethod(body));
    }
}
