using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.MetricsNotPersisted>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>MLQ3008 where metrics are given to what runs on.</summary>
public static class MetricsNotPersistedTaskTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task A_task_that_gives_back_a_text() => VerifyAsync("""
            using System;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Microsoft.ML;

            class Program
            {
                static async Task Run(MLContext ml, ITransformer model, IDataView test)
                {
                    var metrics = ml.Regression.[|Evaluate|](model.Transform(test));
                    var text = await Task.FromResult(JsonSerializer.Serialize(metrics.MeanAbsoluteError));
                    Console.WriteLine(text);
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("new GenericXmlDataContractSerializer().Serialize(error, () => new StreamWriter(\"error.xml\"));")]
        [InlineData("new GenericXmlDataContractSerializer().Serialize(new Result { Error = error }, () => new StreamWriter(\"error.xml\"));")]
        public Task A_serializer_that_takes_models_as_well(string kept) => VerifyAsync($$"""
            using System;
            using System.IO;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.InputOutput.Serialization;
            using SharpLearning.Metrics.Regression;
            using SharpLearning.RandomForest.Models;

            class Result
            {
                public double Error { get; set; }
            }

            class Program
            {
                static void Run(RegressionForestModel model, F64Matrix test, double[] targets)
                {
                    var error = new MeanSquaredErrorRegressionMetric().Error(targets, model.Predict(test));
                    Console.WriteLine(error);
                    {{kept}}
                }
            }
            """);

        [Fact]
        public Task A_task_that_only_says_when_it_is_done() => VerifyAsync("""
            using System;
            using System.IO;
            using System.Threading.Tasks;
            using Microsoft.ML;

            interface ISink
            {
                Task KeepAsync(string text);
            }

            class Files(Func<string, Task> append) : ISink
            {
                public Task KeepAsync(string text) => append(text);
            }

            class Program
            {
                static async Task Run(MLContext ml, ITransformer model, IDataView test)
                {
                    ISink sink = new Files(text => File.AppendAllTextAsync("metrics.txt", text));
                    var metrics = ml.Regression.Evaluate(model.Transform(test));
                    Console.WriteLine($"MAE {metrics.MeanAbsoluteError}, R² {metrics.RSquared}");
                    await sink.KeepAsync($"{metrics.MeanAbsoluteError}");
                }
            }
            """);
    }
}
