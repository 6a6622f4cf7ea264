using System.Globalization;
using System.Text;

namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>Code that would keep a careless analysis busy for ever: each ends, and what is certain is still found.</summary>
public static class BoundsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Microsoft.ML;

        """;

    private const string Leak = """
        var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
        var split = ml.Data.TrainTestSplit(scaled);
        var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
        """;

    private static Task<System.Collections.Immutable.ImmutableArray<string>> FindInAsync(string members) =>
        LineageRun.FindAsync(("Program.cs", $"{Usings}public static class Program\n{{\n{members}\n}}\n"));

    private static void AssertLeak(IEnumerable<string> found) => Assert.Single(found, static finding => finding.StartsWith("MLQ2001", StringComparison.Ordinal));

    [Fact]
    public static async Task A_method_that_calls_itself() => AssertLeak(await FindInAsync($$"""
        public static IDataView Prepare(MLContext ml, IDataView data, int times) =>
            times == 0 ? data : Prepare(ml, ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data), times - 1);

        public static void Run(MLContext ml, IDataView data)
        {
            {{Leak}}
            Run(ml, Prepare(ml, scaled, 3));
        }
        """));

    /// <summary>No order of methods knows what a function in a variable leads to: what it calls of what it is given may be itself.</summary>
    [Theory]
    [InlineData("Func<int, int> sum = null!; sum = n => n < 2 ? n : sum(n - 1) + sum(n - 2); Console.WriteLine(sum(20));", "")]
    [InlineData("Action<string> visit = null!; visit = folder => { foreach (var inner in System.IO.Directory.GetDirectories(folder)) visit(inner); }; visit(\"data\");", "")]
    [InlineData("Action<string> log = null!; log = text => { if (text.Length > 3) log(text[1..]); }; Told(log);", "static void Told(Action<string> log) => log(\"done\");")]
    [InlineData("new Desk().Log(\"done\");", "sealed class Desk { private readonly Book _book; public Desk() { _book = new Book(Log); } public void Log(string text) => _book.Write(text); } sealed class Book(Action<string> failed) { public void Write(string text) { try { Console.WriteLine(text); } catch (System.IO.IOException e) { failed(e.Message); } } }")]
    [InlineData("Console.WriteLine(Fix((self, x) => x < 1 ? x : self(x / 2), 9));", "static double Fix(Func<Func<double, double>, double, double> step, double start) => step(next => Fix(step, next), start);")]
    public static async Task Functions_that_lead_back_to_themselves(string statements, string members) => AssertLeak(await FindInAsync($$"""
        public static void Run(MLContext ml, IDataView data)
        {
            {{statements}}
            {{Leak}}
        }

        {{members}}
        """));

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public static async Task Functions_that_all_call_each_other(int count)
    {
        var numbers = Enumerable.Range(0, count).ToList();
        var declared = string.Concat(numbers.Select(static i => $"Func<int, int> f{i} = null!; "));
        var assigned = string.Concat(numbers.Select(i => $"f{i} = n => n < 1 ? n : {string.Join(" + ", numbers.Select(static other => $"f{other}(n - 1)"))}; "));
        AssertLeak(await FindInAsync($$"""
            public static void Run(MLContext ml, IDataView data)
            {
                {{Leak}}
                {{declared}}
                {{assigned}}
                Console.WriteLine(f0(3));
            }
            """));
    }

    /// <summary>One function that is given another of its kind is no circle.</summary>
    [Fact]
    public static async Task A_helper_inside_of_itself() => AssertLeak(await FindInAsync("""
        static T Timed<T>(string name, Func<T> work)
        {
            Console.WriteLine(name);
            return work();
        }

        public static void Run(MLContext ml, IDataView data)
        {
            var scaled = Timed("prepare", () => Timed("scale", () => ml.Transforms.NormalizeMinMax("Features").Fit(data)).Transform(data));
            var split = ml.Data.TrainTestSplit(scaled);
            var model = Timed("fit", () => ml.Regression.Trainers.Sdca().Fit(split.TrainSet));
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
        }
        """));

    [Fact]
    public static async Task Methods_that_call_each_other_in_a_circle()
    {
        const int Count = 100;
        var members = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            members.Append(CultureInfo.InvariantCulture, $$"""

                public static IDataView Step{{i}}(MLContext ml, IDataView data, int depth)
                {
                    data = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
                    return depth > 0 ? Step{{(i + 1) % Count}}(ml, Step{{(i + 7) % Count}}(ml, data, depth - 1), depth - 1) : data;
                }
                """);
        }

        members.Append(CultureInfo.InvariantCulture, $$"""

            public static void Run(MLContext ml, IDataView data)
            {
                {{Leak}}
                Step0(ml, data, 2);
            }
            """);
        AssertLeak(await FindInAsync(members.ToString()));
    }

    [Fact]
    public static async Task A_method_of_five_thousand_statements()
    {
        var statements = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
        {
            statements.Append(CultureInfo.InvariantCulture, $"sum = sum * {i} + ({i} % 3 == 0 ? sum : {i});\n");
        }

        AssertLeak(await FindInAsync($$"""
            public static double Run(MLContext ml, IDataView data)
            {
                var sum = 1.0;
                {{statements}}
                {{Leak}}
                return sum;
            }
            """));
    }

    /// <summary>Through more calls than a person would read, nothing is claimed; the analysis only has to end.</summary>
    [Fact]
    public static async Task A_chain_of_two_hundred_calls()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            members.Append(CultureInfo.InvariantCulture, $"public static IDataView Step{i}(MLContext ml, IDataView data) => Step{i + 1}(ml, data);\n");
        }

        members.Append("""
            public static IDataView Step200(MLContext ml, IDataView data) => ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            """);
        members.Append(CultureInfo.InvariantCulture, $$"""

            public static void Run(MLContext ml, IDataView data)
            {
                {{Leak}}
                Step0(ml, scaled);
            }

            public static void Near(MLContext ml, IDataView data)
            {
                {{Leak.Replace("""ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data)""", "Step180(ml, data)", StringComparison.Ordinal)}}
            }
            """);
        Assert.Equal(2, (await FindInAsync(members.ToString())).Count(static finding => finding.StartsWith("MLQ2001", StringComparison.Ordinal)));
    }

    [Fact]
    public static async Task Helpers_that_double_what_they_are_given()
    {
        var members = new StringBuilder("public static IDataView Both0(MLContext ml, IDataView data) => ml.Data.TakeRows(data, 5);\n");
        for (var i = 1; i < 40; i++)
        {
            members.Append(CultureInfo.InvariantCulture, $"public static IDataView Both{i}(MLContext ml, IDataView data) => Both{i - 1}(ml, Both{i - 1}(ml, data));\n");
        }

        members.Append(CultureInfo.InvariantCulture, $$"""

            public static void Run(MLContext ml, IDataView data)
            {
                {{Leak}}
                Both39(ml, data);
            }
            """);
        AssertLeak(await FindInAsync(members.ToString()));
    }

    [Fact]
    public static async Task A_type_whose_initialisers_make_others_of_its_kind() => AssertLeak(await LineageRun.FindAsync(("Program.cs", Usings + $$"""

        public sealed class Node
        {
            public Node? Next { get; } = Environment.TickCount > 0 ? new Node() : null;

            private readonly List<Node> _others = [new(), new()];

            public int Count => _others.Count;

            public static void Run(MLContext ml, IDataView data)
            {
                var node = new Node();
                {{Leak}}
                Console.WriteLine(node.Next?.Count);
            }
        }
        """)));

    [Fact]
    public static async Task Rows_that_are_prepared_again_in_every_turn_of_a_loop() => AssertLeak(await FindInAsync($$"""
        public static void Run(MLContext ml, IDataView data)
        {
            {{Leak}}
            for (var i = 0; i < 1000; i++)
            {
                for (var j = 0; j < 1000; j++)
                {
                    data = ml.Transforms.NormalizeMinMax("Features").Fit(scaled).Transform(data);
                    scaled = ml.Transforms.NormalizeMeanVariance("Features").Fit(data).Transform(scaled);
                }
            }
        }
        """));

    [Fact]
    public static async Task Loops_of_goto_that_overlap() => AssertLeak(await FindInAsync($$"""
        public static void Run(MLContext ml, IDataView data, Random random)
        {
            IDataView rows = data, other = data;
        first:
            rows = ml.Data.TakeRows(other, 10);
        second:
            other = ml.Data.SkipRows(rows, 1);
            if (random.Next(2) == 0)
            {
                goto first;
            }

            rows = other;
            if (random.Next(2) == 0)
            {
                goto second;
            }

            {{Leak}}
        }
        """));

    [Fact]
    public static async Task Many_loops_in_each_other()
    {
        var body = new StringBuilder("rows = ml.Data.SkipRows(other, 1);\n");
        for (var i = 0; i < 60; i++)
        {
            body.Insert(0, $"foreach (var turn{i} in new int[3])\n{{\nother = rows;\n").Append("rows = other;\n}\n");
        }

        AssertLeak(await FindInAsync($$"""
            public static void Run(MLContext ml, IDataView data)
            {
                IDataView rows = ml.Data.TakeRows(data, 10), other = data;
                {{body}}
                {{Leak}}
                Console.WriteLine(rows.Schema.Count);
            }
            """));
    }

    /// <summary>What happens in called methods does not crowd out what happens in the method itself: steps are what they are wherever they are made.</summary>
    [Fact]
    public static async Task Many_pipelines_before_the_leak()
    {
        var steps = string.Concat(Enumerable.Range(0, 10).Select(static i => string.Create(CultureInfo.InvariantCulture, $".Append(ml.Transforms.CopyColumns(\"Copy{i}\", \"Features\"))")));
        AssertLeak(await FindInAsync($$"""
            private static IEstimator<ITransformer> Prepare(MLContext ml) => ml.Transforms.CopyColumns("Copy", "Features"){{steps}};

            private static IEstimator<ITransformer> Further(MLContext ml) => Prepare(ml).Append(Prepare(ml)).Append(Prepare(ml)).Append(Prepare(ml));

            public static void Run(MLContext ml, IDataView data)
            {
                var candidates = new[] { {{string.Join(", ", Enumerable.Repeat("Further(ml)", 12))}} };
                {{Leak}}
                Console.WriteLine(candidates.Length);
            }
            """));
    }
}
