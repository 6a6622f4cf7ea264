using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.NondeterministicTrainer,
    QualityGates.Fixes.Reproducibility.NondeterministicTrainerFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class NondeterministicTrainerTests
{
    private static string InMethod(string body) => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;

        class Program
        {
            static object? Run(MLContext given, IDataView rows, int configured, SdcaRegressionTrainer.Options options)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var ml = new MLContext(seed: 1);\nreturn ml.Regression.Trainers.[|Sdca|]().Fit(rows);")]
        [InlineData("MLContext ml = new(configured);\nreturn ml.BinaryClassification.Trainers.[|SdcaLogisticRegression|](featureColumnName: \"F\", labelColumnName: \"L\");")]
        [InlineData("var trainers = new MLContext(1).Clustering.Trainers;\nreturn (trainers).[|KMeans|](numberOfClusters: 3);")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.[|Sdca|](new SdcaRegressionTrainer.Options { L2Regularization = 0.1f });")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.[|Sdca|](new SdcaRegressionTrainer.Options { NumberOfThreads = 4 });")]
        [InlineData("var ml = new MLContext(1);\nvar given2 = new SdcaRegressionTrainer.Options();\ngiven2.L2Regularization = 0.1f;\nreturn ml.Regression.Trainers.[|Sdca|](given2);")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.BinaryClassification.Trainers.[|LightGbm|]();")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.BinaryClassification.Trainers.[|LightGbm|](new LightGbmBinaryTrainer.Options { Deterministic = false });")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Recommendation().Trainers.[|MatrixFactorization|](\"L\", \"C\", \"R\");")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.MulticlassClassification.Trainers.[|ImageClassification|]();")]
        [InlineData("var ml = new MLContext(1);\nreturn Trainer(ml);\nobject Trainer(MLContext context) => context.Regression.Trainers.[|Sdca|]();")]
        public Task A_trainer_that_is_not_deterministic(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_context() => Verify.VerifyAnalyzerAsync(
            InMethod("var ml = {|#1:new MLContext(1)|};\nreturn ml.Regression.Trainers.{|#0:Sdca|}();"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1)
                .WithArguments("Sdca", "line 11", "updates its model from several threads", "write 'NumberOfThreads = 1' into its options"));

        [Fact]
        public Task Through_a_constructor_and_a_factory_in_another_file()
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

                        class Training
                        {
                            private readonly MLContext _ml;

                            Training() => _ml = Contexts.Create(7);

                            Task<ITransformer> TrainAsync(IDataView rows) => Task.Run(() => (ITransformer)_ml.Regression.Trainers.[|Sdca|]().Fit(rows));
                        }
                        """,
                        """
                        using Microsoft.ML;

                        static class Contexts
                        {
                            internal static MLContext Create(int? seed) => new(seed);
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        // The file of the trainer is looked at with no more of the program than what runs it.
        [Theory]
        [InlineData("class Steps { internal object Make(MLContext ml) => ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run(Steps steps) => steps.Make(new MLContext(1)); }")]
        [InlineData("static class Steps { internal static object Make(this MLContext ml) => ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run() => new MLContext(1).Make(); }")]
        [InlineData("class Steps { public Steps(MLContext ml) => Made = ml.Regression.Trainers.[|Sdca|](); public object Made { get; } }", "class Study { Steps _steps; Study() { _steps = new(new MLContext(1)); } }")]
        [InlineData("class Steps { public Steps(MLContext ml) => Made = ml.Regression.Trainers.[|Sdca|](); public object Made { get; } }", "class Study : Steps { Study() : base(new MLContext(1)) { } }")]
        [InlineData("class Steps(MLContext ml) { public object Made { get; } = ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run() => new Steps(new MLContext(1)).Made; }")]
        [InlineData("class Steps { private static readonly MLContext Ml = new(1); internal static object Made => Ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run() => Steps.Made; }")]
        [InlineData("interface ISteps { object Make(MLContext ml); } class Steps : ISteps { public object Make(MLContext ml) => ml.Regression.Trainers.[|Sdca|](); }", "class Study(ISteps steps) { object Run() => steps.Make(new MLContext(1)); }")]
        [InlineData("abstract class Steps { internal abstract object Make(MLContext ml); } class Linear : Steps { internal override object Make(MLContext ml) => ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run(Steps steps) => steps.Make(new MLContext(1)); }")]
        [InlineData("static class Steps { internal static readonly Func<MLContext, object> Make = static ml => ml.Regression.Trainers.[|Sdca|](); }", "class Study { object Run() => Steps.Make(new MLContext(1)); }")]
        [InlineData("class Steps { internal object Make(MLContext ml) { return Inner(); object Inner() => ml.Regression.Trainers.[|Sdca|](); } }", "class Middle { internal static readonly Steps Steps = new(); } class Study { object Run() => Middle.Steps.Make(new MLContext(1)); }")]
        [InlineData("class Steps { internal object Make(MLContext ml) => ml.Regression.Trainers.[|Sdca|](); } static class Found { internal static Steps Best(this string name) => new(); }", "class Study { object Run() => \"best\".Best().Make(new MLContext(1)); }")]
        public Task Through_whatever_runs_it_in_another_file(string steps, string study)
        {
            const string Usings = "using System;\nusing Microsoft.ML;\n";
            return new Verify.Test { TestState = { Sources = { Usings + steps, Usings + study } } }.RunAsync();
        }

        [Fact]
        public Task Where_a_using_for_all_files_leaves_the_type_out() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    "using Microsoft.ML;\nstatic class Steps { internal static object Make(MLContext ml) => ml.Regression.Trainers.[|Sdca|](); }",
                    "using Microsoft.ML;\nclass Study { object Run() => Make(new MLContext(1)); }",
                    "global using static Steps;",
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var ml = new MLContext();\nreturn ml.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("return given.Regression.Trainers.Sdca().Fit(rows);")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 });")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.Sdca(options);")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = configured });")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true });")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.FastTree().Fit(rows);")]
        [InlineData("var ml = new MLContext(1);\nreturn ml.Regression.Trainers.OnlineGradientDescent().Fit(rows);")]
        public Task A_trainer_that_is_or_may_be_deterministic(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_trainer() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            static class Mine
            {
                public static object Sdca(this MLContext ml) => ml;
            }

            class Training
            {
                object Train() => new MLContext(seed: 1).Sdca();
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return ml.Regression.Trainers.[|Sdca|]().Fit(rows); // train", "return ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 }).Fit(rows); // train")]
        [InlineData("return ml.Regression.Trainers.[|Sdca|](maximumNumberOfIterations: 5, labelColumnName: \"L\");", "return ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { MaximumNumberOfIterations = 5, LabelColumnName = \"L\", NumberOfThreads = 1 });")]
        [InlineData("return ml.Regression.Trainers.[|Sdca|](new SdcaRegressionTrainer.Options { L2Regularization = 0.1f });", "return ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { L2Regularization = 0.1f, NumberOfThreads = 1 });")]
        [InlineData("return ml.Regression.Trainers.[|Sdca|](new SdcaRegressionTrainer.Options { NumberOfThreads = 4 });", "return ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 });")]
        [InlineData("return (ml.Regression.Trainers.[|Sdca|](), ml.Clustering.Trainers.[|KMeans|](numberOfClusters: 3));", "return (ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 }), ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 3, NumberOfThreads = 1 }));")]
        public Task Writes_one_thread(string before, string after) => Verify.VerifyCodeFixAsync(
            InMethod("var ml = new MLContext(seed: 1);\n" + before), InMethod("var ml = new MLContext(seed: 1);\n" + after));
    }
}
