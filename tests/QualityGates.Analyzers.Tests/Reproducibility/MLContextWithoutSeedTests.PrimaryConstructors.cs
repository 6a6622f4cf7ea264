using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.MLContextWithoutSeed,
    QualityGates.Fixes.Reproducibility.MLContextWithoutSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class MLContextWithoutSeedTests
{
    /// <summary>A context that goes to the base by <c>class Rents(Data data) : Trainer(data)</c>.</summary>
    public sealed class PrimaryConstructors
    {
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
