using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.UnstableDataSource,
    QualityGates.Fixes.Reproducibility.UnstableDataSourceFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class UnstableDataSourceTests
{
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row
        {
            public float X { get; set; }
        }

        class Program
        {
            static object? Run(MLContext ml, List<Row> rows, StreamReader reader, DbProviderFactory factory, IEstimator<ITransformer> pipeline, ITransformer model)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    private const string Reading = """

            static IEnumerable<Row> Read(TextReader reader)
            {
                while (reader.ReadLine() is { } line)
                    yield return new Row { X = line.Length };
            }

            static IEnumerable<Row> Open(string path)
            {
                using var reader = new StreamReader(path);
                while (reader.ReadLine() is { } line)
                    yield return new Row { X = line.Length };
            }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var random = new Random(1);\nreturn ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.[|OrderBy|](_ => random.Next())));")]
        [InlineData("var shuffled = rows.[|OrderBy|](row => Guid.NewGuid());\nvar view = ml.Data.LoadFromEnumerable(data: (shuffled));\nreturn pipeline.Fit(view);")]
        [InlineData("var random = new Random(1);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(rows.[|Select|](row => new Row { X = row.X + random.NextSingle() })));")]
        [InlineData("var random = new Random(1);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(rows.[|OrderBy|](_ => random.Next()).Select(row => new Row { X = row.X })));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Shuffled()));\nIEnumerable<Row> Shuffled() => rows.[|OrderBy|](_ => Random.Shared.Next());")]
        [InlineData("var random = new Random(1);\nvar shuffled = rows.[|OrderBy|](_ => random.Next());\nvar train = shuffled.Take(80).ToList();\nvar test = shuffled.Skip(80).ToList();\nvar model2 = pipeline.Fit(ml.Data.LoadFromEnumerable(train));\nreturn ml.Regression.Evaluate(model2.Transform(ml.Data.LoadFromEnumerable(test)));")]
        public Task Random_order_drawn_anew(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("static readonly Random Dice = new(1);", "Dice.NextSingle()")]
        [InlineData("", "Random.Shared.Next(9)")]
        [InlineData("", "new Random().Next(9)")]
        public Task An_iterator_that_draws(string field, string drawn) => Verify.VerifyAnalyzerAsync(Program(
            "return pipeline.Fit(ml.Data.LoadFromEnumerable([|Made()|]));",
            $"{field}\nstatic IEnumerable<Row> Made()\n{{\nfor (var i = 0; i < 9; i++)\nyield return new Row {{ X = i + {drawn} }};\n}}"));

        [Theory]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable([|Read(reader)|]));")]
        [InlineData("var lines = Read(reader).Where(row => row.X > 0);\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable([|lines|]));")]
        [InlineData("var queue = new BlockingCollection<Row>();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(queue.[|GetConsumingEnumerable|]()));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Enumerable.Range(0, 10).[|Select|](_ => new Row { X = reader.Read() })));")]
        public Task Readers_that_are_at_their_end(string body) => Verify.VerifyAnalyzerAsync(Program(body, Reading));

        [Theory]
        [InlineData("var loader = ml.Data.CreateDatabaseLoader<Row>();\nreturn ml.Data.TrainTestSplit(loader.Load([|new DatabaseSource(factory, \"cs\", \"SELECT X FROM Rows\")|]));")]
        [InlineData("string text = \"SELECT X FROM Rows\";\nvar source = [|new DatabaseSource(factory, \"cs\", text)|];\nreturn ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Row>().Load(source));")]
        [InlineData("var source = [|new DatabaseSource(factory, \"cs\", \"SELECT X FROM Rows ORDER BY NEWID()\")|];\nreturn pipeline.Fit(ml.Data.CreateDatabaseLoader<Row>().Load(source));")]
        public Task Queries_without_order(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Says_what_changes_and_what_goes_through_it_again() => Verify.VerifyAnalyzerAsync(
            Program("var random = new Random(1);\nvar view = ml.Data.LoadFromEnumerable(rows.{|#0:OrderBy|}(_ => random.Next()));\nreturn ml.Data.{|#1:TrainTestSplit|}(view);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("OrderBy", "draws random numbers anew each time", "TrainTestSplit", "line 21", "append '.ToList()'"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var dice = new Random(1);", "dice.NextSingle()")]
        [InlineData("", "new Random(i).Next(9)")]
        public Task An_iterator_that_begins_anew(string first, string drawn) => Verify.VerifyAnalyzerAsync(Program(
            "return pipeline.Fit(ml.Data.LoadFromEnumerable(Made()));",
            $"static IEnumerable<Row> Made()\n{{\n{first}\nfor (var i = 0; i < 9; i++)\nyield return new Row {{ X = i + {drawn} }};\n}}"));

        [Theory]
        [InlineData("var random = new Random(1);\nreturn ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.OrderBy(_ => random.Next()).ToList()));")]
        [InlineData("var random = new Random(1);\nvar shuffled = rows.OrderBy(_ => random.Next()).ToArray();\nvar train = shuffled.Take(80).ToList();\nvar test = shuffled.Skip(80).ToList();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(train));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Open(\"rows.csv\")));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(Read(reader).ToList()));")]
        [InlineData("return model.Transform(ml.Data.LoadFromEnumerable(Read(reader)));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(rows.OrderBy(row => row.X)));")]
        [InlineData("return pipeline.Fit(ml.Data.LoadFromEnumerable(rows.Select((row, i) => new Row { X = new Random(i).NextSingle() })));")]
        [InlineData("var random = new Random(1);\nvar one = rows.OrderBy(_ => random.Next()).First();\nreturn pipeline.Fit(ml.Data.LoadFromEnumerable(rows));")]
        [InlineData("return ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Row>().Load(new DatabaseSource(factory, \"cs\", \"SELECT X FROM Rows ORDER BY Id\")));")]
        [InlineData("var text = \"SELECT X FROM Rows\";\ntext += \" ORDER BY Id\";\nreturn ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Row>().Load(new DatabaseSource(factory, \"cs\", text)));")]
        [InlineData("var text = \"SELECT X FROM Rows ORDER BY Id\";\nreturn ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Row>().Load(new DatabaseSource(factory, \"cs\", text)));")]
        [InlineData("return pipeline.Fit(ml.Data.CreateDatabaseLoader<Row>().Load(new DatabaseSource(factory, \"cs\", \"SELECT X FROM Rows\")));")]
        public Task Lists_and_what_is_gone_through_once(string body) => Verify.VerifyAnalyzerAsync(Program(body, Reading));
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("rows.[|OrderBy|](_ => Random.Shared.Next())", "rows.OrderBy(_ => Random.Shared.Next()).ToList()")]
        [InlineData("[|Read(reader)|] /* once */", "Read(reader).ToList() /* once */")]
        public Task Makes_a_list(string faulty, string right) => Verify.VerifyCodeFixAsync(
            Program($"return pipeline.Fit(ml.Data.LoadFromEnumerable({faulty}));", Reading),
            Program($"return pipeline.Fit(ml.Data.LoadFromEnumerable({right}));", Reading));
    }
}
