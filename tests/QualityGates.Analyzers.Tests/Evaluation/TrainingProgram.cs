using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.References;
using QualityGates.Testing;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>A program that splits rows and trains on one part, for tests that are about what comes after.</summary>
internal static class TrainingProgram
{
    /// <summary>A method that has a context, rows, their split and a binary <c>model</c>, and then does <paramref name="body"/>; beside it <paramref name="types"/>.</summary>
    internal static string WithModel(string body, string types = "", string trainer = "ml.BinaryClassification.Trainers.FastTree()") =>
        WithSplit($"var model = features.Append({trainer}).Fit(split.TrainSet);\n" + body, types);

    /// <summary>A method that has a context, rows and their split, and then does <paramref name="body"/>.</summary>
    internal static string WithSplit(string body, string types = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Program
        {
            static async Task<object?> Run(MLContext ml, IDataView rows, string[] args)
            {
                await Task.Yield();
                var split = ml.Data.TrainTestSplit(rows);
                var features = ml.Transforms.Concatenate("Features", "A", "B");
                {{body.Replace("\n", "\n        ")}}
                return null;
            }
        }

        class Row
        {
            public float A { get; set; }
            public float B { get; set; }
            public bool Label { get; set; }
        }

        class Prediction
        {
            public bool PredictedLabel { get; set; }
            public float Score { get; set; }
            public float Probability { get; set; }
        }

        {{types}}
        """;

    /// <summary>Verifies a program that uses libraries most tests leave out.</summary>
    internal static Task VerifyWithAllLibrariesAsync<TRule>(string source)
        where TRule : DiagnosticAnalyzer, new() =>
        new AnalyzerVerifier<TRule>.Test { TestCode = source, Libraries = [.. MLReferences.All] }.RunAsync();
}
