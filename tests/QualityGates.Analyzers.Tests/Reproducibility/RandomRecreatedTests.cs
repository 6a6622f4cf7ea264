using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.RandomRecreated,
    QualityGates.Fixes.Reproducibility.RandomRecreatedFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class RandomRecreatedTests
{
    private static string Program(string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row
        {
            public float X { get; set; }
        }

        record Wheel(float X, float Width);

        class Program
        {
            const int Seed = 42;

            static object? Run(MLContext ml, List<Row> rows, int seed)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        {{more}}
        }
        """;

    private static string Village(string members, string make = "rows.Select(Shift).ToList()") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;

        class Row { public float X { get; set; } }

        class Demo(int seed)
        {
            private readonly int _seed = seed;

            public int Seed { get; init; } = seed;

            public int Next => ++_next;

            private int _next;

            public IDataView Make(MLContext ml, List<Row> rows, List<Demo> demos) => ml.Data.LoadFromEnumerable({{make}});

            {{members.Replace("\n", "\n    ")}}
        }
        """;

    /// <summary>What a comparison says, where it becomes a part of each row, or decides about something else.</summary>
    public sealed class Flags
    {
        [Theory]
        [InlineData("var flipped = from mail in mails let flip = [|new Random(Seed)|].NextDouble() < 0.1 select new Mail(mail.X, mail.Is ^ flip);\nreturn ml.Data.LoadFromEnumerable(flipped);")]
        [InlineData("var noisy = from mail in mails let noise = [|new Random(Seed)|].NextSingle() let more = 2 * noise select new Mail(mail.X + more, mail.Is);\nreturn ml.Data.LoadFromEnumerable(noisy.ToList());")]
        [InlineData("return ml.Data.LoadFromEnumerable(mails.Select(mail => mail with { Is = !([|new Random(Seed)|].NextDouble() < 0.1) }));")]
        [InlineData("foreach (var mail in mails)\n{\n    var flip = [|new Random(Seed)|].Next(10) == 0;\n    changed.Add(new Mail(mail.X, mail.Is != flip));\n}\nreturn ml.Data.LoadFromEnumerable(changed);")]
        public Task That_are_part_of_a_row(string body) => VerifyAsync(body);

        [Theory]
        [InlineData("var random = new Random(Seed);\nvar flipped = from mail in mails let flip = random.NextDouble() < 0.1 select new Mail(mail.X, mail.Is ^ flip);\nreturn ml.Data.LoadFromEnumerable(flipped);")]
        [InlineData("var flipped = from mail in mails let flip = new Random(Seed).NextDouble() < 0.1 where mail.Is select new Mail(mail.X, mail.Is);\nreturn ml.Data.LoadFromEnumerable(flipped);")]
        [InlineData("var flipped = from mail in mails let flip = new Random((int)mail.X).NextDouble() < 0.1 select new Mail(mail.X, mail.Is ^ flip);\nreturn ml.Data.LoadFromEnumerable(flipped);")]
        [InlineData("foreach (var mail in mails)\n{\n    if (new Random(Seed).NextDouble() < 0.1) Console.WriteLine(mail);\n    changed.Add(mail);\n}\nreturn ml.Data.LoadFromEnumerable(changed);")]
        [InlineData("foreach (var mail in mails)\n{\n    var isShown = new Random(Seed).NextDouble() < 0.1;\n    Console.WriteLine(isShown);\n    changed.Add(mail);\n}\nreturn ml.Data.LoadFromEnumerable(changed);")]
        [InlineData("return ml.Data.LoadFromEnumerable(from mail in mails where new Random((int)mail.X).NextDouble() < 0.1 select mail);")]
        public Task That_are_not_or_differ(string body) => VerifyAsync(body);

        private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Program("return null;", "    record Mail(float X, bool Is);\n\n    static object Flip(MLContext ml, List<Mail> mails, List<Mail> changed)\n    {\n        " + body.Replace("\n", "\n        ") + "\n    }"));
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var row in rows)\n    row.X += (float)[|new Random(42)|].NextDouble();\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("for (var i = 0; i < 9; i++)\n{\n    var random = [|new Random(Seed)|];\n    rows.Add(new Row { X = random.Next(10) });\n}\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Select(row => new Row { X = row.X + [|new Random(seed)|].NextSingle() }).ToList());")]
        [InlineData("var weights = new float[9];\nvar i = 0;\nwhile (i < 9)\n    weights[i++] = (float)([|new System.Random(Seed: 1)|]).NextDouble();\nreturn new VBuffer<float>(9, weights);")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Select(row => new Row { X = row.X + Noise() }).ToList());\nfloat Noise() => (float)[|new Random(Seed)|].NextDouble();")]
        [InlineData("foreach (var row in rows)\n    row.X += Noise().NextSingle();\nreturn ml.Data.LoadFromEnumerable(rows);\nstatic Random Noise() => [|new Random(42)|];")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Select(Shift).ToList());\nstatic Row Shift(Row row)\n{\n    var noise = [|new Random(7)|];\n    for (var i = 0; i < 3; i++)\n        row.X += noise.NextSingle();\n    return row;\n}")]
        [InlineData("foreach (var row in rows)\n    row.X += (float)MathNet.Numerics.Distributions.Normal.Sample([|new MathNet.Numerics.Random.MersenneTwister(1)|], 0, 1);\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Select(row => new Row { X = Noisy(row.X) }).ToList());\nstatic float Noisy(float x)\n{\n    var normal = new MathNet.Numerics.Distributions.Normal(0, 1, [|new MathNet.Numerics.Random.MersenneTwister(7, false)|]);\n    for (var i = 0; i < 3; i++)\n        x += (float)normal.Sample();\n    return x;\n}")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Select(row => new Wheel(row.X, 1)).Select(wheel => wheel with { Width = wheel.Width + ([|new Random(Seed)|].NextSingle() - 0.5f) * 0.2f }).ToList());")]
        [InlineData("var wheel = new Wheel(1, 1);\nvar wheels = new List<Wheel>();\nforeach (var row in rows)\n{\n    var other = wheel with { Width = [|new Random(Seed)|].NextSingle() };\n    wheels.Add(other with { X = row.X });\n}\nreturn ml.Data.LoadFromEnumerable(wheels);")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Where(_ => [|new Random(5)|].NextDouble() < 0.2).Select(row => new Wheel(row.X, 1)).ToArray());")]
        [InlineData("return ml.Data.LoadFromEnumerable(from row in rows where row.X > 0 && [|new Random(Seed)|].Next(5) != 0 select row);")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.TakeWhile(row => !(row.X > [|new Random(5)|].NextSingle())));")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Where(Keep).ToList());\nstatic bool Keep(Row row) => [|new Random(5)|].NextDouble() < 0.2;")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Where(row =>\n{\n    var random = [|new Random(5)|];\n    return random.NextDouble() < 0.2;\n}));")]
        public Task The_same_number_for_each_row(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("private Row Shift(Row row)\n{\n    var noise = [|new Random(seed)|];\n    return new Row { X = row.X + noise.NextSingle() + noise.NextSingle() };\n}")]
        [InlineData("private Row Shift(Row row) => new() { X = row.X + [|new Random(_seed + 1)|].NextSingle() };")]
        [InlineData("private Row Shift(Row row) => new() { X = row.X + [|new Random(Seed)|].NextSingle() };")]
        [InlineData("private static Random Noise => [|new Random(17)|];\nprivate Row Shift(Row row) => new() { X = row.X + Noise.NextSingle() };")]
        public Task The_same_number_for_each_row_by_a_seed_of_the_object(string members) => Verify.VerifyAnalyzerAsync(Village(members));

        [Fact]
        public Task Says_where_it_begins_again_and_what_gets_the_number() => Verify.VerifyAnalyzerAsync(
            Program("foreach (var row in rows)\n    row.X = {|#0:new Random(42)|}.NextSingle();\nreturn ml.Data.{|#1:LoadFromEnumerable|}(rows);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("new Random(42)", "in each turn of the loop (line 20)",
                "number each time, which reaches 'LoadFromEnumerable' (line 22): what looks random is a constant", "create the generator once, before that"));
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var random = new Random(42);\nforeach (var row in rows)\n    row.X += (float)random.NextDouble();\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("for (var i = 0; i < 9; i++)\n    rows.Add(new Row { X = new Random(seed + i).NextSingle() });\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("for (var epoch = 0; epoch < 9; epoch++)\n{\n    var random = new Random(1);\n    foreach (var row in rows)\n        row.X += random.NextSingle();\n}\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("for (var rate = 0; rate < 9; rate++)\n    ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), seed: new Random(1).Next());\nreturn null;")]
        [InlineData("for (var i = 0; i < 9; i++)\n    Console.WriteLine(new Random(1).Next());\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("for (var i = 0; i < 9; i++)\n    rows.Add(new Row { X = new Random().NextSingle() });\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("var random = new Random(Seed);\nreturn ml.Data.LoadFromEnumerable(rows.Select(row => new Wheel(row.X, 1) with { Width = random.NextSingle() }).ToList());")]
        [InlineData("rows.Add(new Row { X = new Random(1).NextSingle() });\nreturn ml.Data.LoadFromEnumerable(rows);")]
        [InlineData("return new[] { 0.1, 0.2 }.Select(rate => new Row { X = Tried(rate) }).ToList();\nfloat Tried(double rate)\n{\n    var random = new Random(1);\n    for (var i = 0; i < 9; i++)\n        rows.Add(new Row { X = random.NextSingle() });\n    return ml.Data.LoadFromEnumerable(rows).Schema.Count;\n}")]
        [InlineData("for (var rate = 0; rate < 9; rate++)\n    ml.Data.LoadFromEnumerable(Noisy(rows));\nreturn null;\nstatic List<Row> Noisy(List<Row> rows)\n{\n    var noise = new Random(7);\n    return rows.Select(row => new Row { X = row.X + noise.NextSingle() }).ToList();\n}")]
        [InlineData("var random = new Random(5);\nreturn ml.Data.LoadFromEnumerable(rows.Where(_ => random.NextDouble() < 0.2));")]
        [InlineData("return ml.Data.LoadFromEnumerable(rows.Where((_, i) => new Random(i).NextDouble() < 0.2));")]
        [InlineData("Console.WriteLine(rows.Count(_ => new Random(5).NextDouble() < 0.2));\nforeach (var row in rows.Where(_ => new Random(5).NextDouble() < 0.2))\n    Console.WriteLine(row.X);\nreturn ml.Data.LoadFromEnumerable(rows);")]
        public Task One_generator_or_other_seeds(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Theory]
        [InlineData("private Row Shift(Row row) => new() { X = row.X + new Random(Next).NextSingle() };")]
        [InlineData("private Row Shift(Row row, int i) => new() { X = row.X + new Random(seed + i).NextSingle() };")]
        [InlineData("private Row Shift(Row row)\n{\n    seed++;\n    return new Row { X = row.X + new Random(seed).NextSingle() };\n}")]
        public Task Seeds_that_differ_from_row_to_row(string members) => Verify.VerifyAnalyzerAsync(Village(members));

        [Fact]
        public Task Seeds_of_several_objects() => Verify.VerifyAnalyzerAsync(Village(
            "private float Shift() => new Random(seed).NextSingle();", "demos.Select(demo => new Row { X = demo.Shift() }).ToList()"));
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "// noise\nforeach (var row in rows)\n{\n    row.X = [|new Random(42)|].NextSingle(); // here\n}",
            "// noise\nvar random = new Random(42);\nforeach (var row in rows)\n{\n    row.X = random.NextSingle(); // here\n}")]
        [InlineData(
            "for (var i = 0; i < 9; i++)\n{\n    var noise = [|new Random(seed)|];\n    rows.Add(new Row { X = noise.Next(10) });\n}",
            "var noise = new Random(seed);\nfor (var i = 0; i < 9; i++)\n{\n    rows.Add(new Row { X = noise.Next(10) });\n}")]
        [InlineData(
            "rows = rows.Select(row => new Row { X = [|new Random(1)|].NextSingle() }).ToList();",
            "var random = new Random(1);\nrows = rows.Select(row => new Row { X = random.NextSingle() }).ToList();")]
        [InlineData(
            "var wheels = rows.Select(row => new Wheel(row.X, 1) with { Width = [|new Random(1)|].NextSingle() }).ToList();\nml.Data.LoadFromEnumerable(wheels);",
            "var random = new Random(1);\nvar wheels = rows.Select(row => new Wheel(row.X, 1) with { Width = random.NextSingle() }).ToList();\nml.Data.LoadFromEnumerable(wheels);")]
        public Task Created_once(string faulty, string right) => Verify.VerifyCodeFixAsync(
            Program(faulty + "\nreturn ml.Data.LoadFromEnumerable(rows);"), Program(right + "\nreturn ml.Data.LoadFromEnumerable(rows);"));
    }
}
