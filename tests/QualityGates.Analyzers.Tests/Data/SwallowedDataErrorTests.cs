using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Data.SwallowedDataError>;

namespace QualityGates.Analyzers.Tests.Data;

public static class SwallowedDataErrorTests
{
    /// <summary>A program that trains on rows that <paramref name="reading"/>, the body of a method or more members, returns.</summary>
    private static string Program(string reading, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using Microsoft.ML;

        class Row
        {
            public float Size { get; set; }

            public float Price { get; set; }
        }

        class Program
        {
            static ITransformer Train(MLContext ml)
            {
                var data = ml.Data.LoadFromEnumerable(Read("houses.csv", CancellationToken.None));
                return ml.Regression.Trainers.Sdca("Price", "Size").Fit(data);
            }

            static IEnumerable<Row> Read(string path, CancellationToken stop)
            {
                {{reading.Replace("\n", "\n        ")}}
            }

            {{more.Replace("\n", "\n    ")}}
        }
        """;

    private static string Loop(string body) => Program($"var rows = new List<Row>();\nvar skipped = 0;\nforeach (var line in File.ReadLines(path))\n{{\n    {body.Replace("\n", "\n    ")}\n}}\n\nConsole.WriteLine(skipped);\nreturn rows;");

    public sealed class Reports
    {
        [Theory]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\n[|catch|]\n{\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\n[|catch (Exception)|]\n{\n    continue;\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\n[|catch (FormatException)|]\n{\n    // not a number\n}")]
        [InlineData("float size;\ntry\n{\n    size = Convert.ToSingle(line.Split(',')[0]);\n}\n[|catch (Exception e) when (e is FormatException)|]\n{\n    size = 0;\n}\nrows.Add(new Row { Size = size });")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\n[|catch (System.IndexOutOfRangeException)|]\n{\n    break;\n}")]
        [InlineData("float.[|TryParse|](line, out var size);\nrows.Add(new Row { Size = size });")]
        [InlineData("var ok = float.[|TryParse|](line, out var size);\nrows.Add(new Row { Size = size });")]
        [InlineData("int.[|TryParse|](result: out var size, s: line);\nrows.Add(new Row { Size = size });")]
        public Task In_a_loop_over_the_lines_of_a_file(string body) => Verify.VerifyAnalyzerAsync(Loop(body));

        [Theory]
        [InlineData("return File.ReadLines(path).Select(Parse).Where(row => row is not null)!;", "static Row? Parse(string line)\n{\n    try\n    {\n        return new Row { Size = float.Parse(line) };\n    }\n    [|catch (FormatException)|]\n    {\n        return null;\n    }\n}")]
        [InlineData("return File.ReadLines(path).Select(line => Parse(line.Split(','))).ToList();", "static Row Parse(string[] cells)\n{\n    float.[|TryParse|](cells[0], out var size);\n    return new Row { Size = size };\n}")]
        [InlineData("using var reader = new StreamReader(path);\nwhile (reader.ReadLine() is { } line)\n    yield return Parse(line);", "static Row Parse(string line)\n{\n    var row = new Row();\n    try\n    {\n        row.Size = float.Parse(line);\n    }\n    [|catch|]\n    {\n        row.Size = 0;\n    }\n\n    return row;\n}")]
        [InlineData("var lines = File.ReadAllText(path).Split('\\n');\nvar sizes = new float[lines.Length];\nfor (var i = 0; i < lines.Length; i++)\n{\n    try\n    {\n        sizes[i] = float.Parse(lines[i]);\n    }\n    [|catch|]\n    {\n    }\n}\n\nreturn sizes.Select(size => new Row { Size = size });", "")]
        [InlineData("var lines = File.ReadAllLines(path);\nvar sizes = new float[lines.Length, 1];\nfor (var i = 0; i < lines.Length; i++)\n    float.[|TryParse|](lines[i], out sizes[i, 0]);\n\nfor (var i = 0; i < lines.Length; i++)\n    yield return new Row { Size = sizes[i, 0] };", "")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    var row = Attempt(line);\n    if (row is not null)\n        yield return row;\n}", "static Row? Attempt(string line)\n{\n    try\n    {\n        return Make(line.Split(','));\n    }\n    [|catch (FormatException)|]\n    {\n        return null;\n    }\n}\n\nstatic Row Make(string[] cells) => new() { Size = float.Parse(cells[0]) };")]
        [InlineData("return File.ReadLines(path).Select(line => new Row { Size = Number(line) }).ToList();", "static float Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    [|catch|]\n    {\n        return 0;\n    }\n}")]
        public Task In_helpers_functions_and_arrays(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        [Fact]
        public Task A_loader_that_failed() => Verify.VerifyAnalyzerAsync("""
            using System;
            using Microsoft.ML;

            class Row
            {
                public float Size { get; set; }
            }

            class Program
            {
                static IDataView? Load(MLContext ml)
                {
                    try
                    {
                        return ml.Data.LoadFromTextFile<Row>("houses.tsv", hasHeader: true);
                    }
                    [|catch (Exception)|]
                    {
                        return null;
                    }
                }
            }
            """);

        [Fact]
        public Task In_a_class_of_its_own_in_another_file()
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

                        abstract class Reader<T>
                        {
                            protected abstract T? Parse(string line);

                            public IEnumerable<T> Read(string path)
                            {
                                foreach (var line in File.ReadLines(path))
                                {
                                    if (Parse(line) is { } row)
                                    {
                                        yield return row;
                                    }
                                }
                            }
                        }

                        class House
                        {
                            public float Size { get; set; }
                        }

                        class HouseReader : Reader<House>
                        {
                            protected override House? Parse(string line)
                            {
                                try
                                {
                                    return new House { Size = float.Parse(line) };
                                }
                                [|catch|]
                                {
                                    return null;
                                }
                            }
                        }
                        """,
                        """
                        using Microsoft.ML;

                        class Program
                        {
                            static IDataView Run(MLContext ml) => ml.Data.LoadFromEnumerable(new HouseReader().Read("houses.csv"));
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
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\ncatch (FormatException)\n{\n    skipped++;\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\ncatch (FormatException e)\n{\n    Console.WriteLine(e.Message);\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\ncatch (FormatException)\n{\n    throw new InvalidDataException(line);\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n}\ncatch (FormatException)\n{\n    rows.Add(new Row { Size = float.NaN });\n}")]
        [InlineData("try\n{\n    rows.Add(new Row { Size = float.Parse(line) });\n    stop.ThrowIfCancellationRequested();\n}\ncatch (OperationCanceledException)\n{\n    break;\n}")]
        [InlineData("var ok = true;\nvar size = 0f;\ntry\n{\n    size = float.Parse(line);\n}\ncatch (FormatException)\n{\n    ok = false;\n}\nif (ok)\n    rows.Add(new Row { Size = size });\nelse\n    skipped++;")]
        [InlineData("Row? row;\ntry\n{\n    row = new Row { Size = float.Parse(line) };\n}\ncatch (FormatException)\n{\n    row = null;\n}\nif (row is null)\n    skipped++;\nelse\n    rows.Add(row);")]
        [InlineData("if (!float.TryParse(line, out var size))\n    throw new InvalidDataException(line);\nrows.Add(new Row { Size = size });")]
        [InlineData("if (float.TryParse(line, out var size))\n    rows.Add(new Row { Size = size });\nelse\n    skipped++;")]
        [InlineData("var size = float.TryParse(line, out var value) ? value : float.NaN;\nrows.Add(new Row { Size = size });")]
        [InlineData("_ = float.TryParse(line, out var size);\nrows.Add(new Row { Size = size });")]
        [InlineData("var ok = float.TryParse(line, out var size);\nskipped += ok ? 0 : 1;\nrows.Add(new Row { Size = size });")]
        public Task Silent_where_it_is_noticed(string body) => Verify.VerifyAnalyzerAsync(Loop(body));

        [Theory]
        [InlineData("var rows = new List<Row>();\nvar bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    var row = Parse(line);\n    if (row is null)\n    {\n        bad++;\n        continue;\n    }\n\n    rows.Add(row);\n}\n\nConsole.WriteLine(bad);\nreturn rows;", "static Row? Parse(string line)\n{\n    try\n    {\n        return new Row { Size = float.Parse(line) };\n    }\n    catch (FormatException)\n    {\n        return null;\n    }\n}")]
        [InlineData("return new List<Row> { new Row { Size = Threads() } };", "static int Threads()\n{\n    var threads = 1;\n    foreach (var line in File.ReadLines(\"settings.ini\"))\n    {\n        try\n        {\n            threads = int.Parse(line);\n        }\n        catch (FormatException)\n        {\n        }\n    }\n\n    return 4 * threads;\n}")]
        [InlineData("return new List<Row> { Ask(\"3\") };", "static Row Ask(string text)\n{\n    float.TryParse(text, out var size);\n    return new Row { Size = size };\n}")]
        [InlineData("File.Delete(path + \".lock\");\nreturn new List<Row>();", "static void Clean(string path)\n{\n    try\n    {\n        File.Delete(path);\n    }\n    catch (IOException)\n    {\n    }\n}")]
        [InlineData("var rows = new List<Row>();\nvar bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    if (Number(line) is { } size)\n        rows.Add(new Row { Size = size });\n    else\n        bad++;\n}\n\nConsole.WriteLine(bad);\nreturn rows;", "static float? Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    catch (FormatException)\n    {\n        return null;\n    }\n}")]
        [InlineData("return File.ReadLines(path).Select(line => new Row { Size = Number(line) }).ToList();", "static float Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    catch (FormatException)\n    {\n        return float.NaN;\n    }\n}")]
        public Task Silent_where_no_rows_are_read(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        [Fact]
        public Task A_reader_that_no_model_learns_from() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using System.IO;

            class Prices
            {
                public List<float> Read(string path)
                {
                    var prices = new List<float>();
                    foreach (var line in File.ReadLines(path))
                    {
                        try
                        {
                            prices.Add(float.Parse(line));
                        }
                        catch
                        {
                        }
                    }

                    return prices;
                }
            }
            """);

        [Fact]
        public Task A_look_alike_of_TryParse() => Verify.VerifyAnalyzerAsync(Program(
            "foreach (var line in File.ReadLines(path))\n{\n    Size.TryParse(line, out var size);\n    yield return new Row { Size = size };\n}",
            "static class Size\n{\n    public static bool TryParse(string text, out float size) => (size = text.Length) > 0;\n}"));
    }
}
