using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.MLContextWithoutSeed,
    QualityGates.Fixes.Reproducibility.MLContextWithoutSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class MLContextWithoutSeedTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.LightGbm;

        class Program
        {
            static object? Run(IDataView rows, int? configured, string[] args)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("MLContext ml = [|new()|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(null)|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(seed: null)|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext(seed: default)|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = ([|new MLContext()|]);\nreturn (ml.Regression).Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext { FallbackToCpu = true }|];\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("return [|new MLContext()|].Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext()|];\nvar trainers = ml.Regression.Trainers;\nreturn trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = [|new MLContext()|];\nvar other = ml;\nreturn other.Clustering.Trainers.KMeans();")]
        [InlineData("var ml = [|new MLContext()|];\nreturn StandardTrainersCatalog.Sdca(ml.Regression.Trainers);")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.BinaryClassification.Trainers.LightGbm();")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfLeaves = 4 });")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = null });")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { InitialWeightsDiameter = 0.1f });")]
        [InlineData("var ml = [|new MLContext()|];\nFunc<object> train = () => ml.Regression.Trainers.Sdca();\nreturn train();")]
        [InlineData("var ml = [|new MLContext()|];\nreturn Train();\nobject Train() => ml.Regression.Trainers.Sdca();")]
        [InlineData("var (ml, name) = ([|new MLContext()|], \"run\");\nreturn ml.Regression.Trainers.Sdca();")]
        [InlineData("var contexts = new List<MLContext> { [|new MLContext()|] };\nreturn contexts[0].Regression.Trainers.Sdca();")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml?.Regression.Trainers.Sdca();")]
        [InlineData("MLContext ml;\nml = [|new MLContext()|];\nreturn ml.Regression.Trainers.Sdca();")]
        [InlineData("MLContext? ml = null;\nml = [|new MLContext()|];\nreturn ml.Regression.Trainers.Sdca();")]
        [InlineData("var ml = [|new MLContext()|];\nvar pipeline = ml.Transforms.Concatenate(\"Features\", \"A\")\n    .Append(ml.Transforms.NormalizeMinMax(\"Features\"))\n    .Append(ml.Regression.Trainers.Sdca());\nreturn pipeline.Fit(rows);")]
        [InlineData("var ml = [|new MLContext()|];\nreturn ml.Transforms.ProjectToPrincipalComponents(\"P\", \"Features\");")]
        [InlineData("foreach (var rate in new[] { 0.1, 0.2 })\n{\n    var ml = [|new MLContext()|];\n    Console.WriteLine(ml.Regression.Trainers.OnlineGradientDescent());\n}\nreturn null;")]
        public Task A_context_that_is_drawn_from(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_first_draw_and_has_all_of_them_as_evidence() => Verify.VerifyAnalyzerAsync(
            InMethod("var ml = {|#0:new MLContext()|};\nvar shuffled = ml.Data.{|#1:ShuffleRows|}(rows);\nreturn ml.Regression.Trainers.{|#2:Sdca|}().Fit(shuffled);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("ShuffleRows", "line 15", "1"));

        [Fact]
        public Task Through_a_field() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Training
            {
                private readonly MLContext _ml = [|new()|];

                ITransformer Train(IDataView rows) => _ml.Regression.Trainers.Sdca().Fit(rows);
            }
            """);

        [Fact]
        public Task Through_a_field_set_in_the_constructor_and_an_inherited_property() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            abstract class Base
            {
                protected Base() => Context = [|new MLContext()|];

                protected MLContext Context { get; }
            }

            class Derived : Base
            {
                ITransformer Train(IDataView rows) => this.Context.Regression.Trainers.Sdca().Fit(rows);
            }
            """);

        [Fact]
        public Task Through_a_property_that_creates_it() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Training
            {
                static MLContext Context => [|new MLContext()|];

                ITransformer Train(IDataView rows) => Context.Regression.Trainers.Sdca().Fit(rows);
            }
            """);

        [Fact]
        public Task Through_an_async_method() => Verify.VerifyAnalyzerAsync("""
            using System.Threading.Tasks;
            using Microsoft.ML;

            class Training
            {
                async Task<MLContext> CreateAsync()
                {
                    await Task.Yield();
                    return [|new MLContext()|];
                }

                async Task<ITransformer> TrainAsync(IDataView rows)
                {
                    var ml = await CreateAsync();
                    return ml.Regression.Trainers.Sdca().Fit(rows);
                }
            }
            """);

        [Fact]
        public Task Through_an_interface_and_an_abstract_factory() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            interface ITraining
            {
                ITransformer Train(MLContext ml, IDataView rows);
            }

            abstract class Study
            {
                protected abstract MLContext Create();

                protected abstract void Explore(MLContext ml);

                ITransformer Run(ITraining training, IDataView rows)
                {
                    Explore({|#1:new MLContext()|});
                    return training.Train(Create(), rows);
                }
            }

            class Churn : Study, ITraining
            {
                protected override MLContext Create() => {|#0:new MLContext()|};

                protected override void Explore(MLContext ml) => ml.Regression.Trainers.{|#3:Sdca|}();

                public ITransformer Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.{|#2:Sdca|}().Fit(rows);
            }
            """,
            Verify.Diagnostic().WithLocation(0).WithLocation(2).WithArguments("Sdca", "line 27", "1"),
            Verify.Diagnostic().WithLocation(1).WithLocation(3).WithArguments("Sdca", "line 25", "1"));

        [Fact]
        public Task Through_a_positional_record() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            record Study(MLContext Context, int Folds);

            class Training
            {
                ITransformer Train(IDataView rows) => Fit(new Study(Folds: 5, Context: [|new MLContext()|]), rows);

                static ITransformer Fit(Study study, IDataView rows) => study.Context.Regression.Trainers.Sdca().Fit(rows);
            }
            """);

        [Fact]
        public Task Through_a_primary_constructor() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Training(MLContext ml)
            {
                ITransformer Train(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);

                static ITransformer Run(IDataView rows) => new Training([|new MLContext()|]).Train(rows);
            }
            """);

        [Fact]
        public Task Through_an_extension_method_a_factory_and_a_partial_class_in_other_files()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;

                        partial class Training
                        {
                            private MLContext _ml = Factory.Create();

                            ITransformer Run(IDataView rows) => Train(rows);
                        }
                        """,
                        """
                        using Microsoft.ML;

                        partial class Training
                        {
                            ITransformer Train(IDataView rows) => _ml.TrainOn(rows);
                        }
                        """,
                        """
                        using Microsoft.ML;

                        static class Factory
                        {
                            internal static MLContext Create() => [|new MLContext()|];

                            internal static ITransformer TrainOn(this MLContext ml, IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Fact]
        public Task Files_that_a_tool_writes_anew() => Verify.VerifyAnalyzerAsync(
            "// This file was auto-generated by ML.NET Model Builder.\n" + InMethod("var ml = new MLContext();\nreturn ml.Regression.Trainers.LightGbm().Fit(rows);"));

        [Theory]
        [InlineData("var ml = new MLContext();\nreturn ml.Recommendation().Trainers.MatrixFactorization(\"L\", \"C\", \"R\");")]
        [InlineData("var ml = new MLContext();\nreturn ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy();")]
        [InlineData("var ml = new MLContext();\nreturn ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { L2Regularization = 1 });")]
        [InlineData("var ml = new MLContext(seed: 1);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext(0);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext(configured);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext(int.Parse(args[0]));\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = configured is null ? new MLContext() : new MLContext(configured);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("MLContext ml;\nif (configured is null)\n    ml = new MLContext();\nelse\n    ml = new MLContext(configured);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext();\nml = new MLContext(3);\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("MLContext? given = args.Length > 0 ? new MLContext(1) : null;\nvar ml = given ?? new MLContext();\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Model.Load(args[0], out _);")]
        [InlineData("var ml = new MLContext();\nvar model = ml.Model.Load(args[0], out _);\nreturn ml.Regression.Evaluate(model.Transform(rows));")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.TrainTestSplit(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Regression.Trainers.FastTree().Fit(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.BinaryClassification.Trainers.FastForest().Fit(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Regression.Trainers.Gam();")]
        [InlineData("var ml = new MLContext();\nreturn ml.Regression.Trainers.Ols();")]
        [InlineData("var ml = new MLContext();\nreturn ml.MulticlassClassification.Trainers.NaiveBayes();")]
        [InlineData("var ml = new MLContext();\nreturn ml.BinaryClassification.Trainers.Prior();")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.ShuffleRows(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.ShuffleRows(shufflePoolSize: 10, input: rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.ShuffleRows(rows, seed: null);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.BootstrapSample(rows);")]
        [InlineData("var ml = new MLContext();\nreturn DataOperationsCatalogCall(ml.Data);\nIDataView DataOperationsCatalogCall(DataOperationsCatalog data) => data.ShuffleRows(rows);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.ShuffleRows(rows, seed: 3);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Data.ShuffleRows(rows, configured);")]
        [InlineData("var ml = new MLContext();\nreturn ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = 3 });")]
        [InlineData("var ml = new MLContext();\nLightGbmBinaryTrainer.Options options = new();\noptions.Seed = 4;\nreturn ml.BinaryClassification.Trainers.LightGbm(options);")]
        [InlineData("var ml = new MLContext();\nreturn ml.Transforms.Categorical.OneHotHashEncoding(\"A\");")]
        [InlineData("var ml = new MLContext();\nreturn ml.Transforms.ProjectToPrincipalComponents(\"P\", \"F\", seed: 3);")]
        [InlineData("var ml = new MLContext();\nreturn nameof(ml);")]
        [InlineData("return new MLContext();")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_helper_gives_its_argument_back_to_the_call_it_came_from() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Study
            {
                static MLContext Logged(MLContext ml) => ml;

                static void Run(IDataView rows)
                {
                    Logged(new MLContext()).Model.Load("churn.zip", out _);
                    Logged(new MLContext(seed: 1)).Regression.Trainers.Sdca().Fit(rows);
                }
            }
            """);

        [Fact]
        public Task One_of_two_factories_behind_an_interface() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            interface IContexts
            {
                MLContext Create();
            }

            class Seeded : IContexts
            {
                public MLContext Create() => new MLContext(seed: 1);
            }

            class Unseeded : IContexts
            {
                public MLContext Create() => new MLContext();
            }

            class Study(IContexts contexts)
            {
                void Run() => contexts.Create().Regression.Trainers.Sdca();
            }
            """);

        [Fact]
        public Task A_look_alike_of_the_context() => Verify.VerifyAnalyzerAsync("""
            namespace Own
            {
                class MLContext(int? seed = null)
                {
                    public int? Seed { get; } = seed;
                    public Catalog Regression { get; } = new();
                }

                class Catalog
                {
                    public Catalog Trainers => this;
                    public object Sdca() => this;
                }

                class Program
                {
                    object Run() => new MLContext().Regression.Trainers.Sdca();
                }
            }
            """);

        [Fact]
        public Task A_look_alike_of_a_trainer() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            static class Own
            {
                public static object Sdca(this RegressionCatalog.RegressionTrainers trainers) => trainers;

                static object Run() => Sdca(new MLContext().Regression.Trainers);
            }
            """);

        [Fact]
        public Task A_context_given_to_dependency_injection() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            class Services
            {
                private readonly Lazy<MLContext> _ml = new(() => new MLContext());

                void Register(Action<object> add) => add(new MLContext());
            }
            """);

        [Fact]
        public Task Mutual_recursion_ends() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Training
            {
                object Run() => Left(new MLContext());

                object Left(MLContext ml) => Right(ml);

                object Right(MLContext ml) => Left(ml);
            }
            """);
    }
}
