using Fix = QualityGates.Testing.CodeFixVerifier<QualityGates.Rules.Serving.RowByRowPrediction, QualityGates.Fixes.Serving.RowByRowPredictionFix>;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Serving.RowByRowPrediction>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class RowByRowPredictionTests
{
    private static string Program(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
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

        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, true))\n    Console.WriteLine(Score(row));\nfloat Score(In row) => engine.[|Predict|](row).Score;")]
        [InlineData("var scores = ml.Data.CreateEnumerable<In>(data, false).Select(Score).ToList();\nfloat Score(In row)\n{\n    var made = engine.[|Predict|](row);\n    return made.Score;\n}")]
        [InlineData("var rows = ml.Data.CreateEnumerable<In>(data, false).ToList();\nforeach (var row in rows)\n    Print(row);\nvoid Print(In row) => Console.WriteLine(Score(row));\nfloat Score(In row) => engine.[|Predict|](row).Score;")]
        public Task Through_a_method_that_predicts_what_it_is_given(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Says_where_the_rows_are_read() => Verify.VerifyAnalyzerAsync(
            Program("foreach (var row in ml.Data.{|#1:CreateEnumerable<In>|}(data, true))\n    Console.WriteLine(engine.{|#0:Predict|}(row).Score);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Predict", "that 'CreateEnumerable' (line 23) reads out of a data set"));

        [Theory]
        [InlineData("foreach (var row in File.ReadLines(\"rows.csv\").Skip(1).Select(line => new In { X = line.Length }))\n    Console.WriteLine(engine.[|Predict|](row).Score);")]
        [InlineData("var rows = new List<In>();\nforeach (var line in File.ReadAllLines(\"rows.csv\"))\n{\n    rows.Add(new In { X = line.Length });\n}\nforeach (var row in rows)\n    Console.WriteLine(engine.[|Predict|](row).Score);")]
        [InlineData("var rows = Read(\"rows.csv\");\nfor (var i = 0; i < rows.Count; i++)\n    Console.WriteLine(engine.[|Predict|](rows[i]).Score);\nList<In> Read(string path) => File.ReadLines(path).Select(line => new In { X = line.Length }).ToList();")]
        [InlineData("var rows = File.ReadAllLines(\"rows.csv\").Select(line => new In { X = line.Length }).ToArray();\nfor (int i = 0; i < rows.Length; i++)\n    Console.WriteLine(engine.[|Predict|](rows[i]).Score);")]
        [InlineData("foreach (var row in Rows(File.ReadLines(\"rows.csv\").Skip(1)))\n    Console.WriteLine(engines.[|Predict|](row).Score);\nIEnumerable<In> Rows(IEnumerable<string> lines)\n{\n    foreach (var line in lines)\n    {\n        if (line.Length > 0)\n            yield return new In { X = line.Length };\n    }\n}")]
        [InlineData("foreach (var line in File.ReadLines(\"rows.csv\").Skip(1))\n{\n    var cells = line.Split(',');\n    var row = new In { X = cells.Length };\n    Console.WriteLine(engine.[|Predict|](row).Score);\n}")]
        [InlineData("foreach (var line in File.ReadAllLines(\"rows.csv\"))\n    Console.WriteLine(engine.[|Predict|]((Row(line))).Score);\nIn Row(string text) => new() { X = text.Length };")]
        [InlineData("var scores = File.ReadLines(\"rows.csv\").Select(line => engines.[|Predict|](new In { X = line.Length }).Score).ToList();")]
        [InlineData("using var reader = new StreamReader(\"rows.csv\");\nwhile (reader.ReadLine() is { } line)\n    Console.WriteLine(engine.[|Predict|](new In { X = line.Length }).Score);")]
        [InlineData("using var reader = new StreamReader(File.OpenRead(\"rows.csv\"));\nstring? line;\nwhile ((line = reader.ReadLine()) != null)\n{\n    var row = new In { X = line.Length };\n    Console.WriteLine(engine.[|Predict|](row).Score);\n}")]
        [InlineData("using var reader = File.OpenText(\"rows.csv\");\nwhile (!reader.EndOfStream)\n{\n    var cells = reader.ReadLine()!.Split(',');\n    Console.WriteLine(engine.[|Predict|](new In { X = cells.Length }).Score);\n}")]
        public Task All_lines_of_a_file(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("var scores = new float[given.Count];\nfor (var i = 0; i < given.Count; i++)\n{\n    scores[i] = engine.[|Predict|](given[i]).Score;\n}")]
        [InlineData("var scores = new List<float>();\nforeach (var row in given)\n{\n    var price = engine.[|Predict|](row);\n    scores.Add(price.Score);\n}")]
        [InlineData("var scores = given.Select(row => engine.[|Predict|](row).Score).ToArray();")]
        public Task All_of_a_collection_whose_predictions_are_kept(string body) => Verify.VerifyAnalyzerAsync(Program(body));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, true))\n    Console.WriteLine(Score(row));\nConsole.WriteLine(Score(new In()));\nfloat Score(In row) => engine.Predict(row).Score;")]
        [InlineData("Func<In, float> score = Score;\nConsole.WriteLine(score(new In()));\nfloat Score(In row) => engine.Predict(row).Score;")]
        [InlineData("float Score(In row) => engine.Predict(row).Score;")]
        [InlineData("foreach (var row in Rows(Console.ReadLine()!.Split(' ')))\n    Console.WriteLine(engines.Predict(row).Score);\nIEnumerable<In> Rows(IEnumerable<string> lines)\n{\n    foreach (var line in lines)\n        yield return new In { X = line.Length };\n}")]
        [InlineData("foreach (var row in Rows())\n    Console.WriteLine(engines.Predict(row).Score);\nIEnumerable<In> Rows()\n{\n    foreach (var line in File.ReadLines(\"rows.csv\"))\n    {\n        if (line.Length > 10)\n            break;\n        yield return new In { X = line.Length };\n    }\n}")]
        public Task Methods_that_predict_single_examples_too(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, false).Take(5))\n    Console.WriteLine(engine.Predict(row).Score);")]
        [InlineData("foreach (var row in given)\n    Console.WriteLine(engine.Predict(row).Score);")]
        [InlineData("Console.WriteLine(engine.Predict(ml.Data.CreateEnumerable<In>(data, false).First()).Score);")]
        [InlineData("foreach (var row in File.ReadLines(\"rows.csv\").Take(5).Select(line => new In { X = line.Length }))\n    Console.WriteLine(engine.Predict(row).Score);")]
        [InlineData("for (var i = 1; i < given.Count; i++)\n    Console.WriteLine(engine.Predict(given[i]).Score);")]
        [InlineData("var found = new List<In>();\nforeach (var row in given)\n{\n    if (engine.Predict(row).Score > 1)\n    {\n        found.Add(row);\n        break;\n    }\n}")]
        [InlineData("var best = given.OrderBy(row => engine.Predict(row).Score).First();")]
        [InlineData("var rows = new List<In>();\nwhile (Console.ReadLine() is { } line)\n{\n    rows.Add(new In { X = line.Length });\n    foreach (var row in rows)\n        Console.WriteLine(engine.Predict(row).Score);\n}")]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<In>(data, false))\n    Console.WriteLine(engine.Predict(new In { X = row.X + 1 }).Score);")]
        [InlineData("foreach (var line in File.ReadLines(\"rows.csv\").Take(5))\n    Console.WriteLine(engine.Predict(new In { X = line.Length }).Score);")]
        [InlineData("while (Console.In.ReadLine() is { } line)\n    Console.WriteLine(engine.Predict(new In { X = line.Length }).Score);")]
        [InlineData("var usual = new In { X = 1 };\nforeach (var line in File.ReadLines(\"rows.csv\"))\n    Console.WriteLine(line + engine.Predict(usual).Score);")]
        [InlineData("foreach (var row in given)\n{\n    var other = new In { X = row.X + 1 };\n    Console.WriteLine(engine.Predict(other).Score);\n}")]
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
