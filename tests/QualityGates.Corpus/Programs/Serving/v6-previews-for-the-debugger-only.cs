// corpus: Previews between directives, in conditional methods and behind the debugger; the file is read once, cached, or in one of two branches.
// library: ML.NET
// axis: directives
// scores: MLQ6009
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Traffic;

internal sealed class Count
{
    [LoadColumn(0)] public float Cars { get; set; }
    [LoadColumn(1)] public float Trucks { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var counts = ml.Data.LoadFromTextFile<Count>("counts.csv", ',', hasHeader: true);
        Peek(counts);
#if DEBUG
        Console.WriteLine(counts.Preview().ColumnView.Length);
#endif
        if (Debugger.IsAttached)
        {
            Console.WriteLine(counts.Preview(3).RowView[0]);
        }

        Debug.Assert(counts.Preview(1).RowView.Length == 1, "There is no row.");
        if (args.Length > 0)
        {
            Console.WriteLine(counts.GetColumn<float>(args[0]).Sum());
        }
        else
        {
            Console.WriteLine(counts.GetColumn<float>(nameof(Count.Cars)).Sum());
        }

        var cached = ml.Data.Cache(ml.Data.LoadFromTextFile<Count>("more.csv", ',', hasHeader: true));
        var cars = cached.GetColumn<float>(nameof(Count.Cars)).Max();
        var trucks = cached.GetColumn<float>(nameof(Count.Trucks)).Max();
        Console.WriteLine(cars + trucks);
    }

    [Conditional("DEBUG")]
    private static void Peek(IDataView rows) => Console.WriteLine(rows.Preview(2).RowView.Length);
}
