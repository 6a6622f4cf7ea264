using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.CultureDependentData,
    QualityGates.Fixes.Reproducibility.CultureDependentDataFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class CultureDependentDataTests
{
    /// <summary>A program with rows that are loaded, whose one method that matters is <paramref name="body"/>.</summary>
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Microsoft.Data.Analysis;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row
        {
            public float X { get; set; }
            public float Y { get; set; }
            public DateTime When { get; set; }
        }

        class Program
        {
            static object? Run(MLContext ml, string path, string[] cells, List<Row> rows, IDataView view)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    /// <summary>A model that is written by hand, or what only looks like one.</summary>
    private static string OwnModel(string step, string parse) => $$"""
        using System.IO;
        using System.Linq;

        class Model
        {
            private readonly double[] weights = new double[8];

            public double Predict(double[] row)
            {
                var sum = 0.0;
                for (var i = 0; i < row.Length; i++)
                {
                    sum += weights[i] * row[i];
                }

                return sum;
            }

            public void Fit(double[][] rows, double[] labels)
            {
                for (var r = 0; r < rows.Length; r++)
                {
                    for (var i = 0; i < weights.Length; i++)
                    {
                        {{step}}
                    }
                }
            }
        }

        class Program
        {
            static double Run(string path, double[] labels)
            {
                var rows = File.ReadLines(path).Select(line => line.Split(';').Select(cell => {{parse}}).ToArray()).ToArray();
                var model = new Model();
                model.Fit(rows, labels);
                return model.Predict(rows[0]);
            }
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task Rows_of_a_model_written_by_hand() => Verify.VerifyAnalyzerAsync(OwnModel("weights[i] += 0.1 * (labels[r] - Predict(rows[r])) * rows[r][i];", "double.[|Parse|](cell)"));

        [Theory]
        [InlineData("return ml.Data.LoadFromEnumerable(cells.Select(cell => new Row { X = Number<float>(cell) }));\nstatic T Number<T>(string cell) where T : IParsable<T> => T.[|Parse|](cell, null);")]
        [InlineData("return ml.Data.LoadFromEnumerable(File.ReadLines(path).Select(line => new Row { X = float.[|Parse|](line.Split(',')[0]) }));")]
        [InlineData("return ml.Data.LoadFromEnumerable(File.ReadLines(path).Select(line => new Row { X = float.[|Parse|](line) }).ToList());")]
        [InlineData("return ml.Data.LoadFromEnumerable(from line in File.ReadLines(path) select new Row { X = float.[|Parse|](line) });")]
        [InlineData("foreach (var line in File.ReadLines(path))\n    rows.Add(new Row { X = (float)double.[|Parse|](line) });\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    var row = new Row();\n    row.X = float.[|Parse|]((line));\n    rows.Add(row);\n}\nreturn ml.Data.LoadFromEnumerable(data: rows);")]
        [InlineData("foreach (var line in File.ReadLines(path))\n    if (float.[|TryParse|](line, out var x))\n        rows.Add(new Row { X = x });\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = Convert.[|ToSingle|](cells[0]) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { When = DateTime.[|Parse|](cells[0]) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { When = DateTime.[|ParseExact|](cells[0], \"dd/MM/yyyy\", null) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.[|Parse|](provider: null, s: cells[0]) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.[|Parse|](cells[0], CultureInfo.CurrentCulture) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.[|Parse|](cells[0].AsSpan()) } });")]
        [InlineData("return ml.Regression.Trainers.Sdca(l2Regularization: float.[|Parse|](cells[0])).Fit(view);")]
        [InlineData("return new VBuffer<float>(3, File.ReadAllText(path).Split(';').Select([|float.Parse|]).ToArray());")]
        [InlineData("Func<string, Row> read = line => new Row { X = float.[|Parse|](line) };\nreturn ml.Data.LoadFromEnumerable(File.ReadLines(path).Select(read));")]
        [InlineData("return ml.Data.LoadFromEnumerable(File.ReadLines(path).Select(Read));\nRow Read(string line) => new Row { X = float.[|Parse|](line) };")]
        [InlineData("var (x, y) = (float.[|Parse|](cells[0]), 1f);\nreturn ml.Data.LoadFromEnumerable(new[] { new Row { X = x, Y = y } });")]
        [InlineData("var values = new float[3];\nfor (var i = 0; i < 3; i++)\n    values[i] = float.[|Parse|](cells[i]) / 100f;\nreturn new VBuffer<float>(3, values);")]
        public Task Numbers_that_become_rows_or_settings(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("return DataFrame.[|LoadCsv|](path);")]
        [InlineData("return DataFrame.[|LoadCsv|](path, cultureInfo: null);")]
        [InlineData("return DataFrame.[|LoadCsvFromString|](path, ';');")]
        [InlineData("DataFrame.[|SaveCsv|](DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture), path);\nreturn null;")]
        public Task Tables_without_a_culture(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("File.WriteAllLines(path, rows.Select(row => [|$\"{row.X},{row.Y}\"|]));")]
        [InlineData("using var writer = new StreamWriter(path);\nforeach (var row in rows)\n    writer.WriteLine([|$\"{row.X};{row.Y:F3}\"|]);")]
        [InlineData("using var writer = new StreamWriter(path);\nwriter.[|WriteLine|](rows[0].X);")]
        [InlineData("using var writer = new StreamWriter(path);\nwriter.[|WriteLine|](\"{0},{1}\", rows[0].X, rows[0].Y);")]
        [InlineData("using (TextWriter writer = File.CreateText(path))\n    writer.WriteLine([|rows[0].X + \",\" + rows[0].Y|]);")]
        [InlineData("var lines = new List<string>();\nforeach (var row in rows)\n    lines.Add(row.X.[|ToString|](\"F3\"));\nFile.WriteAllLines(path, lines);")]
        [InlineData("var text = new StringBuilder();\nforeach (var row in rows)\n    text.AppendLine([|$\"{row.X}\\t{row.Y}\"|]);\nFile.WriteAllText(path, text.ToString());")]
        [InlineData("File.WriteAllText(\"metrics.json\", [|$\"{{ \\\"rSquared\\\": {rows[0].X} }}\"|]);")]
        [InlineData("File.WriteAllText(path, string.[|Join|](\",\", rows.Select(row => row.X)));")]
        [InlineData("File.WriteAllText(path, string.[|Format|](\"{0};{1}\", rows[0].X, rows[0].Y));")]
        public Task Numbers_written_for_programs(string body) => Verify.VerifyAnalyzerAsync(Program(body + "\nreturn ml.Data.LoadFromEnumerable(rows);"));

        [Fact]
        public Task Says_where_the_number_goes_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            Program("var x = float.{|#0:Parse|}(cells[0]);\nreturn ml.Data.{|#1:LoadFromEnumerable|}(new[] { new Row { X = x } });"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "float.Parse", "reads numbers", ", on their way to 'LoadFromEnumerable' (line 24)", "where decimals have a comma 1.5 becomes 15, or cannot be read",
                "float.Parse(…, CultureInfo.InvariantCulture)"));

        [Fact]
        public Task In_a_helper_of_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.Collections.Generic;
                        using System.IO;

                        abstract class Source
                        {
                            protected abstract string Path { get; }

                            public IEnumerable<float[]> Read()
                            {
                                using var reader = new StreamReader(Path);
                                while (reader.ReadLine() is { } line)
                                {
                                    var cells = line.Split(',');
                                    yield return new[] { float.[|Parse|](cells[0]), Convert(cells[1]) };
                                }
                            }

                            static float Convert(string cell) => cell == "?" ? float.NaN : float.[|Parse|](cell);
                        }

                        class Measurements : Source
                        {
                            protected override string Path => "measurements.csv";
                        }
                        """,
                        """
                        using System.Linq;
                        using Microsoft.ML;

                        class Input
                        {
                            public float X { get; set; }
                        }

                        class Study
                        {
                            private readonly Source _source = new Measurements();

                            object Load(MLContext ml)
                            {
                                var rows = _source.Read().ToList();
                                return ml.Data.LoadFromEnumerable(rows.Select(row => new Input { X = row[0] }));
                            }
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }

        [Fact]
        public Task Collections_that_a_method_fills_for_its_caller() => Verify.VerifyAnalyzerAsync(Program(
            "var filled = new List<Row>();\nFill(filled, path);\nreturn ml.Data.LoadFromEnumerable(filled);",
            """
                static void Fill(ICollection<Row> target, string path)
                {
                    foreach (var line in File.ReadLines(path))
                        target.Add(new Row { X = float.[|Parse|](line) });
                }
            """));

        [Theory]
        [InlineData("foreach (var hour in hours)\n    writer.WriteLine([|hour.Demand + \";\" + hour.Heat|]);")]
        [InlineData("var spend = new[] { 0.5, 0.25 };\nwriter.WriteLine(spend[0] + \";\" + spend[1]);")]
        public Task Written_by_the_class_that_gives_the_same_rows_to_a_model(string export) => Verify.VerifyAnalyzerAsync($$"""
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using Microsoft.ML;

            class Hour { public float Demand; public float Heat; }

            class Workbench(IReadOnlyList<Hour> hours)
            {
                public ITransformer Train(MLContext ml) => ml.Regression.Trainers.FastTree("Demand", "Heat").Fit(ml.Data.LoadFromEnumerable(hours));

                public void Export(TextWriter writer)
                {
                    {{export.Replace("\n", "\n        ")}}
                }
            }
            """);

        [Fact]
        public Task Asynchronous_reading() => Verify.VerifyAnalyzerAsync(Program(
            "return null;",
            """
                static async Task<List<Row>> ReadAsync(string path)
                {
                    var lines = await File.ReadAllLinesAsync(path).ConfigureAwait(false);
                    return lines.Select(line => new Row { X = float.[|Parse|](line) }).ToList();
                }

                static async Task<IDataView> LoadAsync(MLContext ml) => ml.Data.LoadFromEnumerable(await ReadAsync("rows.csv"));
            """));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Data.LoadFromEnumerable(cells.Select(cell => new Row { X = Number<float>(cell) }));\nstatic T Number<T>(string cell) where T : IParsable<T> => T.Parse(cell, CultureInfo.InvariantCulture);")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(cells[0], CultureInfo.InvariantCulture) } });")]
        [InlineData("var culture = CultureInfo.GetCultureInfo(\"de-DE\");\nreturn ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(cells[0], culture) } });")]
        [InlineData("return float.Parse(cells[0]);")]
        [InlineData("var price = decimal.Parse(cells[0]);\nConsole.WriteLine(price);\nreturn null;")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(Console.ReadLine()!) } });")]
        [InlineData("var typed = Console.ReadLine()!.Split(' ');\nreturn ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(typed[0]) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = int.Parse(cells[0]) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = Convert.ToSingle(7) } });")]
        [InlineData("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(\"1.5\") } });")]
        [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;\nreturn ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(cells[0]) } });")]
        [InlineData("return DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);")]
        [InlineData("Console.WriteLine($\"{rows[0].X},{rows[0].Y}\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("Console.Out.WriteLine($\"{rows[0].X},{rows[0].Y}\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("File.WriteAllText(\"report.txt\", $\"After {rows.Count} rows the error is {rows[0].X:F2}.\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("var text = new System.Text.StringBuilder();\ntext.AppendLine(CultureInfo.InvariantCulture, $\"{rows[0].X},{rows[0].Y}\");\nFile.WriteAllText(\"report.csv\", text.ToString());\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("File.WriteAllText(\"report.csv\", FormattableString.Invariant($\"{rows[0].X},{rows[0].Y}\"));\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("File.WriteAllText(\"report.csv\", string.Create(CultureInfo.InvariantCulture, $\"{rows[0].X},{rows[0].Y}\"));\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("File.WriteAllText(\"rows.csv\", $\"{rows.Count},{path}\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("File.WriteAllText(\"rows.csv\", rows[0].X.ToString(CultureInfo.InvariantCulture));\nreturn ml.Data.LoadFromEnumerable(rows);")]
        public Task Given_cultures_people_and_other_numbers(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("_output.WriteLine($\"{rows[0].X},{rows[0].Y}\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("var output = Console.Error;\noutput.WriteLine($\"{rows[0].X},{rows[0].Y}\");\nreturn ml.Data.LoadFromEnumerable(rows);")]
        public Task A_console_that_has_a_name(string body) => Verify.VerifyAnalyzerAsync(Program(body, "    private static readonly TextWriter _output = Console.Out;"));

        /// <summary>A method that writes to whatever it is given: the console, by all who call it, or a file by one of them.</summary>
        [Theory]
        [InlineData("Print(Console.Out, rows[0]);\nPrint(Console.Error, rows[0]);", "$\"{row.X},{row.Y}\"")]
        [InlineData("Print(Console.Out, rows[0]);\nusing var file = new StreamWriter(path);\nPrint(file, rows[0]);", "[|$\"{row.X},{row.Y}\"|]")]
        public Task A_console_that_a_method_is_given(string calls, string written) => Verify.VerifyAnalyzerAsync(Program(
            calls + "\nreturn ml.Data.LoadFromEnumerable(rows);", $"    private static void Print(TextWriter writer, Row row) => writer.WriteLine({written});"));

        [Fact]
        public Task Files_of_code_that_has_nothing_to_do_with_a_model() => Verify.VerifyAnalyzerAsync(Program(
            "return ml.Data.LoadFromEnumerable(rows);",
            """
                static decimal Invoice(string path) => File.ReadLines(path).Sum(line => decimal.Parse(line.Split(';')[2]));

                static void Write(string path, decimal total) => File.WriteAllText(path, $"{total};{total}");
            """));

        /// <summary>Prices that are summed up with amounts nothing moves are no model.</summary>
        [Fact]
        public Task Sums_that_nothing_is_learned_by() => Verify.VerifyAnalyzerAsync(OwnModel("weights[i] = labels[r];", "double.Parse(cell)"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(Program(
            "return ml.Data.LoadFromEnumerable(new[] { new Row { X = Number.Parse(cells[0]) } });",
            """
                static class Number
                {
                    public static float Parse(string text) => text.Length;
                }
            """));

        [Fact]
        public Task Invariant_globalization()
        {
            var test = new Verify.Test { TestCode = Program("return ml.Data.LoadFromEnumerable(new[] { new Row { X = float.Parse(cells[0]) } });") };
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.InvariantGlobalization = true\n"));
            return test.RunAsync();
        }
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("float.[|Parse|](cells[0])", "float.Parse(cells[0], CultureInfo.InvariantCulture)")]
        [InlineData("float.[|Parse|](cells[0], NumberStyles.Float)", "float.Parse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture)")]
        [InlineData("float.[|Parse|](cells[0], null)", "float.Parse(cells[0], CultureInfo.InvariantCulture)")]
        [InlineData("float.[|Parse|](cells[0], CultureInfo.CurrentCulture)", "float.Parse(cells[0], CultureInfo.InvariantCulture)")]
        [InlineData("float.[|Parse|](cells[0].AsSpan())", "float.Parse(cells[0].AsSpan(), provider: CultureInfo.InvariantCulture)")]
        [InlineData("Convert.[|ToSingle|](cells[0] /* distance */)", "Convert.ToSingle(cells[0] /* distance */, CultureInfo.InvariantCulture)")]
        [InlineData("float.[|TryParse|](cells[0], out var x) ? x : 0f", "float.TryParse(cells[0], NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var x) ? x : 0f")]
        [InlineData("(float)(DateTime.[|Parse|](cells[0]) - DateTime.[|Parse|](cells[1])).TotalDays", "(float)(DateTime.Parse(cells[0], CultureInfo.InvariantCulture) - DateTime.Parse(cells[1], CultureInfo.InvariantCulture)).TotalDays")]
        [InlineData("cells.Select([|float.Parse|]).Sum()", "cells.Select(text => float.Parse(text, CultureInfo.InvariantCulture)).Sum()")]
        public Task Reading(string faulty, string right) => Verify.VerifyCodeFixAsync(
            Program($"return ml.Data.LoadFromEnumerable(new[] {{ new Row {{ X = {faulty} }} }});"),
            Program($"return ml.Data.LoadFromEnumerable(new[] {{ new Row {{ X = {right} }} }});"));

        [Theory]
        [InlineData("writer.WriteLine([|$\"{row.X},{row.Y}\"|]); // a row", "writer.WriteLine(FormattableString.Invariant($\"{row.X},{row.Y}\")); // a row")]
        [InlineData("writer.[|WriteLine|](row.X);", "writer.WriteLine(row.X.ToString(CultureInfo.InvariantCulture));")]
        [InlineData("writer.[|WriteLine|](\"{0},{1}\", row.X, row.Y);", "writer.WriteLine(string.Format(CultureInfo.InvariantCulture, \"{0},{1}\", row.X, row.Y));")]
        [InlineData("writer.WriteLine([|row.X + \",\" + row.Y|]);", "writer.WriteLine(row.X.ToString(CultureInfo.InvariantCulture) + \",\" + row.Y.ToString(CultureInfo.InvariantCulture));")]
        [InlineData("writer.WriteLine(row.X.[|ToString|](\"F3\"));", "writer.WriteLine(row.X.ToString(\"F3\", CultureInfo.InvariantCulture));")]
        [InlineData("writer.WriteLine(string.[|Join|](\",\", rows.Select(r => r.X)));", "writer.WriteLine(string.Join(\",\", rows.Select(r => r.X).Select(value => value.ToString(CultureInfo.InvariantCulture))));")]
        [InlineData("writer.WriteLine(string.[|Format|](\"{0};{1}\", row.X, row.Y));", "writer.WriteLine(string.Format(CultureInfo.InvariantCulture, \"{0};{1}\", row.X, row.Y));")]
        public Task Writing(string faulty, string right) => Verify.VerifyCodeFixAsync(WithWriter(faulty), WithWriter(right));

        [Fact]
        public Task Tables() => Verify.VerifyCodeFixAsync(
            Program("return DataFrame.[|LoadCsv|](path, separator: ';');"),
            Program("return DataFrame.LoadCsv(path, separator: ';', cultureInfo: CultureInfo.InvariantCulture);"));

        private static string WithWriter(string statement) => Program($"using var writer = new StreamWriter(path);\nvar row = rows[0];\n{statement}\nreturn ml.Data.LoadFromEnumerable(rows);");
    }
}
