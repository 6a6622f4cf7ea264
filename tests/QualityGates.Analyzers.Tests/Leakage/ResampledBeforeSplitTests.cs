using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.ResampledBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class ResampledBeforeSplitTests
{
    private static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row
        {
            public bool Label { get; set; }
            public float Weight { get; set; }
            public Row Altered() => new() { Label = Label, Weight = Weight * 1.01f };
            public static Row Parse(string line) => new() { Label = line[0] == '1' };
        }

        class Program
        {
            static object? Run(MLContext ml, IDataView view, List<Row> rows, Random random, bool isTuned)
            {
                {{body.Replace("\n", "\n        ")}}
            }

            static IDataView Balanced(MLContext ml, List<Row> rows)
            {
                rows.AddRange(rows.Where(row => row.Label).ToList());
                return ml.Data.LoadFromEnumerable(rows);
            }

            static List<Row> Load() => File.ReadLines("rows.csv").Select(Row.Parse).ToList();
        }
        """;

    private const string Split = "\nreturn ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(rows));";

    private const string SplitAll = "\nreturn ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(all));";

    private const string Silent = "\nreturn ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(all));";

    private static Task VerifyTensorsAsync(string doubled, string learned) => new Verify.Test
    {
        TestCode = $$"""
            using System;
            using TorchSharp;
            using static TorchSharp.torch;

            class Program
            {
                static void Run(Tensor x, Tensor y, Tensor labels)
                {
                    var both = {{doubled}};
                    var order = randperm(both.shape[0]);
                    var cut = both.shape[0] * 4 / 5;
                    var train = {{learned}};
                    var test = both.index_select(0, order.narrow(0, cut, both.shape[0] - cut));
                    var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
                    var optimizer = optim.Adam(net.parameters());
                    for (var epoch = 0; epoch < 100; epoch++)
                    {
                        optimizer.zero_grad();
                        nn.functional.mse_loss(net.call(train), labels).backward();
                        optimizer.step();
                    }

                    Console.WriteLine(nn.functional.mse_loss(net.call(test), labels).item<float>());
                }
            }
            """,
        Libraries = MLReferences.All,
    }.RunAsync();

    public sealed class Reports
    {
        [Fact]
        public Task Mirrored_tensors_that_rows_are_taken_from_at_positions() => VerifyTensorsAsync("cat([x, x.flip(3)])", "both.[|index_select|](0, order.narrow(0, 0, cut))");

        [Theory]
        [InlineData("var rare = rows.Where(row => row.Label).ToList();\nvar all = new List<Row>(rows);\nfor (var i = 0; i < 100; i++) { var one = rare[random.Next(rare.Count)]; all.Add(new Row { Label = true, Weight = one.Weight * 1.01f }); }" + SplitAll)]
        [InlineData("rows.AddRange(rows.Where(row => row.Label).ToList());" + Split)]
        [InlineData("var frauds = rows.Where(row => row.Label).ToArray();\nfor (var i = 0; i < 5; i++) rows.AddRange(frauds);" + Split)]
        [InlineData("var frauds = rows.FindAll(row => row.Label);\nforeach (var fraud in frauds) rows.Add(fraud);" + Split)]
        [InlineData("foreach (var fraud in rows.Where(row => row.Label).ToList())\n{\n    for (var i = 0; i < 5; i++)\n    {\n        rows.Add(fraud.Altered());\n        rows.Add(fraud);\n    }\n}" + Split)]
        [InlineData("var frauds = rows.Where(row => row.Label).ToList();\nwhile (rows.Count < 1000) rows.Add(frauds[random.Next(frauds.Count)]);" + Split)]
        [InlineData("rows.InsertRange(index: 0, collection: rows.Where(row => row.Label).ToList());" + Split)]
        [InlineData("var all = new List<Row>(rows);\nall.AddRange(rows.Where(row => row.Label));" + SplitAll)]
        [InlineData("var all = new List<Row>();\nall.AddRange(rows);\nall.AddRange(rows.Where(row => row.Label));" + SplitAll)]
        [InlineData("var all = new List<Row>();\nforeach (var row in rows)\n{\n    all.Add(row);\n    if (row.Label) all.Add(row);\n}" + SplitAll)]
        [InlineData("var all = new List<Row>();\nforeach (var row in rows)\n{\n    for (var i = 0; i < (row.Label ? 5 : 1); i++)\n    {\n        all.Add(row);\n    }\n}" + SplitAll)]
        [InlineData("var all = new List<Row>();\nvar frauds = rows.Where(row => row.Label).ToList();\nall.AddRange(rows.Where(row => !row.Label));\nfor (var i = 0; i < 5; i++)\n{\n    all.AddRange(frauds);\n}" + SplitAll)]
        [InlineData("var all = new List<Row>();\nforeach (var group in rows.GroupBy(row => row.Label).Select(group => group.ToList()).ToList())\n{\n    for (var i = 0; i < 1000; i++)\n    {\n        all.Add(group[i % group.Count]);\n    }\n}" + SplitAll)]
        [InlineData("var all = new List<Row>();\nforeach (var line in File.ReadLines(\"rows.csv\"))\n{\n    var row = Row.Parse(line);\n    all.Add(row);\n    if (row.Label) all.Add(row.Altered());\n}" + SplitAll)]
        [InlineData("var all = rows.Concat(rows.Where(row => row.Label));" + SplitAll)]
        [InlineData("var all = rows.Concat(rows.Select(row => row.Altered())).ToList();" + SplitAll)]
        [InlineData("var all = Enumerable.Concat(rows, rows);" + SplitAll)]
        [InlineData("List<Row> all = [.. rows, .. rows.Where(row => row.Label)];" + SplitAll)]
        [InlineData("var all = rows.SelectMany(row => Enumerable.Repeat(row, row.Label ? 5 : 1)).ToList();" + SplitAll)]
        [InlineData("var all = rows.SelectMany(row => row.Label ? Enumerable.Repeat(row, 5) : new[] { row });" + SplitAll)]
        [InlineData("var all = rows.SelectMany(row => new[] { row, row.Altered() });" + SplitAll)]
        [InlineData("var all = rows.SelectMany(row => Enumerable.Range(0, 4).Select(_ => row));" + SplitAll)]
        [InlineData("var all = from row in rows from copy in Enumerable.Repeat(row, 3) select copy;" + SplitAll)]
        [InlineData("var all = random.GetItems(rows.ToArray(), 10_000);" + SplitAll)]
        [InlineData("var all = rows.Concat(rows.Where(row => row.Label)).ToArray();\nvar model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: \"Weight\").Fit(ml.Data.LoadFromEnumerable(all.[|Where|]((_, i) => i % 5 != 0)));\nreturn ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(all.Where((_, i) => i % 5 == 0))));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](ml.Data.BootstrapSample(view));")]
        [InlineData("var drawn = ml.Data.Cache(ml.Data.BootstrapSample(view, seed: 3));\nreturn ml.Data.[|TrainTestSplit|](testFraction: 0.2, data: (drawn));")]
        [InlineData("return ml.Data.[|CrossValidationSplit|](ml.Data.BootstrapSample(view));")]
        [InlineData("return ml.Regression.[|CrossValidate|](ml.Data.BootstrapSample(view), ml.Regression.Trainers.FastTree());")]
        [InlineData("return ml.Data.[|TrainTestSplit|](Balanced(ml, rows));")]
        [InlineData("var all = Load();\nall.AddRange(all.Where(row => row.Label).ToList());" + SplitAll)]
        [InlineData("var all = File.ReadLines(\"rows.csv\").Select(Row.Parse).ToList();\nAdd();\nvoid Add() => all.AddRange(all.Where(row => row.Label).ToList());" + SplitAll)]
        [InlineData("var outer = ml.Data.[|TrainTestSplit|](ml.Data.BootstrapSample(view));\nreturn ml.Data.TrainTestSplit(outer.TrainSet);")]
        [InlineData("rows.AddRange(rows.Where(row => row.Label).ToList());\nvar train = ml.Data.LoadFromEnumerable(rows.[|Take|](800));\nvar test = ml.Data.LoadFromEnumerable(rows.Skip(800));\nvar model = ml.BinaryClassification.Trainers.FastTree().Fit(train);\nreturn ml.BinaryClassification.Evaluate(model.Transform(test));")]
        [InlineData("if (isTuned)\n{\n    rows.AddRange(rows.Where(row => row.Label).ToList());\n}\nvar split = ml.Data.[|TrainTestSplit|](ml.Data.LoadFromEnumerable(rows));\nvar model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);\nreturn ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));")]
        [InlineData("var all = (from row in rows from turn in Enumerable.Range(0, 3) select row.Altered()).ToList();" + SplitAll)]
        public Task Copies_before_the_split(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_what_made_the_copies() => Verify.VerifyAnalyzerAsync(
            InMethod("var drawn = ml.Data.{|#0:BootstrapSample|}(view);\nreturn ml.Data.{|#1:TrainTestSplit|}(drawn);"),
            Verify.Diagnostic().WithLocation(1).WithLocation(0).WithArguments("BootstrapSample", "line 20"));

        [Fact]
        public Task Through_a_field_and_a_helper_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.Collections.Generic;
                        using System.Linq;
                        using Microsoft.ML;

                        class Row { public bool Label { get; set; } }

                        class Study(MLContext ml)
                        {
                            private readonly List<Row> _rows = [];

                            public object Run()
                            {
                                _rows.AddRange(_rows.Where(row => row.Label).ToList());
                                return Parts.[|Of|](ml, _rows);
                            }
                        }
                        """,
                        """
                        using System.Collections.Generic;
                        using Microsoft.ML;

                        static class Parts
                        {
                            internal static DataOperationsCatalog.TrainTestData Of(MLContext ml, IEnumerable<Row> rows) =>
                                ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var all = new List<Row>();\nforeach (var group in rows.GroupBy(row => row.Label).Select(group => group.ToList()).ToList())\n{\n    for (var i = 0; i < 10; i++)\n    {\n        all.Add(group[i]);\n    }\n}" + Silent)]
        [InlineData("var all = new List<Row>();\nfor (var i = 0; i < 100; i++) { all.Add(new Row { Weight = random.NextSingle() }); }" + Silent)]
        [InlineData("var all = new List<Row> { new Row() };\nfor (var i = 0; i < 100; i++) { all.Add(new Row { Weight = all[all.Count - 1].Weight + random.NextSingle() }); }" + Silent)]
        [InlineData("var all = rows.Concat(rows.Where(row => row.Label)).ToArray();\nvar model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: \"Weight\").Fit(ml.Data.LoadFromEnumerable(all.Where(row => row.Weight < 3)));\nreturn ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(all.Where(row => row.Weight >= 3))));")]
        [InlineData("var all = rows;" + Silent)]
        [InlineData("var split = ml.Data.TrainTestSplit(view);\nvar train = ml.Data.BootstrapSample(split.TrainSet);\nreturn ml.BinaryClassification.Evaluate(ml.BinaryClassification.Trainers.FastTree().Fit(train).Transform(split.TestSet));")]
        [InlineData("var train = rows.Take(800).ToList();\nvar test = rows.Skip(800).ToList();\ntrain.AddRange(train.Where(row => row.Label).ToList());\nvar model = ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(train));\nreturn ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));")]
        [InlineData("var all = rows.Concat(rows.Where(row => row.Label)).Distinct();" + Silent)]
        [InlineData("var all = rows.Union(rows.Where(row => row.Label));" + Silent)]
        [InlineData("var all = rows.Concat(Load());" + Silent)]
        [InlineData("var all = rows.Where(row => row.Label).Concat(rows.Where(row => !row.Label).Take(100));" + Silent)]
        [InlineData("var all = new List<Row>();\nall.AddRange(rows.Where(row => row.Weight < 1));\nall.AddRange(rows.Where(row => row.Weight >= 1));" + Silent)]
        [InlineData("var all = new List<Row>();\nforeach (var row in rows)\n{\n    if (row.Label) all.Add(row); else all.Add(row.Altered());\n}" + Silent)]
        [InlineData("var all = new List<Row>();\nforeach (var row in rows)\n{\n    if (row.Label)\n    {\n        all.Add(row);\n        continue;\n    }\n\n    all.Add(row);\n}" + Silent)]
        [InlineData("var all = new List<Row>();\nif (isTuned) all.AddRange(rows);\nelse all.AddRange(rows.Where(row => row.Label));" + Silent)]
        [InlineData("var all = new List<Row>();\nforeach (var file in Directory.GetFiles(\"in\")) all.AddRange(File.ReadLines(file).Select(Row.Parse));" + Silent)]
        [InlineData("var all = new List<Row>();\nforeach (var line in File.ReadLines(\"rows.csv\")) all.Add(Row.Parse(line));" + Silent)]
        [InlineData("var all = rows.SelectMany(row => new[] { row.Weight, row.Label ? 1f : 0f }).Select(weight => new Row { Weight = weight });" + Silent)]
        [InlineData("var all = rows.GroupBy(row => row.Label).SelectMany(group => group.Take(100));" + Silent)]
        [InlineData("var all = Directory.GetFiles(\"in\").SelectMany(file => File.ReadLines(file)).Select(Row.Parse);" + Silent)]
        [InlineData("var all = File.ReadLines(\"list.txt\").Select(line => Path.Combine(\"in\", line.Replace('\\\\', '/'))).SelectMany(file => File.ReadLines(file).Skip(1)).Select(Row.Parse);" + Silent)]
        [InlineData("var all = File.ReadLines(\"list.txt\").SelectMany(line => File.ReadLines(line.Trim())).Select(Row.Parse);" + Silent)]
        [InlineData("var all = File.ReadLines(\"list.txt\").Select(line => new FileInfo(line)).SelectMany(file => File.ReadLines(file.FullName).Skip(1)).Select(Row.Parse);" + Silent)]
        [InlineData("var all = File.ReadLines(\"list.txt\").Select(line => new { Name = line.ToLowerInvariant() }).SelectMany(part => File.ReadLines(part.Name + \".csv\").Skip(1)).Select(Row.Parse);" + Silent)]
        [InlineData("var all = (from line in File.ReadLines(\"list.txt\") let name = line.TrimEnd() from row in File.ReadLines($\"in/{name}.csv\").Skip(1) select Row.Parse(row)).ToList();" + Silent)]
        [InlineData("var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));\nrows.AddRange(rows.Where(row => row.Label).ToList());\nreturn split;")]
        [InlineData("rows.AddRange(rows.Where(row => row.Label).ToList());\nConsole.WriteLine(rows.Take(5).Count());\nreturn ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(rows));")]
        [InlineData("rows.AddRange(rows.Where(row => row.Label).ToList());\nvar all = Load();" + Silent)]
        [InlineData("var bag = ml.Data.BootstrapSample(view, seed: 1);\nvar rest = ml.Data.BootstrapSample(view, seed: 1, complement: true);\nreturn ml.BinaryClassification.Evaluate(ml.BinaryClassification.Trainers.FastTree().Fit(bag).Transform(rest));")]
        [InlineData("var copies = new List<Row>();\ncopies.AddRange(rows);\ncopies.AddRange(rows.Where(row => row.Label));\nvar all = rows;" + Silent)]
        [InlineData("var all = new List<Row>();\nforeach (var row in rows)\n{\n    if (row.Weight > 1) all.Add(row);\n    if (row.Weight < 0) all.Add(row);\n}" + Silent)]
        [InlineData("var all = (from x in Enumerable.Range(0, 8) from y in Enumerable.Range(0, 40) select new Row { Weight = x * y }).ToList();" + Silent)]
        [InlineData("var all = (from x in Enumerable.Range(0, 8) from y in Enumerable.Range(0, 40) let z = x * 0.1f from u in Enumerable.Range(0, 4) where u != y select new Row { Weight = x * y + z * u }).ToList();" + Silent)]
        [InlineData("var all = Enumerable.Range(0, 8).SelectMany(x => Enumerable.Range(0, 40), (x, y) => new Row { Weight = x * y }).ToList();" + Silent)]
        public Task No_copies_or_none_before_it(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_repeated_data_set_of_which_nothing_is_held_out() => new Verify.Test
        {
            Libraries = MLReferences.All,
            TestCode = """
                using Tensorflow;
                using static Tensorflow.Binding;
                using static Tensorflow.KerasApi;

                class Program
                {
                    static void Run(IDatasetV2 all)
                    {
                        var train = all.take(800).repeat(3);
                        var test = all.skip(800);
                        var model = keras.Sequential();
                        model.fit(train, epochs: 3);
                    }
                }
                """,
        }.RunAsync();

        [Theory]
        [InlineData("cat([x, x.flip(3)])", "x.index_select(0, order.narrow(0, 0, cut))")]
        [InlineData("cat([x, y])", "both.index_select(0, order.narrow(0, 0, cut))")]
        public Task Tensors_that_are_not_doubled_before_rows_are_taken_at_positions(string doubled, string learned) => VerifyTensorsAsync(doubled, learned);

        [Theory]
        [InlineData("both.Add(row);\nboth.Add(new Row { Size = -row.Size });", "[|all[..800]|]")]
        [InlineData("both.Add(row);", "all[..800]")]
        [InlineData("both.Add(new Row { Size = -row.Size });", "all[..800]")]
        public Task Copies_that_a_helper_puts_beside_their_originals_in_an_array(string add, string train) => Verify.VerifyAnalyzerAsync($$"""
            using System.Collections.Generic;
            using Microsoft.ML;

            class Row { public float Size { get; set; } public float Label { get; set; } }

            class Program
            {
                static List<Row> Augmented(IEnumerable<Row> rows)
                {
                    var both = new List<Row>();
                    foreach (var row in rows)
                    {
                        {{add.Replace("\n", "\n            ")}}
                    }

                    return both;
                }

                static object Run(MLContext ml, List<Row> rows)
                {
                    var all = Augmented(rows).ToArray();
                    var train = {{train}};
                    var test = all[800..];
                    var model = ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(train));
                    return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
                }
            }
            """);

        [Theory]
        [InlineData("Enumerable.Range(0, 4).Select(turn => Turned(row, turn))", "[|TrainTestSplit|]")]
        [InlineData("Enumerable.Range(0, row.Parts).Select(part => Turned(row, part))", "TrainTestSplit")] // What it consists of.
        public Task Versions_of_each_row(string versions, string split) => Verify.VerifyAnalyzerAsync($$"""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            record Row(int Parts, float Angle);

            class Program
            {
                static Row Turned(Row row, int turn) => row with { Angle = row.Angle + turn * 90 };

                static object Run(MLContext ml, List<Row> rows)
                {
                    var all = rows.SelectMany(row => {{versions}}).ToList();
                    var split = ml.Data.{{split}}(ml.Data.LoadFromEnumerable(all));
                    return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet));
                }
            }
            """);

        [Fact]
        public Task A_look_alike_of_the_list() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.ML;

            class Row { public bool Label { get; set; } }

            class Rows
            {
                public HashSet<Row> Items { get; } = [];

                public void AddRange(IEnumerable<Row> rows) => Items.UnionWith(rows);

                static object Run(MLContext ml, Rows rows)
                {
                    rows.AddRange(rows.Items.Where(row => row.Label).ToList());
                    return ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.Items));
                }
            }
            """);
    }
}
