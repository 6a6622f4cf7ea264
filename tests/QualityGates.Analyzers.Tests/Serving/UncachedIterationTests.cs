using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Serving.UncachedIteration,
    QualityGates.Fixes.Serving.UncachedIterationFix>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class UncachedIterationTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Trip
        {
            [LoadColumn(0)] public float Distance { get; set; }
            [LoadColumn(1)] public float Fare { get; set; }
            [LoadColumn(2)] public bool Late { get; set; }
        }

        class Program
        {
            object? Run(MLContext ml, IDataView given, List<Trip> list, IEstimator<ITransformer> unknown, DatabaseSource database, string path)
            {
                var trips = ml.Data.LoadFromTextFile<Trip>(path);
                var steps = ml.Transforms.Concatenate("Features", "Distance");
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return steps.Append(ml.Regression.Trainers.[|Sdca|](\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(estimator: (ml.Regression.Trainers.[|Sdca|](featureColumnName: \"Features\", labelColumnName: \"Fare\"))).Fit(input: (trips));")]
        [InlineData("return ml.BinaryClassification.Trainers.[|AveragedPerceptron|](\"Late\").Fit(ml.Data.TrainTestSplit(trips).TrainSet);")]
        [InlineData("return ml.Regression.CrossValidate(trips, steps.Append(ml.Regression.Trainers.[|Sdca|](\"Fare\")));")]
        [InlineData("return steps.Append(ml.Clustering.Trainers.[|KMeans|]()).Fit(ml.Data.CreateDatabaseLoader<Trip>().Load(database));")]
        [InlineData("var svm = ml.BinaryClassification.Trainers.AveragedPerceptron();\nreturn steps.Append(ml.MulticlassClassification.Trainers.[|OneVersusAll|](svm, \"Late\")).Fit(trips);")]
        [InlineData("Func<IEstimator<ITransformer>> build = () => steps.Append(ml.Regression.Trainers.[|Sdca|](\"Fare\"));\nreturn build().Fit(trips);")]
        [InlineData("var (rows, trainer) = (trips, ml.Regression.Trainers.[|Sdca|](\"Fare\"));\nreturn steps.Append(trainer).Fit(rows);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.[|OnlineGradientDescent|](\"Fare\", numberOfIterations: 20)).Fit(trips);")]
        [InlineData("return steps.Append(path == \"\" ? ml.Regression.Trainers.FastTree(\"Fare\") : (IEstimator<ITransformer>)ml.Regression.Trainers.[|Sdca|](\"Fare\")).Fit(trips);")]
        public Task Rows_read_anew_for_every_iteration(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).[|AppendCacheCheckpoint|](ml).Fit(trips);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.FastTree(\"Fare\")).[|AppendCacheCheckpoint|](ml).Append(ml.Transforms.CopyColumns(\"Price\", \"Score\")).Fit(given);")]
        public Task Caches_behind_the_trainer(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("ml.Regression.Trainers.Sdca(\"Fare\").AppendCacheCheckpoint(ml)", "ml.Regression.Trainers.FastTree(\"Fare\")")]
        [InlineData("ml.Regression.Trainers.FastTree(\"Fare\")", "ml.Regression.Trainers.Sdca(\"Fare\")")]
        public Task By_one_of_two_overrides(string first, string second) => Verify.VerifyAnalyzerAsync(
            InMethod("return null;") + $$"""

            abstract class Study(MLContext ml)
            {
                protected MLContext ml = ml;

                protected abstract IEstimator<ITransformer> Learner();

                public ITransformer Run(string path) => [|Learner()|].Fit(ml.Data.LoadFromTextFile<Trip>(path));
            }

            class One(MLContext ml) : Study(ml)
            {
                protected override IEstimator<ITransformer> Learner() => {{first}};
            }

            class Other(MLContext ml) : Study(ml)
            {
                protected override IEstimator<ITransformer> Learner() => {{second}};
            }
            """);

        [Fact]
        public Task Says_what_reads_them() => Verify.VerifyAnalyzerAsync(
            InMethod("return steps.Append(ml.Regression.Trainers.{|#0:Sdca|}(\"Fare\")).Fit(trips);").Replace("LoadFromTextFile<Trip>", "{|#1:LoadFromTextFile<Trip>|}"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Sdca", "goes through its rows many times, and 'LoadFromTextFile' (line 18) reads them anew each time", "put 'AppendCacheCheckpoint' before it"));

        [Fact]
        public Task Through_a_field_a_base_class_and_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Study(MLContext ml) : Base(ml)
                    {
                        public async Task<ITransformer> Run(string path)
                        {
                            await Task.Yield();
                            return [|Build()|].Fit(Rows(path));
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;
                    using Microsoft.ML.Data;

                    abstract class Base(MLContext ml)
                    {
                        private readonly TextLoader _loader = ml.Data.CreateTextLoader<Trip>();

                        protected IDataView Rows(string path) => _loader.Load(path);

                        protected IEstimator<ITransformer> Build() => ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Sdca("Fare"));
                    }

                    class Trip
                    {
                        [LoadColumn(0)] public float Distance { get; set; }
                        [LoadColumn(1)] public float Fare { get; set; }
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return steps.AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(ml.Transforms.NormalizeMinMax(\"Features\")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(ml.Data.Cache(trips));")]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(ml.Data.TrainTestSplit(ml.Data.Cache(trips)).TrainSet);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(ml.Data.LoadFromEnumerable(list));")]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(ml.Data.LoadFromBinary(path));")]
        [InlineData("return steps.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(given);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.FastTree(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.LbfgsPoissonRegression(\"Fare\")).Fit(trips);")]
        [InlineData("return unknown.Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(ml.BinaryClassification.Trainers.FastForest(\"Late\")).AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Calibrators.Platt(\"Late\")).Fit(trips);")]
        [InlineData("return steps.Append(ml.Regression.Trainers.FastTree(\"Fare\")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.AppendCacheCheckpoint(ml).Append(path == \"\" ? ml.Regression.Trainers.FastTree(\"Fare\") : (IEstimator<ITransformer>)ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData("return steps.Append(path == \"\" ? unknown : ml.Regression.Trainers.FastTree(\"Fare\")).Fit(trips);")]
        [InlineData("IEstimator<ITransformer> pipeline = path == \"\" ? steps.AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca(\"Fare\")) : steps.Append(ml.Regression.Trainers.Sdca(\"Fare\"));\nreturn pipeline.Fit(trips);")]
        public Task Rows_that_are_cached_or_need_not_be(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(InMethod("return steps.Append(Sdca(\"Fare\")).Fit(trips);", "static IEstimator<ITransformer> Sdca(string label) => null!;"));
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "return steps.Append(ml.Regression.Trainers.[|Sdca|](\"Fare\")).Fit(trips);",
            "return steps.AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca(\"Fare\")).Fit(trips);")]
        [InlineData(
            "return steps\n    .Append(ml.Transforms.NormalizeMinMax(\"Features\")) // scaled\n    .Append(ml.Regression.Trainers.[|Sdca|](\"Fare\"))\n    .Fit(trips);",
            "return steps\n    .Append(ml.Transforms.NormalizeMinMax(\"Features\")) // scaled\n    .AppendCacheCheckpoint(ml)\n    .Append(ml.Regression.Trainers.Sdca(\"Fare\"))\n    .Fit(trips);")]
        [InlineData(
            "var trainer = ml.Regression.Trainers.[|Sdca|](\"Fare\");\nreturn steps.Append(trainer).Fit(trips);",
            "var trainer = ml.Regression.Trainers.Sdca(\"Fare\");\nreturn steps.AppendCacheCheckpoint(ml).Append(trainer).Fit(trips);")]
        public Task Caches_before_the_trainer(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Theory]
        [InlineData(
            "return steps\n    .Append(ml.Regression.Trainers.Sdca(\"Fare\"))\n    .[|AppendCacheCheckpoint|](ml)\n    .Fit(trips);",
            "return steps\n    .AppendCacheCheckpoint(ml)\n    .Append(ml.Regression.Trainers.Sdca(\"Fare\"))\n    .Fit(trips);")]
        [InlineData(
            "return steps.Append(ml.Regression.Trainers.FastTree(\"Fare\")).[|AppendCacheCheckpoint|](ml).Fit(trips);",
            "return steps.Append(ml.Regression.Trainers.FastTree(\"Fare\")).Fit(trips);")]
        public Task Moves_or_removes_the_cache_behind_it(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Fact]
        public Task Offers_nothing_where_the_trainer_is_alone() => Verify.VerifyCodeFixAsync(
            InMethod("return ml.Regression.Trainers.[|Sdca|](\"Fare\", \"Distance\").Fit(trips);"), InMethod("return ml.Regression.Trainers.[|Sdca|](\"Fare\", \"Distance\").Fit(trips);"));
    }
}
