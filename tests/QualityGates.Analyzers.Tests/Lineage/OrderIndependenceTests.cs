namespace QualityGates.Analyzers.Tests.Lineage;

/// <summary>What is found depends neither on the order of the files nor on which thread looks first.</summary>
public static class OrderIndependenceTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Microsoft.ML;\nusing Microsoft.ML.Data;\n\n";

    private static readonly (string Path, string Code)[] Files =
    [
        ("Scaling.cs", Usings + """
            internal class Scaling(MLContext ml)
            {
                protected MLContext Ml { get; } = ml;

                public virtual IDataView Apply(IDataView rows) => Ml.Transforms.NormalizeMinMax("Features").Fit(rows).Transform(rows);
            }
            """),
        ("Study.cs", Usings + """
            internal sealed class Study(MLContext ml, Scaling scaling)
            {
                private readonly Func<IDataView, IDataView> _balance = rows => rows;
                private ITransformer? _model;

                public RegressionMetrics Run(IDataView rows)
                {
                    var parts = ml.Data.TrainTestSplit(scaling.Apply(_balance(rows)));
                    _model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
                    return Measure.Of(ml, _model, parts.TestSet);
                }

                public double Remembered(IDataView rows) => Measure.Of(ml, ml.Regression.Trainers.Sdca().Fit(rows), rows).RSquared;
            }
            """),
        ("Measure.cs", Usings + """
            internal static class Measure
            {
                internal static RegressionMetrics Of(MLContext ml, ITransformer model, IDataView rows) => ml.Regression.Evaluate(model.Transform(rows));

                internal static IEnumerable<double> Ping(MLContext ml, IDataView rows, int depth) => depth == 0 ? [] : Pong(ml, rows, depth - 1).Append(1);

                internal static IEnumerable<double> Pong(MLContext ml, IDataView rows, int depth) => Ping(ml, rows, depth).Append(new Study(ml, new Scaling(ml)).Remembered(rows));
            }
            """),
        ("Search.cs", Usings + """
            internal static class Search
            {
                internal static (ITransformer? Model, double Error) Best(MLContext ml, IDataView rows)
                {
                    var parts = ml.Data.TrainTestSplit(rows);
                    (ITransformer? Model, double Error) best = (null, double.MaxValue);
                    foreach (var rate in new[] { 0.1f, 0.2f })
                    {
                        var model = ml.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(parts.TrainSet);
                        var error = Measure.Of(ml, model, parts.TestSet).MeanAbsoluteError;
                        if (error < best.Error)
                        {
                            best = (model, error);
                        }
                    }

                    return best;
                }
            }
            """),
        ("Program.cs", Usings + """
            public static class Program
            {
                public static void Main()
                {
                    var ml = new MLContext(seed: 1);
                    var rows = ml.Data.LoadFromTextFile("rows.txt", new TextLoader.Options());
                    Console.WriteLine(new Study(ml, new Scaling(ml)).Run(rows).RSquared);
                    Console.WriteLine(Search.Best(ml, rows).Error);
                    Measure.Of(ml, ml.Regression.Trainers.Sdca().Fit(rows), ml.Data.TakeRows(rows, 10));
                    Console.WriteLine(Measure.Ping(ml, rows, 3).Sum());
                }
            }
            """),
    ];

    [Fact]
    public static async Task The_order_of_the_files_is_nothing_to_the_findings()
    {
        var expected = await LineageRun.FindAsync(Files);
        Assert.True(expected.Select(static finding => finding[..7]).Distinct().Count() >= 4, string.Join('\n', expected));
        var random = new Random(1);
        for (var turn = 0; turn < 10; turn++)
        {
            var shuffled = Files.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(string.Join('\n', expected), string.Join('\n', await LineageRun.FindAsync(shuffled)));
        }
    }

    [Fact]
    public static async Task Threads_find_the_same()
    {
        var expected = await LineageRun.FindAsync(Files);
        for (var turn = 0; turn < 20; turn++)
        {
            Assert.Equal(string.Join('\n', expected), string.Join('\n', await LineageRun.FindAsync(Files, isConcurrent: true)));
        }
    }
}
