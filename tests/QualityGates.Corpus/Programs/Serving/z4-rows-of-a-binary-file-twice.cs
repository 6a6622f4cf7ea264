// corpus: A tool goes twice through the columns of a binary file, which no text has to be parsed for.
// library: ML.NET
// axis: console, LoadFromBinary
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stocks;

internal static class Summary
{
    private static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            return 1;
        }

        var context = new MLContext(seed: 1);
        var days = context.Data.LoadFromBinary(args[0]);
        var close = days.GetColumn<float>("Close");
        var high = close.Max();
        var low = close.Min();
        Console.WriteLine($"between {low:F2} and {high:F2}");
        return 0;
    }
}
