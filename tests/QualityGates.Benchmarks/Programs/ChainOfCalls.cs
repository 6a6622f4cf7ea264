using System.Globalization;
using System.Text;

namespace QualityGates.Benchmarks.Programs;

/// <summary>Rows that travel through many methods before anything is learned from them.</summary>
internal static class ChainOfCalls
{
    internal const string Row = """
        public sealed class Row
        {
            [LoadColumn(0)] public float First { get; set; }

            [LoadColumn(1)] public float Second { get; set; }

            [LoadColumn(2), ColumnName("Label")] public float Price { get; set; }
        }
        """;

    private const int MethodsOfFile = 20;

    /// <summary>200 methods, each handing the rows to the next, ten files. The last one fits; the first one evaluates.</summary>
    internal static SourceFile[] Straight() => Program(200, static method => method == 199
        ? """
                    var step = context.Transforms.Concatenate("Features", "First", "Second");
                    return step.Append(context.Regression.Trainers.Sdca()).Fit(rows);
          """
        : $$"""
                    var kept = context.Data.FilterRowsByColumn(rows, "First", lowerBound: {{method}});
                    return {{Call(method + 1, "kept", "depth + 1")}};
          """);

    /// <summary>500 methods that all reach each other: every one calls the next and two further away.</summary>
    internal static SourceFile[] Mutual() => Program(500, static method => $$"""
                  if (depth > {{method}})
                  {
                      return context.Regression.Trainers.Sdca().Fit(rows);
                  }

                  if (depth % 3 == 0)
                  {
                      return {{Call(((7 * method) + 3) % 500, "context.Data.TakeRows(rows, 100)", "depth + 1")}};
                  }

                  var other = {{Call(((11 * method) + 250) % 500, "rows", "depth + 2")}};
                  return {{Call((method + 1) % 500, "other.Transform(rows)", "depth + 1")}};
        """);

    private static SourceFile[] Program(int methods, Func<int, string> body)
    {
        var files = new List<SourceFile> { new("Start.cs", Start) };
        for (var first = 0; first < methods; first += MethodsOfFile)
        {
            var members = new StringBuilder();
            for (var method = first; method < first + MethodsOfFile; method++)
            {
                members.Append(CultureInfo.InvariantCulture, $$"""
                        public static ITransformer Step{{method}}(MLContext context, IDataView rows, int depth)
                        {
                    {{body(method)}}
                        }


                    """);
            }

            files.Add(new($"Part{first / MethodsOfFile}.cs", $$"""
                using Microsoft.ML;
                using Microsoft.ML.Data;

                namespace Laboratory.Chain;

                public static class Part{{first / MethodsOfFile}}
                {
                {{members}}
                }
                """));
        }

        return [.. files];
    }

    private static string Call(int method, string rows, string depth) =>
        string.Create(CultureInfo.InvariantCulture, $"Part{method / MethodsOfFile}.Step{method}(context, {rows}, {depth})");

    private const string Start = $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;

        namespace Laboratory.Chain;

        {{Row}}

        public static class Start
        {
            public static double Run(string path)
            {
                var context = new MLContext(seed: 1);
                var rows = context.Data.LoadFromTextFile<Row>(path, separatorChar: ',', hasHeader: true);
                var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
                var model = Part0.Step0(context, split.TrainSet, 0);
                return context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
            }
        }
        """;
}
