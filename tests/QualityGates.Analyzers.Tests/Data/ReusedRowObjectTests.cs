using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.ReusedRowObject,
    QualityGates.Fixes.Data.ReusedRowObjectFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class ReusedRowObjectTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        class Row
        {
            public int Id { get; set; }
            public float Score { get; set; }
        }

        class Program
        {
            readonly List<Row> _kept = new();

            object? Run(MLContext ml, IDataView data, bool reuse)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return Kept(ml.Data.[|CreateEnumerable<Row>|](data, true));\nstatic List<T> Kept<T>(IEnumerable<T> rows) => rows.ToList();")]
        [InlineData("var kept = new Dictionary<int, Row>();\nforeach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    Keep(row);\n}\nreturn kept;\nvoid Keep(Row row) => kept[row.Id] = row;")]
        [InlineData("return ml.Data.[|CreateEnumerable<Row>|](data, reuseRowObject: true).ToList();")]
        [InlineData("return (ml.Data).[|CreateEnumerable<Row>|](reuseRowObject: (true), data: data).Where(row => row.Score > 0).ToArray();")]
        [InlineData("const bool Reuse = true;\nreturn ml.Data.[|CreateEnumerable<Row>|](data, Reuse).ToDictionary(row => row.Id);")]
        [InlineData("return ml.Data.[|CreateEnumerable<Row>|](data, true).OrderBy(row => row.Score).First();")]
        [InlineData("return ml.Data.[|CreateEnumerable<Row>|](data, true).GroupBy(row => row.Id);")]
        [InlineData("return ml.Data.[|CreateEnumerable<Row>|](data, true).MaxBy(row => row.Score);")]
        [InlineData("return ml.Data.[|CreateEnumerable<Row>|](data, true).Take(5).Reverse();")]
        [InlineData("return new List<Row>(ml.Data.[|CreateEnumerable<Row>|](data, true));")]
        [InlineData("var rows = ml.Data.[|CreateEnumerable<Row>|](data, true);\nvar (all, count) = (rows.ToList(), rows.Count());\nreturn all;")]
        [InlineData("var all = new List<Row>();\nforeach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    all.Add(row);\n}\nreturn all;")]
        [InlineData("foreach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    if (row.Score > 1)\n    {\n        _kept.Add(row);\n    }\n}\nreturn null;")]
        [InlineData("_kept.AddRange(ml.Data.[|CreateEnumerable<Row>|](data, true));\nreturn null;")]
        [InlineData("return (from row in ml.Data.[|CreateEnumerable<Row>|](data, true) where row.Score > 1 select row).ToList();")]
        [InlineData("return Rows().ToList();\nIEnumerable<Row> Rows() => ml.Data.[|CreateEnumerable<Row>|](data, true);")]
        [InlineData("Func<IEnumerable<Row>> rows = () => ml.Data.[|CreateEnumerable<Row>|](data, true);\nreturn rows().ToHashSet();")]
        [InlineData("var kept = new Dictionary<int, Row>();\nforeach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    kept[row.Id] = row;\n}\nreturn kept;")]
        [InlineData("var kept = new Row[100];\nvar count = 0;\nforeach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    kept[count++] = row;\n}\nreturn kept;")]
        [InlineData("var worst = new SortedList<float, Row>();\nforeach (var row in ml.Data.[|CreateEnumerable<Row>|](data, true))\n{\n    worst[Math.Abs(row.Score)] = row;\n}\nreturn worst;")]
        public Task Kept_objects(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_who_keeps_them_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Data.{|#0:CreateEnumerable<Row>|}(data, true).{|#1:ToList|}();"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("CreateEnumerable", "ToList", "line 18", "reuseRowObject"));

        [Fact]
        public Task Through_a_field_a_base_class_and_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Collections.Generic;
                    using System.Linq;
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Report(MLContext ml) : Reader(ml)
                    {
                        public async Task<List<Row>> All(IDataView data)
                        {
                            await Task.Yield();
                            var rows = [|Rows(data)|];
                            return rows.ToList();
                        }
                    }
                    """,
                    """
                    using System.Collections.Generic;
                    using Microsoft.ML;

                    abstract class Reader(MLContext ml)
                    {
                        protected IEnumerable<Row> Rows(IDataView data) => ml.Data.CreateEnumerable<Row>(data, reuseRowObject: true);
                    }

                    class Row
                    {
                        public float Score { get; set; }
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, reuseRowObject: false).ToList();")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, reuse).ToList();")]
        [InlineData("foreach (var row in ml.Data.CreateEnumerable<Row>(data, true).Take(3))\n{\n    Console.WriteLine(row.Score);\n}\nreturn null;")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, true).First();")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, true).Select(row => row.Score).ToList();")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, true).Select(row => new Row { Id = row.Id }).ToList();")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, true).ToDictionary(row => row.Id, row => row.Score);")]
        [InlineData("return ml.Data.CreateEnumerable<Row>(data, true).Max(row => row.Score);")]
        [InlineData("var scores = new List<float>();\nforeach (var row in ml.Data.CreateEnumerable<Row>(data, true))\n{\n    scores.Add(row.Score);\n    _kept.Add(new Row { Score = row.Score });\n}\nreturn scores;")]
        [InlineData("var kept = new Dictionary<int, Row>();\nforeach (var row in ml.Data.CreateEnumerable<Row>(data, true))\n{\n    kept[row.Id] = new Row { Score = row.Score };\n}\nreturn kept;")]
        [InlineData("var scores = new float[100];\nforeach (var row in ml.Data.CreateEnumerable<Row>(data, true))\n{\n    scores[row.Id] = row.Score;\n}\nreturn scores;")]
        [InlineData("var shown = new Row[1];\nforeach (var row in ml.Data.CreateEnumerable<Row>(data, true))\n{\n    shown[0] = row;\n    Console.WriteLine(shown[0].Score);\n}\nreturn null;")]
        public Task Objects_that_are_let_go_or_copied(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            class Catalog
            {
                public IEnumerable<T> CreateEnumerable<T>(IDataView data, bool reuseRowObject) where T : new() => new[] { new T(), new T() };
            }

            class Row
            {
                public float Score;
            }

            class Program
            {
                static List<Row> Run(Catalog catalog, IDataView data) => catalog.CreateEnumerable<Row>(data, reuseRowObject: true).ToList();
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "return ml.Data.[|CreateEnumerable<Row>|](data, /* saves memory */ reuseRowObject: true).ToList();",
            "return ml.Data.CreateEnumerable<Row>(data, /* saves memory */ reuseRowObject: false).ToList();")]
        [InlineData(
            "const bool Reuse = true;\nvar first = ml.Data.[|CreateEnumerable<Row>|](data, Reuse).ToList();\nvar second = ml.Data.[|CreateEnumerable<Row>|](data,\n    true).ToArray();\nreturn (first, second, Reuse);",
            "const bool Reuse = true;\nvar first = ml.Data.CreateEnumerable<Row>(data, false).ToList();\nvar second = ml.Data.CreateEnumerable<Row>(data,\n    false).ToArray();\nreturn (first, second, Reuse);")]
        public Task Asks_for_an_object_a_row(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));
    }
}
