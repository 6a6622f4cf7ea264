using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.UnscaledFeatures,
    QualityGates.Fixes.Data.UnscaledFeaturesFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class UnscaledFeaturesTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;

        class Flat
        {
            [LoadColumn(0)] public float Area { get; set; }
            [LoadColumn(1)] public int Rooms { get; set; }
            [LoadColumn(2)] public string Street { get; set; } = "";
            [LoadColumn(3)] public float Rent { get; set; }
            [LoadColumn(4, 9), VectorType(6)] public float[] Pixels { get; set; } = [];
            [LoadColumn(10)] public float IsNew { get; set; }
            [LoadColumn(11)] public float HasGarden { get; set; }
        }

        class Pair
        {
            public float A { get; set; }
            public float B { get; set; }
            public float Label { get; set; }
        }

        class Program
        {
            static object? Run(MLContext ml, IDataView rows, string path)
            {
                var flats = ml.Data.LoadFromTextFile<Flat>(path);
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Concatenate(\"All\", \"Area\", \"Rooms\").Append((ml.Clustering.Trainers).[|KMeans|](numberOfClusters: 3, featureColumnName: \"All\")).Fit(input: flats);")]
        [InlineData("var options = new SdcaRegressionTrainer.Options { LabelColumnName = \"Rent\" };\nvar trainer = ml.Regression.Trainers.[|Sdca|](options);\nreturn ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(trainer).Fit(flats);")]
        [InlineData("return ml.Transforms.Text.FeaturizeText(\"Words\", \"Street\").Append(ml.Transforms.ReplaceMissingValues(\"Area\")).Append(ml.Transforms.Concatenate(\"Features\", \"Words\", \"Area\")).Append(ml.Regression.Trainers.[|OnlineGradientDescent|](\"Rent\")).Fit(flats);")]
        [InlineData("var split = ml.Data.TrainTestSplit(flats);\nreturn ml.Regression.CrossValidate(split.TrainSet, ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\")));")]
        [InlineData("var pairs = ml.Data.LoadFromEnumerable(new[] { new Pair { A = 200, B = 1 }, new Pair { A = float.Parse(path), B = -2 } });\nreturn ml.Transforms.Concatenate(\"Features\", \"A\", \"B\").Append(ml.Regression.Trainers.[|Sdca|]()).Fit(pairs);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.MulticlassClassification.Trainers.[|OneVersusAll|](ml.BinaryClassification.Trainers.LinearSvm(), \"Street\")).Fit(flats);")]
        [InlineData("return Build().Fit(flats);\nIEstimator<ITransformer> Build() => ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\"));")]
        [InlineData("foreach (var (name, pipeline) in new List<(string, IEstimator<ITransformer>)> { (\"plain\", Build()) })\n{\n    Console.WriteLine(name + pipeline.Fit(flats));\n}\n\nreturn null;\nIEstimator<ITransformer> Build() => ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\"));")]
        [InlineData("var makers = new Dictionary<string, Func<IEstimator<ITransformer>>> { [\"plain\"] = () => ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\")) };\nforeach (var (name, make) in makers)\n{\n    Console.WriteLine(name + make().Fit(flats));\n}\n\nreturn null;")]
        [InlineData("var pipelines = new Dictionary<string, IEstimator<ITransformer>> { [\"plain\"] = ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\")) };\nforeach (var pair in pipelines)\n{\n    Console.WriteLine(pair.Key + pair.Value.Fit(flats));\n}\n\nreturn null;")]
        public Task Numbers_as_they_were_loaded(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return [|Sdca|](frame, \"power\", \"mileage\");")]
        [InlineData("frame[\"power\"].FillNulls(0f, inPlace: true);\nframe[\"power\"].Add(1f, inPlace: true);\nreturn [|Sdca|](frame.DropNulls(), \"power\", \"mileage\");")]
        public Task Numbers_whose_types_only_the_file_knows(string body) => Verify.VerifyAnalyzerAsync(OnFrame(body));

        [Theory]
        [InlineData("frame[\"power\"] = frame[\"power\"] / 100f;\nframe[\"mileage\"] = frame[\"mileage\"] / 1000f;\nreturn Sdca(frame, \"power\", \"mileage\");")]
        [InlineData("frame[\"power\"].Divide(100f, inPlace: true);\nreturn Sdca(frame, \"power\", \"mileage\");")]
        [InlineData("frame.Columns.Add(new SingleDataFrameColumn(\"a\", frame.Rows.Count));\nframe.Columns.Add(new SingleDataFrameColumn(\"b\", frame.Rows.Count));\nreturn Sdca(frame, \"a\", \"b\");")]
        public Task Numbers_of_a_frame_that_may_have_been_scaled(string body) => Verify.VerifyAnalyzerAsync(OnFrame(body));

        // The trainer is written into the body, where it is called.
        private static string OnFrame(string body) => $$"""
            using System.Globalization;
            using Microsoft.Data.Analysis;
            using Microsoft.ML;

            class Program
            {
                static object? Run(MLContext ml, string path)
                {
                    var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
                    {{System.Text.RegularExpressions.Regex.Replace(body, @"return (\S*Sdca\S*?)\((.*?), (""\w+"", ""\w+"")\);", "return ml.Transforms.Concatenate(\"Features\", $3).Append(ml.Regression.Trainers.$1(\"price\")).Fit($2);").Replace("\n", "\n        ")}}
                }
            }
            """;

        [Fact]
        public Task Names_the_columns_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Transforms.{|#1:Concatenate|}(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.{|#0:Sdca|}(\"Rent\")).Fit(flats);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Sdca", "'Area', 'Rooms'", "Features"));

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

                    class Study : Base
                    {
                        private readonly MLContext _ml = new(seed: 1);
                        private IDataView? _rows;

                        public ITransformer Run(string path)
                        {
                            _rows = _ml.Data.LoadFromTextFile<Flat>(path);
                            var inputs = Features(_ml);
                            return inputs.Append(_ml.Regression.Trainers.[|Sdca|]("Rent")).Fit(_rows);
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    abstract class Base
                    {
                        protected static IEstimator<ITransformer> Features(MLContext ml) => ml.Transforms.Concatenate("Features", "Area", "Rooms");
                    }

                    class Flat
                    {
                        [LoadColumn(0)] public float Area;
                        [LoadColumn(1)] public float Rooms;
                        [LoadColumn(2)] public float Rent;
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Transforms.NormalizeMinMax(\"Features\")).Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.NormalizeMeanVariance(\"Area\").Append(ml.Transforms.NormalizeBinning(\"Rooms\")).Append(ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\")).Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.FastTree(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"IsNew\", \"HasGarden\").Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\").Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Text.FeaturizeText(\"Words\", \"Street\").Append(ml.Transforms.Concatenate(\"Features\", \"Words\", \"Pixels\")).Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(rows);")]
        [InlineData("var pairs = ml.Data.LoadFromEnumerable(new[] { 1f, 2f }.Select(x => new Pair { A = x / 200, B = (float)Math.Log(x) }));\nreturn ml.Transforms.Concatenate(\"Features\", \"A\", \"B\").Append(ml.Regression.Trainers.Sdca()).Fit(pairs);")]
        [InlineData("var pairs = ml.Data.LoadFromEnumerable(new List<Pair>());\nreturn ml.Transforms.Concatenate(\"Features\", \"A\", \"B\").Append(ml.Regression.Trainers.Sdca()).Fit(pairs);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Transforms.ProjectToPrincipalComponents(\"Features\", rank: 1)).Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        public Task Scaled_features_and_trainers_that_do_not_mind(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Trainers
            {
                public IEstimator<ITransformer> Sdca(MLContext ml, string labelColumnName) => ml.Regression.Trainers.FastTree(labelColumnName);
            }

            class Flat
            {
                [LoadColumn(0)] public float Area;
                [LoadColumn(1)] public float Rooms;
                [LoadColumn(2)] public float Rent;
            }

            class Program
            {
                static object Run(MLContext ml, string path, Trainers trainers) =>
                    ml.Transforms.Concatenate("Features", "Area", "Rooms").Append(trainers.Sdca(ml, "Rent")).Fit(ml.Data.LoadFromTextFile<Flat>(path));
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.[|Sdca|](\"Rent\")).Fit(flats);",
            "return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Transforms.NormalizeMinMax(\"Features\")).Append(ml.Regression.Trainers.Sdca(\"Rent\")).Fit(flats);")]
        [InlineData(
            "var pipeline = ml.Transforms.Concatenate(\"All\", \"Area\", \"Rooms\") // both\n    .AppendCacheCheckpoint(ml)\n    .Append(ml.Clustering.Trainers.[|KMeans|](\"All\")); // groups\nreturn pipeline.Fit(flats);",
            "var pipeline = ml.Transforms.Concatenate(\"All\", \"Area\", \"Rooms\") // both\n    .Append(ml.Transforms.NormalizeMinMax(\"All\"))\n    .AppendCacheCheckpoint(ml)\n    .Append(ml.Clustering.Trainers.KMeans(\"All\")); // groups\nreturn pipeline.Fit(flats);")]
        [InlineData(
            "var trainer = ml.Regression.Trainers.[|Sdca|](\"Rent\");\nreturn ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\")\n    .Append(trainer)\n    .Fit(flats);",
            "var trainer = ml.Regression.Trainers.Sdca(\"Rent\");\nreturn ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\")\n    .Append(ml.Transforms.NormalizeMinMax(\"Features\"))\n    .Append(trainer)\n    .Fit(flats);")]
        public Task Scales_before_the_trainer(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Fact]
        public Task Is_silent_where_the_trainer_is_fitted_alone() => Verify.VerifyNoFixAsync(
            InMethod("var data = ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Fit(flats).Transform(flats);\nreturn ml.Regression.Trainers.[|Sdca|](\"Rent\").Fit(data);"));
    }
}
