using System.Text;

namespace QualityGates.Benchmarks.Programs;

/// <summary>One method of 5,000 statements that all touch rows, steps or models, as generated or grown code has them.</summary>
internal static class LongMethod
{
    private const int Statements = 5000;

    /// <summary>One statement after the other; every value depends on an earlier one.</summary>
    internal static SourceFile[] Straight()
    {
        var body = new StringBuilder();
        for (var i = 1; 5 * i <= Statements; i++)
        {
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                        var rows{{i}} = context.Data.TakeRows(rows{{i - 1}}, {{100000 - i}});
                        var step{{i}} = context.Transforms.NormalizeMinMax("First{{i}}", "First");
                        var fitted{{i}} = step{{i}}.Fit(rows{{i}});
                        var scaled{{i}} = fitted{{i}}.Transform(rows{{i}});
                        sum += scaled{{i}}.Schema.Count;

                """);
        }

        return Program("var rows0 = split.TrainSet;", body.ToString(), $"rows{Statements / 5}");
    }

    /// <summary>Branches, loops, switches and handlers; the same few variables meet again and again with other values.</summary>
    internal static SourceFile[] Branching()
    {
        var body = new StringBuilder();
        for (var i = 1; 20 * i <= Statements; i++)
        {
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                        if (sum > {{i}})
                        {
                            other = rows;
                            rows = context.Data.TakeRows(rows, {{i}});
                        }
                        else if (sum < 0)
                        {
                            rows = other;
                        }
                        for (var i = 0; i < {{i}}; i++)
                        {
                            rows = context.Data.ShuffleRows(rows, seed: i);
                            if (rows.Schema.Count > i)
                            {
                                model = step.Fit(rows);
                                continue;
                            }
                            other = model?.Transform(other) ?? other;
                        }
                        while (sum < {{10 * i}})
                        {
                            sum += {{i}};
                        }
                        switch (other.Schema.Count)
                        {
                            case 1: rows = context.Data.SkipRows(other, {{i}}); break;
                            case 2: rows = other; break;
                        }
                        try
                        {
                            var fitted = step.Fit(rows);
                            other = fitted.Transform(rows);
                        }
                        catch (InvalidOperationException)
                        {
                            model = null;
                        }

                """);
        }

        return Program(
            "IDataView rows = split.TrainSet, other = rows;\n        ITransformer? model = null;\n        var step = context.Transforms.NormalizeMinMax(\"First\");",
            body.ToString(),
            "rows");
    }

    private static SourceFile[] Program(string start, string body, string last) =>
    [
        new("LongMethod.cs", $$"""
            using System;
            using Microsoft.ML;
            using Microsoft.ML.Data;

            namespace Laboratory.Long;

            {{ChainOfCalls.Row}}

            public static class LongMethod
            {
                public static double Run(MLContext context, string path)
                {
                    var loaded = context.Data.LoadFromTextFile<Row>(path, separatorChar: ',', hasHeader: true);
                    var split = context.Data.TrainTestSplit(loaded, testFraction: 0.2);
                    var sum = 0;
                    {{start}}
            {{body}}
                    var final = context.Regression.Trainers.Sdca().Fit({{last}});
                    return sum + context.Regression.Evaluate(final.Transform(split.TestSet)).RSquared;
                }
            }
            """),
    ];
}
