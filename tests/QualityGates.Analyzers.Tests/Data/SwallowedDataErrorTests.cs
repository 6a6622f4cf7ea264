using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Data.SwallowedDataError>;

namespace QualityGates.Analyzers.Tests.Data;

public static partial class SwallowedDataErrorTests
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

    private const string Parser = """
        static Row? Parse(string line)
        {
            try
            {
                return new Row { Size = float.Parse(line) };
            }
            catch (FormatException)
            {
                return null;
            }
        }
        """;

    private const string ParserThatIsTold = """
        static Row? Parse(string line)
        {
            try
            {
                return new Row { Size = float.Parse(line) };
            }
            [|catch (FormatException)|]
            {
                return null;
            }
        }
        """;

    /// <summary>A method that reads one line into a row that is an array itself.</summary>
    private static string Cells(string handler, string left) => $$"""
        static float[]? Cells(string line)
        {
            try
            {
                return [float.Parse(line)];
            }
            {{handler}}
            {
                return {{left}};
            }
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
        [InlineData("return File.ReadLines(path).Select(Parse).Where(row => row is not null)!;", ParserThatIsTold)]
        [InlineData("return File.ReadLines(path).Select(line => Parse(line.Split(','))).ToList();", "static Row Parse(string[] cells)\n{\n    float.[|TryParse|](cells[0], out var size);\n    return new Row { Size = size };\n}")]
        [InlineData("using var reader = new StreamReader(path);\nwhile (reader.ReadLine() is { } line)\n    yield return Parse(line);", "static Row Parse(string line)\n{\n    var row = new Row();\n    try\n    {\n        row.Size = float.Parse(line);\n    }\n    [|catch|]\n    {\n        row.Size = 0;\n    }\n\n    return row;\n}")]
        [InlineData("var lines = File.ReadAllText(path).Split('\\n');\nvar sizes = new float[lines.Length];\nfor (var i = 0; i < lines.Length; i++)\n{\n    try\n    {\n        sizes[i] = float.Parse(lines[i]);\n    }\n    [|catch|]\n    {\n    }\n}\n\nreturn sizes.Select(size => new Row { Size = size });", "")]
        [InlineData("var lines = File.ReadAllLines(path);\nvar sizes = new float[lines.Length, 1];\nfor (var i = 0; i < lines.Length; i++)\n    float.[|TryParse|](lines[i], out sizes[i, 0]);\n\nfor (var i = 0; i < lines.Length; i++)\n    yield return new Row { Size = sizes[i, 0] };", "")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    var row = Attempt(line);\n    if (row is not null)\n        yield return row;\n}", "static Row? Attempt(string line)\n{\n    try\n    {\n        return Make(line.Split(','));\n    }\n    [|catch (FormatException)|]\n    {\n        return null;\n    }\n}\n\nstatic Row Make(string[] cells) => new() { Size = float.Parse(cells[0]) };")]
        [InlineData("return File.ReadLines(path).Select(line => new Row { Size = Number(line) }).ToList();", "static float Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    [|catch|]\n    {\n        return 0;\n    }\n}")]
        public Task In_helpers_functions_and_arrays(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        /// <summary>Who asks only about the rows that are there does not notice those that are not.</summary>
        [Theory]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    if (Parse(line) is { } row)\n    {\n        rows.Add(row);\n        Console.WriteLine(row.Size);\n    }\n}\n\nreturn rows;", ParserThatIsTold)]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    var row = Parse(line);\n    if (row is null)\n        continue;\n    Console.WriteLine(row.Size);\n    rows.Add(row);\n}\n\nreturn rows;", ParserThatIsTold)]
        [InlineData("var rows = Array.ConvertAll(File.ReadAllLines(path), Parse);\nif (rows.Length == 0)\n    throw new InvalidDataException();\nreturn rows.OfType<Row>();", ParserThatIsTold)]
        [InlineData("var rows = File.ReadLines(path).Select(Parse).Where(row => row != null).ToList();\nConsole.WriteLine(rows.Count);\nreturn rows!;", ParserThatIsTold)]
        [InlineData("var rows = File.ReadLines(path).Select(Parse).ToList();\nrows.RemoveAll(row => row is null);\nreturn rows!;", ParserThatIsTold)]
        [InlineData("return File.ReadLines(path).Select(line => Parse(line) ?? new Row()).ToList();", ParserThatIsTold)]
        public Task Where_only_the_rows_that_are_there_are_looked_at(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        /// <summary>An array of rows says nothing of a row that is an array and is missing.</summary>
        [Theory]
        [InlineData("var rows = File.ReadLines(path).Select(Cells).OfType<float[]>().ToArray();\nvar cut = rows.Length * 4 / 5;\nConsole.WriteLine($\"{rows.Length - cut} for the test\");\nreturn rows.Select(row => new Row { Size = row[0] });", "null")]
        [InlineData("var rows = File.ReadLines(path).Select(Cells).Where(row => row is not null).ToList();\nif (rows.Count == 0)\n    throw new InvalidDataException();\nreturn rows.Select(row => new Row { Size = row![0] });", "null")]
        [InlineData("var rows = File.ReadLines(path).Select(Cells).Where(row => row!.Length > 0).ToList();\nConsole.WriteLine(rows.Count / 2);\nreturn rows.Select(row => new Row { Size = row![0] });", "[]")]
        [InlineData("var rows = new List<float[]>();\nforeach (var line in File.ReadLines(path))\n{\n    var row = Cells(line);\n    if (row is null || row.Length < 1)\n        continue;\n    if (row[0] < 0)\n        throw new InvalidDataException();\n    rows.Add(row);\n}\n\nreturn rows.Select(row => new Row { Size = row[0] });", "null")]
        public Task Where_a_row_is_an_array(string reading, string left) => Verify.VerifyAnalyzerAsync(Program(reading, Cells("[|catch (FormatException)|]", left)));

        [Theory]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    try\n    {\n        rows.Add(Of(line));\n    }\n    [|catch (FormatException)|]\n    {\n    }\n}\n\nreturn rows;", "static Row Of(string line)\n{\n    var cells = line.Split(',');\n    return new Row { Size = Convert.ToSingle(cells[0]) };\n}")]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    try\n    {\n        rows.Add(Of(line));\n    }\n    [|catch (FormatException)|]\n    {\n    }\n}\n\nreturn rows;", "static Row Of(string line) => Filled(new Row(), line);\n\nstatic Row Filled(Row row, string line)\n{\n    row.Size = float.Parse(line);\n    return row;\n}")]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    try\n    {\n        rows.Add(new Line(line));\n    }\n    [|catch (FormatException)|]\n    {\n    }\n}\n\nreturn rows;", "class Line : Row\n{\n    public Line(string text) => Size = float.Parse(text);\n}")]
        [InlineData("var rows = new List<Row>();\nforeach (var line in File.ReadLines(path))\n{\n    try\n    {\n        rows.Add(new Line(line));\n    }\n    [|catch (FormatException)|]\n    {\n    }\n}\n\nreturn rows;", "class Line(string text) : Row\n{\n    public float Half { get; } = float.Parse(text) / 2;\n}")]
        [InlineData("return Rows(path, line => new Row { Size = float.Parse(line) });", "static List<T> Rows<T>(string path, Func<string, T> make)\n{\n    var rows = new List<T>();\n    foreach (var line in File.ReadLines(path))\n    {\n        try\n        {\n            rows.Add(make(line));\n        }\n        [|catch (FormatException)|]\n        {\n        }\n    }\n    \n    return rows;\n}")]
        public Task In_a_method_constructor_or_function_called_in_the_try(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        [Theory]
        [InlineData("return new Book(path).Rows();", "class Book\n{\n    private readonly string[] _lines;\n\n    public Book(string path) => _lines = File.ReadAllLines(path);\n\n    public Row[] Rows()\n    {\n        var rows = new List<Row>();\n        foreach (var line in _lines)\n            rows.Add(new Row { Size = Size(line) });\n        return rows.ToArray();\n    }\n\n    static float Size(string line)\n    {\n        try\n        {\n            return float.Parse(line);\n        }\n        [|catch (FormatException)|]\n        {\n            return 0;\n        }\n    }\n}")]
        [InlineData("return new Book(path).Rows();", "class Book\n{\n    private readonly StreamReader _reader;\n\n    public Book(string path) => _reader = new(path);\n\n    public Row[] Rows()\n    {\n        var rows = new List<Row>();\n        while (_reader.ReadLine() is { } line)\n            rows.Add(new Row { Size = Size(line) });\n        return rows.ToArray();\n    }\n\n    static float Size(string line)\n    {\n        try\n        {\n            return float.Parse(line);\n        }\n        [|catch (FormatException)|]\n        {\n            return 0;\n        }\n    }\n}")]
        public Task From_lines_that_the_constructor_read(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

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

        /// <summary>What is done with the rows that are there says nothing about a file that is not.</summary>
        [Theory]
        [InlineData("if (Load(ml) is { } rows)\n{\n    Console.WriteLine(rows.Schema.Count);\n}", "[|catch (Exception)|]")]
        [InlineData("var rows = Load(ml);\nif (rows != null)\n{\n    Console.WriteLine(rows.Schema.Count);\n}", "[|catch (Exception)|]")]
        [InlineData("if (Load(ml) is not { } rows)\n{\n    return;\n}\n\nConsole.WriteLine(rows.Schema.Count);", "[|catch (Exception)|]")]
        [InlineData("if (Load(ml) is { } rows)\n{\n    Console.WriteLine(rows.Schema.Count);\n}\nelse\n{\n    Console.WriteLine(\"no file\");\n}", "catch (Exception)")]
        [InlineData("if (Load(ml) is { } rows)\n{\n    Console.WriteLine(rows.Schema.Count);\n    return;\n}\n\nConsole.WriteLine(\"no file\");", "catch (Exception)")]
        [InlineData("if (Load(ml) is not { } rows)\n{\n    throw new InvalidOperationException();\n}\n\nConsole.WriteLine(rows.Schema.Count);", "catch (Exception)")]
        [InlineData("var rows = Load(ml) ?? throw new InvalidOperationException();\nConsole.WriteLine(rows.Schema.Count);", "catch (Exception)")]
        [InlineData("ArgumentNullException.ThrowIfNull(Load(ml));", "catch (Exception)")]
        public Task A_loader_that_failed_and_who_asks(string use, string handler) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using Microsoft.ML;

            class Row
            {
                public float Size { get; set; }
            }

            class Program
            {
                static void Use(MLContext ml)
                {
                    {{use.Replace("\n", "\n        ")}}
                }

                static IDataView? Load(MLContext ml)
                {
                    try
                    {
                        return ml.Data.LoadFromTextFile<Row>("houses.tsv", hasHeader: true);
                    }
                    {{handler}}
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
        [InlineData("var rows = new List<Row>();\nvar bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    var row = Parse(line);\n    if (row is null)\n    {\n        bad++;\n        continue;\n    }\n\n    rows.Add(row);\n}\n\nConsole.WriteLine(bad);\nreturn rows;", Parser)]
        [InlineData("return new List<Row> { new Row { Size = Threads() } };", "static int Threads()\n{\n    var threads = 1;\n    foreach (var line in File.ReadLines(\"settings.ini\"))\n    {\n        try\n        {\n            threads = int.Parse(line);\n        }\n        catch (FormatException)\n        {\n        }\n    }\n\n    return 4 * threads;\n}")]
        [InlineData("return new List<Row> { Ask(\"3\") };", "static Row Ask(string text)\n{\n    float.TryParse(text, out var size);\n    return new Row { Size = size };\n}")]
        [InlineData("File.Delete(path + \".lock\");\nreturn new List<Row>();", "static void Clean(string path)\n{\n    try\n    {\n        File.Delete(path);\n    }\n    catch (IOException)\n    {\n    }\n}")]
        [InlineData("var rows = new List<Row>();\nvar bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    if (Number(line) is { } size)\n        rows.Add(new Row { Size = size });\n    else\n        bad++;\n}\n\nConsole.WriteLine(bad);\nreturn rows;", "static float? Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    catch (FormatException)\n    {\n        return null;\n    }\n}")]
        [InlineData("return File.ReadLines(path).Select(line => new Row { Size = Number(line) }).ToList();", "static float Number(string text)\n{\n    try\n    {\n        return float.Parse(text);\n    }\n    catch (FormatException)\n    {\n        return float.NaN;\n    }\n}")]
        public Task Silent_where_no_rows_are_read(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        [Theory]
        [InlineData("var rows = Array.ConvertAll(File.ReadAllLines(path), Parse);\nvar bad = rows.Count(row => row is null);\nConsole.WriteLine(bad);\nreturn rows.OfType<Row>();", Parser)]
        [InlineData("var rows = File.ReadLines(path).Select(Parse).ToList();\nif (rows.Any(row => row == null))\n    throw new InvalidDataException();\nreturn rows!;", Parser)]
        [InlineData("var rows = File.ReadLines(path).Select(line => Parse(line)).ToList();\nif (!rows.All(row => row is not null))\n    throw new InvalidDataException();\nreturn rows!;", Parser)]
        [InlineData("var rows = File.ReadLines(path).Select(Parse).ToList();\nvar bad = rows.Where(row => row is null).Count();\nConsole.WriteLine(bad);\nreturn rows.OfType<Row>();", Parser)]
        [InlineData("var rows = File.ReadLines(path).Select(Parse).ToList();\nif (rows.Contains(null))\n    throw new InvalidDataException();\nreturn rows!;", Parser)]
        [InlineData("var lines = File.ReadAllLines(path);\nvar rows = lines.Select(Parse).OfType<Row>().ToList();\nvar bad = lines.Length - rows.Count;\nConsole.WriteLine(bad);\nreturn rows;", Parser)]
        [InlineData("var lines = File.ReadAllLines(path);\nvar rows = lines.Select(Parse).Where(row => row is not null).ToList();\nConsole.WriteLine($\"{rows.Count} of {lines.Length} rows\");\nreturn rows!;", Parser)]
        [InlineData("var lines = File.ReadAllLines(path);\nvar rows = lines.Select(Parse).OfType<Row>().ToList();\nif (rows.Count < lines.Length)\n    throw new InvalidDataException();\nreturn rows;", Parser)]
        [InlineData("return Counted(File.ReadLines(path).Select(Parse).ToList());", "static List<Row> Counted(List<Row?> rows)\n{\n    foreach (var row in rows)\n    {\n        if (row is null)\n            Console.WriteLine(\"a bad line\");\n    }\n\n    return rows.OfType<Row>().ToList();\n}\n\nstatic Row? Parse(string line)\n{\n    try\n    {\n        return new Row { Size = float.Parse(line) };\n    }\n    catch (FormatException)\n    {\n        return null;\n    }\n}")]
        [InlineData("var bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    if (Parse(line) is { } row)\n    {\n        yield return row;\n        continue;\n    }\n\n    bad++;\n}\n\nConsole.WriteLine(bad);", Parser)]
        [InlineData("return File.ReadLines(path).Select(line => Parse(line) ?? throw new InvalidDataException(line)).ToList();", Parser)]
        [InlineData("var bad = 0;\nforeach (var line in File.ReadLines(path))\n{\n    switch (Parse(line))\n    {\n        case null:\n            bad++;\n            break;\n        case var row:\n            yield return row;\n            break;\n    }\n}\n\nConsole.WriteLine(bad);", Parser)]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    var row = Parse(line);\n    var isBad = row is null;\n    if (isBad)\n        Console.WriteLine(line);\n    else\n        yield return row!;\n}", Parser)]
        [InlineData("var lines = File.ReadAllLines(path);\nvar rows = new List<Row>();\nforeach (var line in lines)\n{\n    try\n    {\n        rows.Add(new Row { Size = float.Parse(line) });\n    }\n    catch (FormatException)\n    {\n    }\n}\n\nConsole.WriteLine(lines.Length - rows.Count);\nreturn rows;", "")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    Row? row = null;\n    try\n    {\n        row = new Row { Size = float.Parse(line) };\n    }\n    catch (FormatException)\n    {\n    }\n\n    if (row is null)\n        Console.WriteLine(line);\n    else\n        yield return row;\n}", "")]
        public Task Silent_where_those_that_are_missing_are_counted_or_asked_about(string reading, string more) => Verify.VerifyAnalyzerAsync(Program(reading, more));

        [Theory]
        [InlineData("var rows = File.ReadLines(path).Select(Cells).ToList();\nvar bad = rows.Count(row => row is null);\nConsole.WriteLine(bad);\nreturn rows.OfType<float[]>().Select(row => new Row { Size = row[0] });", "null")]
        [InlineData("var lines = File.ReadAllLines(path);\nvar rows = lines.Select(Cells).OfType<float[]>().ToArray();\nConsole.WriteLine(lines.Length - rows.Length);\nreturn rows.Select(row => new Row { Size = row[0] });", "null")]
        [InlineData("var rows = File.ReadLines(path).Select(Cells).ToList();\nvar bad = rows.Where(row => row!.Length == 0).Count();\nif (rows.Exists(row => row!.Length == 0))\n    throw new InvalidDataException();\nreturn rows.Select(row => new Row { Size = row![0] });", "[]")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    var row = Cells(line);\n    if (row!.Length == 0)\n        Console.WriteLine(line);\n    else\n        yield return new Row { Size = row[0] };\n}", "[]")]
        [InlineData("foreach (var line in File.ReadLines(path))\n{\n    if (Cells(line) is { Length: > 0 } row)\n        yield return new Row { Size = row[0] };\n    else\n        Console.WriteLine(line);\n}", "null")]
        public Task Silent_where_a_row_that_is_an_array_is_asked_about(string reading, string left) => Verify.VerifyAnalyzerAsync(Program(reading, Cells("catch (FormatException)", left)));

        /// <summary>A run of an experiment that fails is no row that is missing, whatever is read on its way.</summary>
        [Fact]
        public Task Trainings_that_fail() => Verify.VerifyAnalyzerAsync(Program(
            "return File.ReadLines(path).Select(line => new Row { Size = float.Parse(line) }).ToList();",
            "static List<double> Compare(MLContext ml, IDataView rows)\n{\n    var errors = new List<double>();\n    foreach (var line in File.ReadLines(\"strengths.txt\"))\n    {\n        try\n        {\n            errors.Add(Error(ml, rows, line));\n        }\n        catch (InvalidOperationException)\n        {\n        }\n    }\n\n    return errors;\n}\n\nstatic double Error(MLContext ml, IDataView rows, string strength)\n{\n    var model = ml.Regression.Trainers.Sdca(\"Price\", \"Size\", l2Regularization: float.Parse(strength)).Fit(rows);\n    return ml.Regression.Evaluate(model.Transform(rows), \"Price\").RSquared;\n}"));

        /// <summary>The texts are those of a request, whatever else the type has read.</summary>
        [Fact]
        public Task Texts_of_a_request_beside_a_file_in_a_field() => Verify.VerifyAnalyzerAsync(Program(
            "return File.ReadLines(path).Select(line => new Row { Size = float.Parse(line) }).ToList();",
            "class Service(MLContext ml, ITransformer model)\n{\n    private readonly string[] _labels = File.ReadAllLines(\"labels.txt\");\n\n    public (string, int) Answer(string request)\n    {\n        var rows = new List<Row>();\n        foreach (var part in request.Split(','))\n        {\n            try\n            {\n                rows.Add(new Row { Size = float.Parse(part) });\n            }\n            catch (FormatException)\n            {\n            }\n        }\n\n        model.Transform(ml.Data.LoadFromEnumerable(rows));\n        return (_labels[0], rows.Count);\n    }\n}"));

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
