using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.EvaluatedOnTrainingData>;

namespace QualityGates.Analyzers.Tests.Leakage;

/// <summary>The ways of a value that only C# 14 has: what the oldest Roslyn does not parse is tested on the newest one alone.</summary>
public sealed class EvaluatedOnTrainingDataCSharp14Tests
{
    private static string Study(string members, string body) => $$"""
        using System;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        partial class Study
        {
            {{members.Replace("\n", "\n    ", StringComparison.Ordinal)}}

            RegressionMetrics Run(MLContext ml, IDataView all, IDataView others)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        class Holder
        {
            public IDataView? Rows { get; set; }
        }

        static class Steps
        {
            extension(MLContext ml)
            {
                public IEstimator<ITransformer> Trees => ml.Regression.Trainers.FastTree();

                public RegressionMetrics Judge(ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows));

                public static MLContext Seeded() => new(seed: 1);
            }

            extension<T>(T rows) where T : IDataView
            {
                public ITransformer Learned(MLContext ml) => ml.Trees.Fit(rows);

                public ITransformer Other(MLContext ml, IDataView given) => ml.Trees.Fit(given);
            }
        }
        """;

    [Theory]
    [InlineData("IDataView? Known { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); }", "Known = all;\nvar model = ml.Regression.Trainers.FastTree().Fit(Known!);\nreturn ml.Regression.[|Evaluate|](model.Transform(all));")]
    [InlineData("ITransformer? Model { get => field; set => field = value; }", "Model = ml.Regression.Trainers.FastTree().Fit(all);\nreturn ml.Regression.[|Evaluate|](Model!.Transform(all));")]
    [InlineData("", "var holder = new Holder();\nholder?.Rows = all;\nvar model = ml.Regression.Trainers.FastTree().Fit(holder!.Rows!);\nreturn ml.Regression.[|Evaluate|](model.Transform(all));")]
    [InlineData("", "var model = ml.Trees.Fit(all);\nreturn ml.[|Judge|](model, all);")]
    [InlineData("", "var model = all.Learned(MLContext.Seeded());\nreturn ml.[|Judge|](model, all);")]
    [InlineData("", "var model = Steps.Learned(all, Steps.Seeded());\nreturn Steps.[|Judge|](ml, model, all);")]
    [InlineData("private partial IDataView Rows(IDataView given);\nprivate partial IDataView Rows(IDataView given) => given;", "var model = Rows(all).Learned(ml);\nreturn ml.[|Judge|](model, all);")]
    public Task Reports(string members, string body) => Verify.VerifyAnalyzerAsync(Study(members, body));

    [Theory]
    [InlineData("IDataView? Known { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); }", "Known = others;\nvar model = ml.Regression.Trainers.FastTree().Fit(Known!);\nreturn ml.Regression.Evaluate(model.Transform(all));")]
    [InlineData("", "var holder = new Holder();\nholder?.Rows = others;\nvar model = ml.Regression.Trainers.FastTree().Fit(holder!.Rows!);\nreturn ml.Regression.Evaluate(model.Transform(all));")]
    [InlineData("", "var model = others.Learned(ml);\nreturn ml.Judge(model, all);")]
    [InlineData("", "var model = Steps.Other(all, ml, others);\nreturn Steps.Judge(ml, model, all);")]
    [InlineData("", "var model = all.Other(ml, others);\nreturn ml.Judge(model, all);")]
    public Task Stays_silent(string members, string body) => Verify.VerifyAnalyzerAsync(Study(members, body));
}
