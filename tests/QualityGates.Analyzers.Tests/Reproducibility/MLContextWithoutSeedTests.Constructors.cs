using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.MLContextWithoutSeed,
    QualityGates.Fixes.Reproducibility.MLContextWithoutSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class MLContextWithoutSeedTests
{
    /// <summary>Constructors of a base that nobody calls, or <c>class Rents(Data data) : Trainer(data)</c> does.</summary>
    public sealed class Constructors
    {
        [Fact]
        public Task In_a_constructor_that_only_the_compiler_calls() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            abstract class Trainer
            {
                protected Trainer(MLContext? context = null) => Context = context ?? [|new MLContext()|];

                protected MLContext Context { get; }

                public double Run(string file)
                {
                    var steps = Context.Transforms.Concatenate("Features", "A").Append(Context.Regression.Trainers.LightGbm());
                    var split = Context.Data.TrainTestSplit(Context.Data.LoadFromBinary(file));
                    return Context.Regression.Evaluate(steps.Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
                }
            }

            sealed class Rents : Trainer
            {
            }

            static class Program
            {
                public static double Score(string file) => new Rents().Run(file);
            }
            """);

        [Fact]
        public Task Handed_on_to_the_base_by_a_primary_constructor() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Surroundings
            {
                public MLContext Context { get; } = [|new()|];
            }

            abstract class Trainer(Surroundings surroundings)
            {
                protected MLContext Context => surroundings.Context;

                public ITransformer Run(IDataView rows) => Build().Fit(rows);

                protected abstract IEstimator<ITransformer> Build();
            }

            class Rents(Surroundings surroundings) : Trainer(surroundings)
            {
                protected override IEstimator<ITransformer> Build() => Context.Regression.Trainers.OnlineGradientDescent();
            }

            class Program
            {
                static ITransformer Run(IDataView rows) => new Rents(new Surroundings()).Run(rows);
            }
            """);

        /// <summary>Options that leave the seed out where they are made have none, unless somebody may set it afterwards.</summary>
        [Theory]
        [InlineData("new Options { Folds = 3 }", "[|new MLContext(options.Seed)|]")]
        [InlineData("new Options { Folds = 3, Seed = 7 }", "new MLContext(options.Seed)")]
        [InlineData("Bound(new Options { Folds = 3 })", "new MLContext(options.Seed)")]
        public Task Options_without_the_seed(string options, string context) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using Microsoft.ML;

            class Options
            {
                public int Folds { get; set; }

                public int? Seed { get; set; }
            }

            class Study(Options options)
            {
                public ITransformer Run(IDataView rows) => {{context}}.Regression.Trainers.OnlineGradientDescent().Fit(rows);
            }

            class Program
            {
                static ITransformer Run(IDataView rows) => new Study({{options}}).Run(rows);

                static Options Bound(Options options)
                {
                    GC.KeepAlive(options); // Stands for code that sets what it is given, as a binder of settings does.
                    return options;
                }

                static Options Other() => new() { Seed = 3 };
            }
            """);

        [Fact]
        public Task Read_by_an_initialiser_of_the_base() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            abstract class Trainer(MLContext context)
            {
                private readonly IEstimator<ITransformer> _trainer = context.Regression.Trainers.OnlineGradientDescent();

                public ITransformer Run(IDataView rows) => _trainer.Fit(rows);
            }

            class Rents(MLContext context) : Trainer(context);

            class Program
            {
                static ITransformer Run(IDataView rows) => new Rents([|new MLContext()|]).Run(rows);
            }
            """);
    }
}
