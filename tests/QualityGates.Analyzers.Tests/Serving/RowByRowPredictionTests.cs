using Fix = QualityGates.Testing.CodeFixVerifier<QualityGates.Rules.Serving.RowByRowPrediction, QualityGates.Fixes.Serving.RowByRowPredictionFix>;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.RowByRowPrediction>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class RowByRowPredictionTests
{
    private static string Program(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.Extensions.ML;
        using Microsoft.ML;

        class In
        {
            public float X { get; set; }
        }

        class Out
        {
            public float Score { get; set; }
        }

        class Report
        {
            void Write(MLContext ml, ITransformer model, IDataView data, List<In> given, PredictionEnginePool<In, Out> engines)
            {
                var engine = ml.Model.CreatePredictionEngine<In, Out>(model);
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, reuseRowObject: true))\n    Console.WriteLine(engine.[|Predict|](row).Score);")]
        [InlineData("var rows = ml.Data.CreateEnumerable<In>(data, false).ToList();\nforeach (var row in rows)\n    Console.WriteLine(engines.[|Predict|](row).Score);")]
        [InlineData("var scores = ml.Data.CreateEnumerable<In>(data, false).Where(row => row.X > 0).Select(row => engine.[|Predict|](example: row).Score).ToList();")]
        public Task All_rows_of_a_data_set(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Says_where_the_rows_are_read() => Verify.VerifyAnalyzerAsync(
            Program("foreach (var row in ml.Data.{|#1:CreateEnumerable<In>|}(data, true))\n    Console.WriteLine(engine.{|#0:Predict|}(row).Score);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Predict", "CreateEnumerable", "line 22"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, false).Take(5))\n    Console.WriteLine(engine.Predict(row).Score);")]
        [InlineData("foreach (var row in given)\n    Console.WriteLine(engine.Predict(row).Score);")]
        [InlineData("Console.WriteLine(engine.Predict(ml.Data.CreateEnumerable<In>(data, false).First()).Score);")]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, false))\n    Console.WriteLine(engine.Predict(new In { X = row.X + 1 }).Score);")]
        public Task Some_rows_or_no_data_set(string body) => Verify.VerifyAnalyzerAsync(Program(body));
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Transformed_at_once() => Fix.VerifyCodeFixAsync(
            Program("// all\nforeach (var row in ml.Data.CreateEnumerable<In>(data, reuseRowObject: false)) // rows\n{\n    var price = engine.[|Predict|](row);\n    Console.WriteLine(price.Score);\n}"),
            Program("// all\nforeach (var price in ml.Data.CreateEnumerable<Out>(model.Transform(data), reuseRowObject: false, ignoreMissingColumns: true)) // rows\n{\n    Console.WriteLine(price.Score);\n}"));

        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, reuseRowObject: false))\n{\n    var price = engine.[|Predict|](row);\n    Console.WriteLine(price.Score - row.X);\n}")]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, reuseRowObject: false))\n{\n    var price = engines.[|Predict|](row);\n    Console.WriteLine(price.Score);\n}")]
        public Task No_fix_where_the_row_is_needed_or_the_model_not_known(string body) => Fix.VerifyNoFixAsync(Program(body));
    }
}
