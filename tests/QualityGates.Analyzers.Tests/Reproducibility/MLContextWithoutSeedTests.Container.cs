using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.MLContextWithoutSeed,
    QualityGates.Fixes.Reproducibility.MLContextWithoutSeedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static partial class MLContextWithoutSeedTests
{
    /// <summary>Contexts that the container of the program hands out.</summary>
    public sealed class Container
    {
        private const string Trainer = "sealed class Trainer(MLContext ml)\n{\n    public object Train(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);\n}";

        [Theory]
        [InlineData("services.AddSingleton(_ => [|new MLContext()|]);")]
        [InlineData("services.AddScoped<MLContext>(_ => { return [|new MLContext()|]; });")]
        [InlineData("services.AddSingleton([|new MLContext()|]);")]
        [InlineData("var shared = [|new MLContext()|];\nservices.AddSingleton(shared);")]
        [InlineData("services.[|AddSingleton<MLContext>|]();")]
        [InlineData("services.[|AddTransient<MLContext>|]().AddTransient<Trainer>();")]
        [InlineData("services.TryAddSingleton(_ => [|new MLContext()|]);")]
        [InlineData("services.AddSingleton(Make);\nstatic MLContext Make(IServiceProvider provider) => [|new MLContext()|];")]
        [InlineData("Action<IServiceCollection> configure = all => all.AddSingleton([|new MLContext()|]);\nconfigure(services);")]
        [InlineData("services.AddSingleton(_ => [|new MLContext()|]);\nservices.AddSingleton(provider => new Trainer(provider.GetRequiredService<MLContext>()));")]
        public Task Given_to_a_constructor(string register) => Verify.VerifyAnalyzerAsync(Program(register, Trainer));

        [Theory]
        [InlineData("sealed class Trainer\n{\n    readonly MLContext _ml;\n    public Trainer(MLContext ml) => _ml = ml ?? throw new ArgumentNullException(nameof(ml));\n    public object Train(IDataView rows) => _ml.Regression.Trainers.Sdca().Fit(rows);\n}")]
        [InlineData("abstract class Base(MLContext ml)\n{\n    public object Train(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);\n}\nsealed class Trainer(MLContext ml) : Base(ml);")]
        [InlineData("sealed class Trainer(IServiceProvider provider)\n{\n    public object Train(IDataView rows) => provider.GetRequiredService<MLContext>().Regression.Trainers.Sdca().Fit(rows);\n}")]
        [InlineData("sealed class Trainer\n{\n    readonly IEstimator<ITransformer> _steps;\n    public Trainer(MLContext ml) => _steps = ml.Transforms.Concatenate(\"Features\", \"A\").Append(ml.Regression.Trainers.Sdca());\n    public object Train(IDataView rows) => _steps.Fit(rows);\n}")]
        public Task To_whatever_way_it_is_kept(string trainer) => Verify.VerifyAnalyzerAsync(Program("services.AddSingleton(_ => [|new MLContext()|]);", trainer));

        [Theory]
        [InlineData("services.AddSingleton(_ => new MLContext(seed: 3));")]
        [InlineData("services.AddSingleton(new MLContext(3));")]
        [InlineData("services.AddSingleton<Trainer>();")]
        [InlineData("services.AddSingleton(_ => new MLContext());\nservices.AddSingleton(_ => new MLContext(seed: 3));")] // The last one counts, but who knows.
        [InlineData("services.AddKeyedSingleton(\"scoring\", (_, _) => new MLContext());\nservices.AddSingleton(_ => new MLContext(seed: 3));")]
        [InlineData("services.AddSingleton(_ => new MLContext());\nservices.AddSingleton(new Trainer(new MLContext(seed: 3)));")]
        [InlineData("services.AddSingleton(_ => new MLContext());\nTrainer trainer = new(new MLContext(seed: 3));\nservices.AddSingleton(trainer);")]
        public Task Silent_where_it_has_a_seed_or_another_may_be_meant(string register) => Verify.VerifyAnalyzerAsync(Program(register, Trainer));

        [Theory]
        [InlineData("sealed class Trainer(MLContext ml)\n{\n    public object Read(string path) => ml.Model.Load(path, out _);\n}")]
        [InlineData("abstract class Trainer(MLContext ml)\n{\n    public object Train(IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);\n}\nsealed class Seeded() : Trainer(new MLContext(seed: 3));")]
        [InlineData("sealed class Trainer\n{\n    public object Train(MLContext ml, IDataView rows) => ml.Regression.Trainers.Sdca().Fit(rows);\n}")]
        public Task Silent_where_it_does_not_get_to_a_draw(string trainer) => Verify.VerifyAnalyzerAsync(Program("services.AddSingleton<MLContext>();", trainer));

        [Theory]
        [InlineData("services.[|AddSingleton<MLContext>|](); // shared", "services.AddSingleton(_ => new MLContext(seed: 1)); // shared")]
        [InlineData("services\n    .[|AddTransient<Microsoft.ML.MLContext>|]()\n    .AddTransient<Trainer>();", "services\n    .AddTransient(_ => new Microsoft.ML.MLContext(seed: 1))\n    .AddTransient<Trainer>();")]
        [InlineData("ServiceCollectionServiceExtensions.[|AddSingleton<MLContext>|](services);", "ServiceCollectionServiceExtensions.AddSingleton(services, _ => new MLContext(seed: 1));")]
        [InlineData("services.AddSingleton([|new MLContext()|]);", "services.AddSingleton(new MLContext(seed: 1));")]
        public Task Fix_registers_it_with_a_seed(string before, string after) => Verify.VerifyCodeFixAsync(Program(before, Trainer), Program(after, Trainer));

        private static string Program(string register, string trainer) => $$"""
            using System;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.DependencyInjection.Extensions;
            using Microsoft.ML;

            static class Registration
            {
                static void Add(IServiceCollection services)
                {
                    {{register.Replace("\n", "\n        ")}}
                }
            }

            {{trainer}}
            """;
    }
}
